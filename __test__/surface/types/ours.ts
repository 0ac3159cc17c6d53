// What this package has beside the original's surface.
import { AccessToken, RecordingServiceClient, RoomServiceClient, RpcError, WebhookReceiver } from 'livekit-server-sdk';
import Recording, { RecordingServiceClient as NamedRecording } from 'livekit-server-sdk/dist/RecordingServiceClient';
import { RpcError as DeepRpcError } from 'livekit-server-sdk/dist/TwirpRPC';

export const recording: RecordingServiceClient = new Recording('http://localhost');
export const sameClass: typeof RecordingServiceClient = NamedRecording;

export function receive(body: Uint8Array): string {
  return new WebhookReceiver('key', 'secret').receive(body, new AccessToken().toJwt()).event;
}

export async function absent(client: RoomServiceClient): Promise<boolean> {
  try {
    await client.getParticipant('stage', 'alice');
    return false;
  } catch (e) {
    const error = e as RpcError;
    const plain: object = error.toJSON();
    const same: DeepRpcError = error;
    const yes: true = same.isAxiosError;
    const texts: (string | undefined)[] = [
      error.name,
      error.message,
      error.stack,
      error.code,
      error.syscall,
      error.address,
      error.response?.statusText,
    ];
    const numbers: (number | undefined)[] = [error.errno, error.port, error.response?.status];
    const header: string | string[] | undefined = error.response?.headers['content-type'];
    const message: string = error.response?.data.msg;
    const code: string = error.twirpCode;
    const sent: boolean = error.phase !== 'connect' && error.mayHaveRun && error.method === 'GetParticipant';
    return code === 'not_found' && [plain, yes, sent, texts, numbers, header, message].length > 0;
  }
}

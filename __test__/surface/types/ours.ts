// The additions of this package to the original's declarations.
import {
  AccessToken,
  KeyPair,
  RecordingServiceClient,
  ReplayOptions,
  ReplayStore,
  RoomServiceClient,
  RpcError,
  TokenVerifier,
  VerificationError,
  VerifierOptions,
  WebhookReceiver,
  WebhookReceiverOptions,
} from 'livekit-server-sdk';
import Recording, { RecordingServiceClient as NamedRecording } from 'livekit-server-sdk/dist/RecordingServiceClient';
import { RpcError as DeepRpcError } from 'livekit-server-sdk/dist/TwirpRPC';

export const recording: RecordingServiceClient = new Recording('http://localhost');
export const sameClass: typeof RecordingServiceClient = NamedRecording;

export function receive(body: Uint8Array): string {
  return new WebhookReceiver('key', 'secret').receive(body, new AccessToken().toJwt()).event;
}

export function trusted(keys: readonly KeyPair[], jwt: string, body: string): (string | undefined)[] {
  const options: VerifierOptions = { algorithms: ['HS256', 'HS384', 'HS512'], strict: true };
  const receiving: WebhookReceiverOptions = { ...options, maxSize: 1 << 20 };
  const token = new AccessToken(keys, { identity: 'alice' }).toJwt();
  const verifiers = [new TokenVerifier(keys), new TokenVerifier(keys, options), new TokenVerifier('k', 's', options)];
  const receivers = [new WebhookReceiver(keys, receiving), new WebhookReceiver('k', 's', receiving)];
  const classic: ConstructorParameters<typeof TokenVerifier> = ['k', 's'];
  try {
    return [token, ...verifiers.map((v) => v.verify(jwt).name), ...receivers.map((r) => r.receive(body, jwt).event)];
  } catch (e) {
    const { name, hint, code, expiredAt, date } = e as VerificationError;
    const dates: (Date | undefined)[] = [expiredAt, date];
    return [name, hint, code, classic[0], ...dates.map(String)];
  }
}

export async function once(body: string, jwt: string): Promise<string> {
  const seen = new Set<string>();
  const store: ReplayStore = { add: async (id, seconds) => seconds > 0 && seen.size < seen.add(id).size };
  const replay: ReplayOptions = { window: 600, limit: 1000, store };
  const receiver = new WebhookReceiver('k', 's', { replay });
  const own = new WebhookReceiver([{ apiKey: 'k', apiSecret: 's' }], { replay: true });
  own.forget(own.receive(body, jwt));
  return (await receiver.receiveAsync(body, jwt)).event;
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

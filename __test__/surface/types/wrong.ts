// Errors that the types must report. Each line after a directive must fail to compile.
import {
  AccessToken,
  DataPacket_Kind,
  Room,
  RoomServiceClient,
  RpcError,
  TokenVerifier,
  TrackType,
  WebhookReceiver,
} from 'livekit-server-sdk';
import Recording from 'livekit-server-sdk/dist/RecordingServiceClient';
import { TwirpRpc } from 'livekit-server-sdk/dist/TwirpRPC';
import { ParticipantPermission } from 'livekit-server-sdk/dist/proto/livekit_room';
// @ts-expect-error no such name
import { Nothing } from 'livekit-server-sdk';
// @ts-expect-error no such path
import * as nowhere from 'livekit-server-sdk/dist/Nothing';
import { VideoGrant as value } from 'livekit-server-sdk';
// @ts-expect-error types are not values
export const grantValue = value;

declare const at: AccessToken;
declare const client: RoomServiceClient;
declare const recording: Recording;
declare const verifier: TokenVerifier;
declare const receiver: WebhookReceiver;
declare const error: RpcError;

export async function wrong(): Promise<void> {
  // @ts-expect-error the key is a string
  new AccessToken(1, 'secret');
  // @ts-expect-error ttl is a number or a string
  new AccessToken('key', 'secret', { ttl: true });
  // @ts-expect-error no such option
  new AccessToken('key', 'secret', { nickname: 'alice' });
  // @ts-expect-error no such grant
  at.addGrant({ roomjoin: true });
  // @ts-expect-error a grant is a boolean
  at.addGrant({ roomJoin: 'yes' });
  // @ts-expect-error a grant is required
  at.addGrant();
  // @ts-expect-error metadata is a string
  at.metadata = { color: 'red' };
  // @ts-expect-error sha256 is a string
  at.sha256 = new Uint8Array();
  // @ts-expect-error the identity is a string
  at.identity = 7;
  // @ts-expect-error ttl is a number or a string
  at.ttl = new Date();
  // @ts-expect-error the token is a string, not a promise
  at.toJwt().then();
  // @ts-expect-error a class cannot be called
  AccessToken('key', 'secret');

  // @ts-expect-error the secret is required
  new TokenVerifier('key');
  // @ts-expect-error not an HMAC algorithm
  new TokenVerifier('key', 'secret', { algorithms: ['RS256'] });
  // @ts-expect-error a key pair has a secret
  new TokenVerifier([{ apiKey: 'key' }]);
  // @ts-expect-error maxSize is a number
  new WebhookReceiver('key', 'secret', { maxSize: '1 MB' });
  // @ts-expect-error the token is a string
  verifier.verify(new Uint8Array());
  // @ts-expect-error no such claim
  verifier.verify('token').videos;
  // @ts-expect-error the room is a string
  const roomName: number | undefined = verifier.verify('token').video?.room;

  // @ts-expect-error the host is required
  new RoomServiceClient();
  // @ts-expect-error the name is required
  client.createRoom({ emptyTimeout: 10 });
  // @ts-expect-error no such option
  client.createRoom({ name: 'stage', timeout: 10 });
  // @ts-expect-error emptyTimeout is a number
  client.createRoom({ name: 'stage', emptyTimeout: '10' });
  // @ts-expect-error the result is a promise
  client.listRooms().length;
  // @ts-expect-error the result is a list
  const listed: Room = await client.listRooms();
  // @ts-expect-error no result
  const deleted: Room = await client.deleteRoom('stage');
  // @ts-expect-error metadata is required
  client.updateRoomMetadata('stage');
  // @ts-expect-error the result is a list
  (await client.listParticipants('stage')).identity;
  // @ts-expect-error the identity is required
  client.getParticipant('stage');
  // @ts-expect-error no result
  (await client.removeParticipant('stage', 'alice')).identity;
  // @ts-expect-error muted is a boolean
  client.mutePublishedTrack('stage', 'alice', 'TR', 'yes');
  // @ts-expect-error the result is a track
  (await client.mutePublishedTrack('stage', 'alice', 'TR', true)).identity;
  // @ts-expect-error metadata is a string
  client.updateParticipant('stage', 'alice', { color: 'red' });
  // @ts-expect-error no such permission
  client.updateParticipant('stage', 'alice', '', { canSing: true });
  // @ts-expect-error the sids are a list
  client.updateSubscriptions('stage', 'alice', 'TR', true);
  // @ts-expect-error data is bytes
  client.sendData('stage', 'hello', DataPacket_Kind.RELIABLE);
  // @ts-expect-error the kind is required
  client.sendData('stage', new Uint8Array());
  // @ts-expect-error a track type is not a kind
  client.sendData('stage', new Uint8Array(), TrackType.AUDIO);

  // @ts-expect-error the output is required
  recording.startRecording('https://example.com');
  // @ts-expect-error the id is a string
  const id: number = await recording.startRecording('https://example.com', 'name.mp4');
  // @ts-expect-error the URL is required
  recording.addOutput('RE');
  // @ts-expect-error the id is required
  recording.endRecording();

  // @ts-expect-error the body is a string or bytes
  receiver.receive({ event: 'room_started' }, 'token');
  // @ts-expect-error the event is not a promise
  receiver.receive('{}', 'token').then();
  // @ts-expect-error no such field
  receiver.receive('{}', 'token').kind;
  // @ts-expect-error the header is a string
  receiver.receive('{}', ['token']);

  // @ts-expect-error the package is required
  new TwirpRpc('http://localhost');
  // @ts-expect-error the request is required
  new TwirpRpc('http://localhost', 'livekit').request('RoomService', 'ListRooms');

  // @ts-expect-error twirpCode is a string
  const code: number = error.twirpCode;
  // @ts-expect-error no such phase
  const early: boolean = error.phase === 'early';
  // @ts-expect-error the response may be undefined
  error.response.status;

  // @ts-expect-error a permission is a boolean
  const permission: ParticipantPermission = { canSubscribe: 1, canPublish: true, canPublishData: true };
  // @ts-expect-error the name is a string
  Room.fromPartial({ name: 1 });
  // @ts-expect-error the message is required
  Room.encode();
  // @ts-expect-error a string is not bytes
  Room.decode('text');

  void [roomName, listed, deleted, id, code, early, permission, nowhere, Nothing];
}

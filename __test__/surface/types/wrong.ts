// What the types must refuse. Each line below a directive fails to compile, or this file does.
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
// @ts-expect-error a name that is none
import { Nothing } from 'livekit-server-sdk';
// @ts-expect-error a path that is none
import * as nowhere from 'livekit-server-sdk/dist/Nothing';
import { VideoGrant as value } from 'livekit-server-sdk';
// @ts-expect-error the types of the contract are no values
export const grantValue = value;

declare const at: AccessToken;
declare const client: RoomServiceClient;
declare const recording: Recording;
declare const verifier: TokenVerifier;
declare const receiver: WebhookReceiver;
declare const error: RpcError;

export async function wrong(): Promise<void> {
  // @ts-expect-error a key is text
  new AccessToken(1, 'secret');
  // @ts-expect-error a life is a number or text
  new AccessToken('key', 'secret', { ttl: true });
  // @ts-expect-error no such option
  new AccessToken('key', 'secret', { nickname: 'alice' });
  // @ts-expect-error no such grant
  at.addGrant({ roomjoin: true });
  // @ts-expect-error a grant is a boolean
  at.addGrant({ roomJoin: 'yes' });
  // @ts-expect-error a token must be granted something
  at.addGrant();
  // @ts-expect-error metadata is text
  at.metadata = { color: 'red' };
  // @ts-expect-error a sum is text
  at.sha256 = new Uint8Array();
  // @ts-expect-error an identity is text
  at.identity = 7;
  // @ts-expect-error a life is a number or text
  at.ttl = new Date();
  // @ts-expect-error a token is text, not a promise
  at.toJwt().then();
  // @ts-expect-error a class is no function
  AccessToken('key', 'secret');

  // @ts-expect-error both keys are needed
  new TokenVerifier('key');
  // @ts-expect-error no algorithm of HMAC
  new TokenVerifier('key', 'secret', { algorithms: ['RS256'] });
  // @ts-expect-error a pair has a secret
  new TokenVerifier([{ apiKey: 'key' }]);
  // @ts-expect-error a size is a number
  new WebhookReceiver('key', 'secret', { maxSize: '1 MB' });
  // @ts-expect-error a token is text
  verifier.verify(new Uint8Array());
  // @ts-expect-error claims have no such member
  verifier.verify('token').videos;
  // @ts-expect-error the room is text
  const roomName: number | undefined = verifier.verify('token').video?.room;

  // @ts-expect-error a host is needed
  new RoomServiceClient();
  // @ts-expect-error a room has a name
  client.createRoom({ emptyTimeout: 10 });
  // @ts-expect-error no such option
  client.createRoom({ name: 'stage', timeout: 10 });
  // @ts-expect-error a timeout is a number
  client.createRoom({ name: 'stage', emptyTimeout: '10' });
  // @ts-expect-error rooms come as a promise
  client.listRooms().length;
  // @ts-expect-error a list, not one
  const listed: Room = await client.listRooms();
  // @ts-expect-error no room comes back
  const deleted: Room = await client.deleteRoom('stage');
  // @ts-expect-error metadata is needed
  client.updateRoomMetadata('stage');
  // @ts-expect-error a list, not one
  (await client.listParticipants('stage')).identity;
  // @ts-expect-error an identity is needed
  client.getParticipant('stage');
  // @ts-expect-error nobody comes back
  (await client.removeParticipant('stage', 'alice')).identity;
  // @ts-expect-error muted is a boolean
  client.mutePublishedTrack('stage', 'alice', 'TR', 'yes');
  // @ts-expect-error a track comes back, not a participant
  (await client.mutePublishedTrack('stage', 'alice', 'TR', true)).identity;
  // @ts-expect-error metadata is text
  client.updateParticipant('stage', 'alice', { color: 'red' });
  // @ts-expect-error no such permission
  client.updateParticipant('stage', 'alice', '', { canSing: true });
  // @ts-expect-error sids come in a list
  client.updateSubscriptions('stage', 'alice', 'TR', true);
  // @ts-expect-error data is bytes
  client.sendData('stage', 'hello', DataPacket_Kind.RELIABLE);
  // @ts-expect-error a kind is needed
  client.sendData('stage', new Uint8Array());
  // @ts-expect-error a kind is none of the tracks' types
  client.sendData('stage', new Uint8Array(), TrackType.AUDIO);

  // @ts-expect-error an output is needed
  recording.startRecording('https://example.com');
  // @ts-expect-error the id is text
  const id: number = await recording.startRecording('https://example.com', 'name.mp4');
  // @ts-expect-error an address is needed
  recording.addOutput('RE');
  // @ts-expect-error an id is needed
  recording.endRecording();

  // @ts-expect-error a body is text or bytes
  receiver.receive({ event: 'room_started' }, 'token');
  // @ts-expect-error an event comes at once, not as a promise
  receiver.receive('{}', 'token').then();
  // @ts-expect-error an event has no such member
  receiver.receive('{}', 'token').kind;
  // @ts-expect-error the header is text
  receiver.receive('{}', ['token']);

  // @ts-expect-error a package is needed
  new TwirpRpc('http://localhost');
  // @ts-expect-error a request is needed
  new TwirpRpc('http://localhost', 'livekit').request('RoomService', 'ListRooms');

  // @ts-expect-error a code is text
  const code: number = error.twirpCode;
  // @ts-expect-error no such phase
  const early: boolean = error.phase === 'early';
  // @ts-expect-error there may be no reply
  error.response.status;

  // @ts-expect-error a permission is a boolean
  const permission: ParticipantPermission = { canSubscribe: 1, canPublish: true, canPublishData: true };
  // @ts-expect-error a name is text
  Room.fromPartial({ name: 1 });
  // @ts-expect-error a message is needed
  Room.encode();
  // @ts-expect-error bytes are no text
  Room.decode('text');

  void [roomName, listed, deleted, id, code, early, permission, nowhere, Nothing];
}

// A backend written for livekit-server-sdk 0.5.4, in TypeScript.
import { AccessToken, ParticipantInfo, RoomServiceClient, TokenVerifier, VideoGrant } from 'livekit-server-sdk';
import Recording from 'livekit-server-sdk/dist/RecordingServiceClient';
import { ParticipantInfo_State, TrackType } from 'livekit-server-sdk/dist/proto/livekit_models';
import { WebhookEvent } from 'livekit-server-sdk/dist/proto/livekit_webhook';

declare const console: { log(text: string): void };

function check(condition: boolean, what: string): void {
  if (!condition) throw new Error(what);
}

const grant: VideoGrant = { roomJoin: true, room: 'stage' };
const at = new AccessToken('devkey', 'secret', { identity: 'carol', ttl: 60 });
at.addGrant(grant);
const claims = new TokenVerifier('devkey', 'secret').verify(at.toJwt());
check(claims.video?.room === 'stage', 'room');

const event = WebhookEvent.fromJSON({ event: 'participant_left', participant: { state: 'DISCONNECTED' } });
const participant = event.participant as ParticipantInfo;
check(participant.state === ParticipantInfo_State.DISCONNECTED, 'state');
check(TrackType[TrackType.VIDEO] === 'VIDEO', 'enum');

const recording: Recording = new Recording('http://localhost', 'devkey', 'secret');
check(typeof recording.startRecording === 'function', 'recording');
check(new RoomServiceClient('http://localhost') instanceof RoomServiceClient, 'client');
console.log('typed: all good');

// A backend that uses the common parts of 0.5.4 and 0.5.10. It compiles against this package and against 0.5.10.
import {
  AccessToken,
  AccessTokenOptions,
  ClaimGrants,
  CreateOptions,
  DataPacket_Kind,
  ParticipantInfo,
  ParticipantInfo_State,
  Room,
  RoomServiceClient,
  TokenVerifier,
  TrackInfo,
  TrackType,
  VideoGrant,
  WebhookReceiver,
  authorizeHeader,
} from 'livekit-server-sdk';
import Recording from 'livekit-server-sdk/dist/RecordingServiceClient';
import {
  ActiveSpeakerUpdate,
  Codec,
  DataPacket,
  DeepPartial,
  SpeakerInfo,
  UserPacket,
  dataPacket_KindFromJSON,
  dataPacket_KindToJSON,
  participantInfo_StateFromJSON,
  participantInfo_StateToJSON,
  protobufPackage,
  trackTypeFromJSON,
  trackTypeToJSON,
} from 'livekit-server-sdk/dist/proto/livekit_models';
import {
  RecordingOptions,
  RecordingTemplate,
  RtmpOutput,
  StartRecordingRequest,
} from 'livekit-server-sdk/dist/proto/livekit_recording';
import {
  CreateRoomRequest,
  ListRoomsRequest,
  MuteRoomTrackRequest,
  RoomParticipantIdentity,
  RoomService,
  SendDataRequest,
} from 'livekit-server-sdk/dist/proto/livekit_room';
import { WebhookEvent } from 'livekit-server-sdk/dist/proto/livekit_webhook';
import { Rpc, TwirpRpc, livekitPackage } from 'livekit-server-sdk/dist/TwirpRPC';

export function joinToken(identity: string, room: string): string {
  const options: AccessTokenOptions = { ttl: '10h', identity, metadata: 'red' };
  const at = new AccessToken('key', 'secret', options);
  const grant: VideoGrant = {
    roomCreate: false,
    roomJoin: true,
    roomList: false,
    roomRecord: false,
    roomAdmin: false,
    room,
    canPublish: true,
    canSubscribe: true,
    canPublishData: true,
    hidden: false,
  };
  at.addGrant(grant);
  at.ttl = 60;
  at.ttl = undefined;
  at.identity = 'bob';
  at.metadata = 'blue';
  at.sha256 = 'abc';
  at.sha256 = undefined;
  const sha: string | undefined = at.sha256;
  new AccessToken();
  return at.toJwt() + sha;
}

export function roomOf(token: string): string | undefined {
  const claims: ClaimGrants = new TokenVerifier('key', 'secret').verify(token);
  const texts: (string | undefined)[] = [claims.metadata, claims.sha256];
  return claims.video?.room ?? texts[0];
}

export async function moderate(): Promise<void> {
  new RoomServiceClient('http://localhost:7880');
  const client = new RoomServiceClient('http://localhost:7880', 'key', 'secret');
  const options: CreateOptions = { name: 'stage', emptyTimeout: 600, maxParticipants: 20, nodeId: 'n' };
  const room: Room = await client.createRoom(options);
  const rooms: Room[] = await client.listRooms();
  const renamed: Room = await client.updateRoomMetadata(room.name, 'text');
  const participants: ParticipantInfo[] = await client.listParticipants('stage');
  const one: ParticipantInfo = await client.getParticipant('stage', 'alice');
  const track: TrackInfo = await client.mutePublishedTrack('stage', 'alice', one.tracks[0].sid, true);
  await client.updateParticipant('stage', 'alice');
  await client.updateParticipant('stage', 'alice', 'text');
  const updated: ParticipantInfo = await client.updateParticipant('stage', 'alice', undefined, undefined);
  await client.updateSubscriptions('stage', 'alice', [track.sid], false);
  await client.sendData('stage', new Uint8Array([1, 2]), DataPacket_Kind.RELIABLE);
  await client.sendData('stage', new Uint8Array([1, 2]), DataPacket_Kind.LOSSY, [one.sid]);
  await client.removeParticipant('stage', 'alice');
  const nothing: void = await client.deleteRoom('stage');
  const codec: Codec | undefined = room.enabledCodecs[0];
  const texts: string[] = [
    room.sid,
    room.turnPassword,
    renamed.metadata,
    codec.mime,
    codec.fmtpLine,
    one.identity,
    one.metadata,
    track.name,
  ];
  const numbers: number[] = [
    room.emptyTimeout,
    room.maxParticipants,
    room.creationTime,
    rooms[0].numParticipants,
    participants[0].joinedAt,
    track.width,
    track.height,
  ];
  const flags: boolean[] = [track.muted, track.simulcast];
  const state: ParticipantInfo_State = updated.state;
  const type: TrackType = track.type;
  return [texts, numbers, flags, state, type].length > 0 ? nothing : undefined;
}

export async function record(): Promise<void> {
  new Recording('http://localhost:7880');
  const client: Recording = new Recording('http://localhost:7880', 'key', 'secret');
  const rtmp: RtmpOutput = { urls: ['rtmp://localhost'] };
  const id: string = await client.startRecording('https://example.com', 's3://bucket/name.mp4');
  const template: RecordingTemplate = RecordingTemplate.fromPartial({ layout: 'grid' });
  const options: RecordingOptions = RecordingOptions.fromPartial({ width: 1280 });
  await client.startRecording(template, rtmp, options);
  await client.addOutput(id, 'rtmp://localhost');
  await client.removeOutput(id, 'rtmp://localhost');
  await client.endRecording(id);
}

export function receive(body: string, header?: string): WebhookEvent {
  const receiver = new WebhookReceiver('key', 'secret');
  const name: 'Authorize' = authorizeHeader;
  receiver.receive(body);
  receiver.receive(body, header, true);
  const event: WebhookEvent = receiver.receive(body, header ?? name);
  const room: Room | undefined = event.room;
  const participant: ParticipantInfo | undefined = event.participant;
  return event.event === 'room_started' && room && !participant ? event : WebhookEvent.fromPartial({ event: 'x' });
}

export function messages(bytes: Uint8Array): unknown[] {
  const partial: DeepPartial<Room> = { enabledCodecs: [{ mime: 'video/VP8' }] };
  const room: Room = Room.fromPartial(partial);
  const encoded: Uint8Array = Room.encode(room).finish();
  const decoded: Room = Room.decode(bytes, 12);
  const info: ParticipantInfo = ParticipantInfo.fromJSON({ state: 'ACTIVE' });
  const user: UserPacket = { participantSid: 'PA', payload: bytes, destinationSids: [] };
  const speaker: SpeakerInfo = { sid: 'PA', level: 0.5, active: true };
  const speakers: ActiveSpeakerUpdate = ActiveSpeakerUpdate.fromPartial({ speakers: [speaker] });
  const packet: DataPacket = { kind: DataPacket_Kind.LOSSY, user, speaker: undefined };
  const codec: Codec = { mime: 'video/VP8', fmtpLine: '' };
  const json: unknown = TrackInfo.toJSON(TrackInfo.fromPartial({ type: TrackType.VIDEO }));
  const enums: number[] = [
    trackTypeFromJSON('VIDEO'),
    participantInfo_StateFromJSON(2),
    dataPacket_KindFromJSON('LOSSY'),
    TrackType.AUDIO,
    TrackType.VIDEO,
    TrackType.DATA,
    TrackType.UNRECOGNIZED,
    ParticipantInfo_State.JOINING,
    ParticipantInfo_State.JOINED,
    ParticipantInfo_State.ACTIVE,
    ParticipantInfo_State.DISCONNECTED,
    ParticipantInfo_State.UNRECOGNIZED,
    DataPacket_Kind.UNRECOGNIZED,
  ];
  const names: string[] = [
    trackTypeToJSON(TrackType.VIDEO),
    participantInfo_StateToJSON(info.state),
    dataPacket_KindToJSON(DataPacket_Kind.RELIABLE),
    TrackType[1],
    protobufPackage,
  ];
  const create: CreateRoomRequest = CreateRoomRequest.fromPartial({ name: 'stage' });
  const who: RoomParticipantIdentity = { room: 'stage', identity: 'alice' };
  const mute: MuteRoomTrackRequest = { room: 'stage', identity: 'alice', trackSid: 'TR', muted: true };
  const send: SendDataRequest = { room: 'stage', data: bytes, kind: DataPacket_Kind.LOSSY, destinationSids: [] };
  const start: StartRecordingRequest = StartRecordingRequest.fromPartial({ url: 'https://example.com' });
  return [encoded, decoded, speakers, packet, codec, json, enums, names, create, who, mute, send, start];
}

export async function call(rpc: Rpc, service: Pick<RoomService, 'ListRooms'>): Promise<string> {
  const twirp = new TwirpRpc('http://localhost:7880', livekitPackage);
  new TwirpRpc(twirp.host, twirp.pkg, twirp.prefix);
  const reply: { rooms: string[] } = await twirp.request('RoomService', 'ListRooms', {}, { Authorization: 'Bearer x' });
  await twirp.request('RoomService', 'ListRooms', {});
  const asRpc: Rpc = twirp;
  const { rooms }: { rooms: Room[] } = await service.ListRooms(ListRoomsRequest.fromPartial({}));
  const answer: string = await (rooms.length > 0 ? rpc : asRpc).request('RoomService', 'ListRooms', reply);
  return answer;
}

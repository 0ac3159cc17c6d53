// The parts of 0.5.4 that 0.5.10 lacks or has in another place: every deep path, every name.
import {
  ParticipantInfo,
  Room,
  RoomServiceClient,
  TrackInfo,
  TrackType,
  ParticipantInfo_State,
} from 'livekit-server-sdk';
import * as fromDist from 'livekit-server-sdk/dist';
import * as fromIndex from 'livekit-server-sdk/dist/index';
import { AccessToken, AccessTokenOptions, TokenVerifier } from 'livekit-server-sdk/dist/AccessToken';
import { ClaimGrants, VideoGrant } from 'livekit-server-sdk/dist/grants';
import Recording from 'livekit-server-sdk/dist/RecordingServiceClient';
import { CreateOptions, RoomServiceClient as DeepClient } from 'livekit-server-sdk/dist/RoomServiceClient';
import { TwirpRpc } from 'livekit-server-sdk/dist/TwirpRPC';
import { WebhookReceiver, authorizeHeader } from 'livekit-server-sdk/dist/WebhookReceiver';
import { Empty } from 'livekit-server-sdk/dist/proto/google/protobuf/empty';
import { Codec } from 'livekit-server-sdk/dist/proto/livekit_models';
import {
  AddOutputRequest,
  EndRecordingRequest,
  RecordingOptions,
  RecordingPreset,
  RecordingService,
  RecordingTemplate,
  RemoveOutputRequest,
  StartRecordingRequest,
  StartRecordingResponse,
  recordingPresetFromJSON,
  recordingPresetToJSON,
} from 'livekit-server-sdk/dist/proto/livekit_recording';
import {
  CreateRoomRequest,
  DeleteRoomRequest,
  DeleteRoomResponse,
  ListParticipantsRequest,
  ListParticipantsResponse,
  ListRoomsRequest,
  ListRoomsResponse,
  MuteRoomTrackResponse,
  ParticipantPermission,
  RemoveParticipantResponse,
  RoomService,
  SendDataResponse,
  UpdateParticipantRequest,
  UpdateRoomMetadataRequest,
  UpdateSubscriptionsRequest,
  UpdateSubscriptionsResponse,
} from 'livekit-server-sdk/dist/proto/livekit_room';
import { RecordingResult, WebhookEvent, protobufPackage } from 'livekit-server-sdk/dist/proto/livekit_webhook';
import { AccessToken as WithExtension } from 'livekit-server-sdk/dist/AccessToken.js';
import { TrackType as EnumWithExtension } from 'livekit-server-sdk/dist/proto/livekit_models.js';

// Messages of 0.5.4 are complete: later fields are not required.
const codec: Codec = { mime: 'video/VP8', fmtpLine: '' };
const room: Room = {
  sid: 'RM',
  name: 'stage',
  emptyTimeout: 300,
  maxParticipants: 0,
  creationTime: 0,
  turnPassword: '',
  enabledCodecs: [codec],
  metadata: '',
  numParticipants: 0,
};
const track: TrackInfo = {
  sid: 'TR',
  type: TrackType.VIDEO,
  name: '',
  muted: false,
  width: 0,
  height: 0,
  simulcast: false,
};
const participant: ParticipantInfo = {
  sid: 'PA',
  identity: 'alice',
  state: ParticipantInfo_State.ACTIVE,
  tracks: [track],
  metadata: '',
  joinedAt: 0,
  hidden: false,
};
const permission: ParticipantPermission = { canSubscribe: true, canPublish: true, canPublishData: false };
const create: CreateRoomRequest = { name: 'stage', emptyTimeout: 0, maxParticipants: 0, nodeId: '' };
const update: UpdateParticipantRequest = { room: 'stage', identity: 'alice', metadata: '', permission };
const subscriptions: UpdateSubscriptionsRequest = { room: 'stage', identity: 'alice', trackSids: [], subscribe: true };
const metadata: UpdateRoomMetadataRequest = { room: 'stage', metadata: '' };
const result: RecordingResult = { id: 'RE', error: '', duration: 1, downloadUrl: '' };
const event: WebhookEvent = { event: 'recording_finished', room, participant, recordingResult: result };
const list: ListRoomsRequest = {};
const listed: ListRoomsResponse = { rooms: [room] };
const remove: DeleteRoomRequest = { room: 'stage' };
const removed: DeleteRoomResponse = {};
const who: ListParticipantsRequest = { room: 'stage' };
const present: ListParticipantsResponse = { participants: [participant] };
const gone: RemoveParticipantResponse = {};
const muted: MuteRoomTrackResponse = { track };
const subscribed: UpdateSubscriptionsResponse = {};
const sent: SendDataResponse = {};
const started: StartRecordingResponse = { recordingId: 'RE' };
const add: AddOutputRequest = { recordingId: 'RE', rtmpUrl: '' };
const take: RemoveOutputRequest = { recordingId: 'RE', rtmpUrl: '' };
const end: EndRecordingRequest = { recordingId: 'RE' };
const template: RecordingTemplate = { layout: 'grid', roomName: 'stage', token: undefined };
const recordingOptions: RecordingOptions = {
  preset: RecordingPreset.HD_30,
  width: 1280,
  height: 720,
  depth: 24,
  framerate: 30,
  audioBitrate: 128,
  audioFrequency: 44100,
  videoBitrate: 3000,
};
const start: StartRecordingRequest = { url: undefined, s3Url: undefined, file: 'name.mp4', template };
const empty: Empty = Empty.fromPartial({});

export const messages = [
  create,
  update,
  subscriptions,
  metadata,
  event,
  list,
  listed,
  remove,
  removed,
  who,
  present,
  gone,
  muted,
  subscribed,
  sent,
  start,
  started,
  add,
  take,
  end,
  empty,
];

// Applications can implement the service interfaces.
export const rooms: RoomService = {
  CreateRoom: async (request) => ({ ...room, name: request.name }),
  ListRooms: async () => listed,
  DeleteRoom: async () => removed,
  ListParticipants: async () => present,
  GetParticipant: async () => participant,
  RemoveParticipant: async () => gone,
  MutePublishedTrack: async () => muted,
  UpdateParticipant: async () => participant,
  UpdateSubscriptions: async () => subscribed,
  SendData: async () => sent,
  UpdateRoomMetadata: async () => room,
};
export const recordings: RecordingService = {
  StartRecording: async () => started,
  AddOutput: async () => empty,
  RemoveOutput: async () => empty,
  EndRecording: async () => empty,
};

export async function use(): Promise<unknown[]> {
  const client: RoomServiceClient = new DeepClient('http://localhost');
  await client.updateParticipant('stage', 'alice', 'text', permission);
  await new Recording('http://localhost').startRecording(template, 'name.mp4', recordingOptions);
  const options: CreateOptions = { name: 'stage' };
  const { hidden }: { hidden?: boolean } = await client.getParticipant('stage', 'alice');
  const tokenOptions: AccessTokenOptions = {};
  const grants: [ClaimGrants, VideoGrant] = [{}, {}];
  const presets: RecordingPreset[] = [
    RecordingPreset.NONE,
    RecordingPreset.HD_30,
    RecordingPreset.HD_60,
    RecordingPreset.FULL_HD_30,
    RecordingPreset.FULL_HD_60,
    RecordingPreset.UNRECOGNIZED,
    recordingPresetFromJSON('HD_60'),
  ];
  const download: string | undefined = event.recordingResult?.downloadUrl;
  class Client extends RoomServiceClient {
    async names(): Promise<string[]> {
      return (await this.listRooms()).map(({ name }) => name);
    }
  }
  const same: typeof AccessToken = WithExtension;
  const sameEnum: typeof TrackType = EnumWithExtension;
  const sameIndex: typeof fromIndex = fromDist;
  const sameClient: typeof RoomServiceClient = fromIndex.RoomServiceClient;
  return [
    options,
    hidden,
    tokenOptions,
    grants,
    presets,
    recordingPresetToJSON(presets[0]),
    download,
    new Client('x').names(),
    same,
    sameEnum,
    sameIndex,
    sameClient,
    TokenVerifier,
    Recording,
    TwirpRpc,
    WebhookReceiver,
    authorizeHeader,
    protobufPackage,
  ];
}

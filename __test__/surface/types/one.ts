// A backend that uses all of 1.2.7. It compiles against this package and against 1.2.7.
import {
  AccessToken,
  AccessTokenOptions,
  ClaimGrants,
  CreateIngressOptions,
  CreateOptions,
  DataPacket_Kind,
  DirectFileOutput,
  EgressClient,
  EgressInfo,
  EncodedFileOutput,
  EncodedFileType,
  EncodedOutputs,
  EncodingOptions,
  EncodingOptionsPreset,
  IngressAudioEncodingOptions,
  IngressAudioEncodingPreset,
  IngressAudioOptions,
  IngressClient,
  IngressInfo,
  IngressInput,
  IngressState,
  IngressVideoEncodingOptions,
  IngressVideoEncodingPreset,
  IngressVideoOptions,
  ListEgressOptions,
  ListIngressOptions,
  ParticipantEgressOptions,
  ParticipantInfo,
  ParticipantInfo_State,
  ParticipantPermission,
  Room,
  RoomCompositeOptions,
  RoomServiceClient,
  SegmentedFileOutput,
  SegmentedFileProtocol,
  SendDataOptions,
  StreamOutput,
  StreamProtocol,
  TokenVerifier,
  TrackCompositeOptions,
  TrackInfo,
  TrackSource,
  TrackType,
  UpdateIngressOptions,
  VideoGrant,
  WebOptions,
  WebhookEvent,
  WebhookReceiver,
  authorizeHeader,
} from 'livekit-server-sdk';
import { EgressClient as DeepEgress } from 'livekit-server-sdk/dist/EgressClient';
import { TrackSource as DeepSource } from 'livekit-server-sdk/dist/grants';
import { IngressClient as DeepIngress } from 'livekit-server-sdk/dist/IngressClient';
import ServiceBase from 'livekit-server-sdk/dist/ServiceBase';
import { Timestamp } from 'livekit-server-sdk/dist/proto/google/protobuf/timestamp';
import {
  AliOSSUpload,
  AutoParticipantEgress,
  AutoTrackEgress,
  AzureBlobUpload,
  EgressStatus,
  FileInfo,
  GCPUpload,
  ImageFileSuffix,
  ImageOutput,
  ListEgressRequest,
  ListEgressResponse,
  RoomCompositeEgressRequest,
  S3Upload,
  S3Upload_MetadataEntry,
  SegmentedFileSuffix,
  SegmentsInfo,
  StreamInfo,
  StreamInfo_Status,
  UpdateOutputsRequest,
  egressStatusFromJSON,
  egressStatusToJSON,
} from 'livekit-server-sdk/dist/proto/livekit_egress';
import { IngressState_Status, InputVideoState } from 'livekit-server-sdk/dist/proto/livekit_ingress';
import {
  AudioCodec,
  ClientInfo_SDK,
  ConnectionQuality,
  DeepPartial,
  DisconnectReason,
  Exact,
  ImageCodec,
  PlayoutDelay,
  RTPStats,
  TrackSource as NumberedSource,
  VideoCodec,
  VideoQuality,
} from 'livekit-server-sdk/dist/proto/livekit_models';
import { RoomEgress, SendDataRequest } from 'livekit-server-sdk/dist/proto/livekit_room';

export function joinToken(): string {
  const options: AccessTokenOptions = { ttl: '10h', identity: 'alice', name: 'Alice', metadata: 'red' };
  const at = new AccessToken('key', 'secret', options);
  const grant: VideoGrant = {
    roomJoin: true,
    room: 'stage',
    ingressAdmin: false,
    canPublishSources: [TrackSource.CAMERA, TrackSource.MICROPHONE, TrackSource.SCREEN_SHARE],
    canUpdateOwnMetadata: true,
    recorder: false,
  };
  at.addGrant(grant);
  at.name = 'Bob';
  const claims: ClaimGrants = new TokenVerifier('key', 'secret').verify(at.toJwt());
  const name: string | undefined = claims.name;
  const sources: TrackSource[] | undefined = claims.video?.canPublishSources;
  const same: typeof TrackSource = DeepSource;
  return `${name} ${sources} ${same.SCREEN_SHARE_AUDIO}`;
}

export async function moderate(client: RoomServiceClient): Promise<void> {
  const composite: RoomCompositeEgressRequest = { fileOutputs: [{ filepath: 'name.mp4' }] };
  const participant: AutoParticipantEgress = { preset: EncodingOptionsPreset.H264_720P_30 };
  const tracks: AutoTrackEgress = { filepath: '{track_id}' };
  const egress: RoomEgress = { room: composite, participant, tracks };
  const options: CreateOptions = {
    name: 'stage',
    emptyTimeout: 600,
    maxParticipants: 20,
    metadata: 'text',
    egress,
    minPlayoutDelay: 100,
    maxPlayoutDelay: 200,
    syncStreams: true,
    nodeId: 'n',
  };
  const room: Room = await client.createRoom(options);
  const rooms: Room[] = await client.listRooms([room.name]);
  const permission: DeepPartial<ParticipantPermission> = {
    canPublish: true,
    canPublishSources: [NumberedSource.CAMERA],
  };
  const info: ParticipantInfo = await client.updateParticipant('stage', 'alice', 'text', permission, 'Alice');
  const send: SendDataOptions = { destinationIdentities: ['alice'], destinationSids: [info.sid], topic: 'chat' };
  await client.sendData('stage', new Uint8Array(), DataPacket_Kind.RELIABLE, send);
  await client.sendData('stage', new Uint8Array(), DataPacket_Kind.RELIABLE, [info.sid]);
  await client.sendData('stage', new Uint8Array(), DataPacket_Kind.RELIABLE, {});
  await client.sendData('stage', new Uint8Array(), DataPacket_Kind.RELIABLE);
  const track: TrackInfo = await client.mutePublishedTrack('stage', 'alice', info.tracks[0].sid, true);
  const numbers: number[] = [rooms[0].numPublishers ?? 0, track.layers?.length ?? 0, info.version ?? 0];
  const base: ServiceBase = client;
  const header = base.authHeader({ roomList: true });
  new ServiceBase('key', 'secret', '1h').authHeader({ roomCreate: true });
  return [numbers, header, ParticipantInfo_State.ACTIVE, TrackType.AUDIO].length > 0 ? undefined : undefined;
}

export async function record(): Promise<EgressInfo[]> {
  const client = new EgressClient('https://localhost', 'key', 'secret');
  const upload: S3Upload = { accessKey: 'a', secret: 's', bucket: 'b', region: 'r', metadata: { key: 'value' } };
  const others: [GCPUpload, AzureBlobUpload, AliOSSUpload] = [{ bucket: 'b' }, { accountName: 'a' }, { endpoint: 'e' }];
  const file: EncodedFileOutput = { fileType: EncodedFileType.MP4, filepath: 'name.mp4', s3: upload };
  const segments: SegmentedFileOutput = {
    protocol: SegmentedFileProtocol.HLS_PROTOCOL,
    filenamePrefix: 'p',
    playlistName: 'p.m3u8',
    livePlaylistName: 'live.m3u8',
    segmentDuration: 6,
    filenameSuffix: SegmentedFileSuffix.TIMESTAMP,
    gcp: others[0],
  };
  const stream: StreamOutput = { protocol: StreamProtocol.RTMP, urls: ['rtmp://localhost'] };
  const outputs: EncodedOutputs = { file, stream, segments };
  const encoding: EncodingOptions = {
    width: 1280,
    height: 720,
    audioCodec: AudioCodec.OPUS,
    videoCodec: VideoCodec.H264_MAIN,
    keyFrameInterval: 2.5,
  };
  const composite: RoomCompositeOptions = { layout: 'grid', encodingOptions: encoding, customBaseUrl: 'https://a' };
  const web: WebOptions = { encodingOptions: EncodingOptionsPreset.H264_1080P_60, awaitStartSignal: true };
  const participant: ParticipantEgressOptions = { screenShare: true };
  const trackComposite: TrackCompositeOptions = { audioTrackId: 'TR_A', videoTrackId: 'TR_V' };
  const direct: DirectFileOutput = { filepath: '{track_id}', azure: others[1] };
  const filter: ListEgressOptions = { roomName: 'stage', egressId: 'EG', active: true };
  const infos: EgressInfo[] = [
    await client.startRoomCompositeEgress('stage', file),
    await client.startRoomCompositeEgress('stage', outputs, composite),
    await client.startRoomCompositeEgress('stage', stream, 'grid', encoding, true, false, 'https://a'),
    await client.startWebEgress('https://a', segments, web),
    await client.startParticipantEgress('stage', 'alice', outputs, participant),
    await client.startTrackCompositeEgress('stage', file, trackComposite),
    await client.startTrackCompositeEgress('stage', file, 'TR_A', 'TR_V', EncodingOptionsPreset.H264_720P_60),
    await client.startTrackEgress('stage', direct, 'TR'),
    await client.startTrackEgress('stage', 'wss://localhost', 'TR'),
    await client.updateLayout('EG', 'speaker'),
    await client.updateStream('EG', ['rtmp://a'], ['rtmp://b']),
    await client.updateStream('EG'),
    ...(await client.listEgress(filter)),
    ...(await client.listEgress('stage')),
    ...(await client.listEgress()),
    await client.stopEgress('EG'),
  ];
  const first: EgressInfo = infos[0];
  const status: EgressStatus | undefined = first.status;
  const results: (FileInfo | SegmentsInfo | StreamInfo)[] = [
    ...(first.fileResults ?? []),
    ...(first.segmentResults ?? []),
    ...(first.streamResults ?? []),
  ];
  const ended: boolean = first.streamResults?.[0].status === StreamInfo_Status.FINISHED;
  const same: typeof EgressClient = DeepEgress;
  return status === EgressStatus.EGRESS_ACTIVE && ended && results.length > 0 && same ? infos : [];
}

export async function bring(): Promise<IngressInfo[]> {
  const client = new IngressClient('https://localhost');
  const audio: IngressAudioOptions = {
    source: NumberedSource.MICROPHONE,
    preset: IngressAudioEncodingPreset.OPUS_MONO_64KBS,
  };
  const settings: [IngressAudioEncodingOptions, IngressVideoEncodingOptions] = [
    { audioCodec: AudioCodec.AAC, bitrate: 64000, disableDtx: true, channels: 2 },
    {
      videoCodec: VideoCodec.VP8,
      frameRate: 30,
      layers: [{ quality: VideoQuality.HIGH, width: 1280, height: 720, bitrate: 1000, ssrc: 0 }],
    },
  ];
  const video: IngressVideoOptions = { name: 'camera', options: settings[1] };
  const preset: IngressVideoOptions = { preset: IngressVideoEncodingPreset.H264_1080P_30FPS_3_LAYERS };
  const create: CreateIngressOptions = {
    name: 'in',
    roomName: 'stage',
    participantIdentity: 'camera',
    participantName: 'Camera',
    bypassTranscoding: false,
    url: 'https://a',
    audio,
    video,
  };
  const update: UpdateIngressOptions = { name: 'in', video: preset, bypassTranscoding: undefined };
  const filter: ListIngressOptions = { roomName: 'stage', ingressId: 'IN' };
  const infos: IngressInfo[] = [
    await client.createIngress(IngressInput.RTMP_INPUT),
    await client.createIngress(IngressInput.URL_INPUT, create),
    await client.updateIngress('IN', update),
    ...(await client.listIngress()),
    ...(await client.listIngress('stage')),
    ...(await client.listIngress(filter)),
    await client.deleteIngress('IN'),
  ];
  const state: IngressState | undefined = infos[0].state;
  const input: InputVideoState | undefined = state?.video;
  const same: typeof IngressClient = DeepIngress;
  return state?.status === IngressState_Status.ENDPOINT_PUBLISHING && input && same ? infos : [];
}

export function receive(body: string, header: string | undefined): (EgressInfo | IngressInfo | undefined)[] {
  const event: WebhookEvent = new WebhookReceiver('key', 'secret').receive(body, header ?? authorizeHeader);
  const texts: (string | undefined)[] = [event.event, event.id];
  const numbers: (number | undefined)[] = [event.createdAt, event.numDropped];
  const track: TrackInfo | undefined = event.track;
  return texts.length + numbers.length > 0 && track ? [event.egressInfo, event.ingressInfo] : [];
}

export function messages(bytes: Uint8Array): unknown[] {
  const info: EgressInfo = EgressInfo.decode(bytes);
  const read: EgressInfo = EgressInfo.fromJSON({ status: 'EGRESS_ACTIVE' });
  const encoded: Uint8Array = EgressInfo.encode(EgressInfo.fromPartial({ web: { url: 'https://a' } })).finish();
  const json: unknown = IngressInfo.toJSON(IngressInfo.fromPartial({ audio: { name: 'a' } }));
  const entry: S3Upload_MetadataEntry = { key: 'k', value: 'v' };
  const image: ImageOutput = { imageCodec: ImageCodec.IC_JPEG, filenameSuffix: ImageFileSuffix.IMAGE_SUFFIX_INDEX };
  const update: UpdateOutputsRequest = { egressId: 'EG', addImageOutputs: [image] };
  const list: [ListEgressRequest, ListEgressResponse] = [{}, { items: [info, read] }];
  const stats: RTPStats = RTPStats.fromPartial({ startTime: new Date(), gapHistogram: { 1: 2 }, packets: 3 });
  const begun: Date | undefined = stats.startTime;
  const gaps: number | undefined = stats.gapHistogram[1];
  const delay: PlayoutDelay = { enabled: true, min: 1, max: 2 };
  const timestamp: Timestamp = { seconds: 1, nanos: 2 };
  const exact: Exact<Timestamp, { seconds: number; nanos: number }> = timestamp;
  const data: SendDataRequest = SendDataRequest.fromPartial({ topic: 'chat', destinationIdentities: ['alice'] });
  const values: number[] = [
    egressStatusFromJSON('EGRESS_FAILED'),
    ConnectionQuality.EXCELLENT,
    DisconnectReason.ROOM_DELETED,
    ClientInfo_SDK.JS,
    EncodedFileType.UNRECOGNIZED,
    IngressInput.WHIP_INPUT,
    StreamProtocol.DEFAULT_PROTOCOL,
  ];
  const names: string[] = [egressStatusToJSON(EgressStatus.EGRESS_COMPLETE), EncodedFileType[0]];
  return [encoded, json, entry, update, list, begun, gaps, delay, exact, data, values, names];
}

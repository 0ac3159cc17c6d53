// @generated from proto/livekit_room.proto by `npm run generate`
import type { DeepPartial, Exact, MessageType } from '../wire/types';
import type { AutoParticipantEgress, AutoTrackEgress, RoomCompositeEgressRequest } from './livekit_egress';
import type {
  DataPacket_Kind, ParticipantInfo, ParticipantPermission, ParticipantTracks, Room, TrackInfo,
} from './livekit_models';

export type { DeepPartial, Exact };
export { ParticipantPermission } from './livekit_models';
/** The protobuf package of these messages. */
export declare const protobufPackage = 'livekit';

/** What `CreateRoom` takes. */
export interface CreateRoomRequest {
  /** Name of the room. */
  name: string;
  /** Seconds that the room stays open while nobody is in it. */
  emptyTimeout: number;
  /** Most participants allowed at a time; 0 for no limit. */
  maxParticipants: number;
  /** Node to put the room on, for debugging. */
  nodeId: string;
  /** Text to attach to the room. */
  metadata?: string | undefined;
  /** Egress to start by itself with the room. */
  egress?: RoomEgress;
  /** Shortest delay of playback at subscribers, in milliseconds. */
  minPlayoutDelay?: number | undefined;
  /** Longest delay of playback at subscribers, in milliseconds. */
  maxPlayoutDelay?: number | undefined;
  /**
   * Keeps audio and video together when the delay of playback is long (over 200 milliseconds), at the price of
   * transceivers that are not used again: not for rooms whose subscriptions change often.
   */
  syncStreams?: boolean | undefined;
}

/** Reads and writes {@link CreateRoomRequest}. */
export declare const CreateRoomRequest: MessageType<CreateRoomRequest>;

/** Egress that the server starts by itself. */
export interface RoomEgress {
  /** Records the room as a whole. The server fills in the room's name. */
  room?: RoomCompositeEgressRequest;
  /** Records each participant by itself. */
  participant?: AutoParticipantEgress;
  /** Records each track by itself. */
  tracks?: AutoTrackEgress;
}

/** Reads and writes {@link RoomEgress}. */
export declare const RoomEgress: MessageType<RoomEgress>;

/** What `ListRooms` takes. */
export interface ListRoomsRequest {
  /** Names of the rooms to list; empty for all of them. */
  names?: string[] | undefined;
}

/** Reads and writes {@link ListRoomsRequest}. */
export declare const ListRoomsRequest: MessageType<ListRoomsRequest>;

/** What `ListRooms` answers. */
export interface ListRoomsResponse {
  /** The rooms. */
  rooms: Room[];
}

/** Reads and writes {@link ListRoomsResponse}. */
export declare const ListRoomsResponse: MessageType<ListRoomsResponse>;

/** What `DeleteRoom` takes. */
export interface DeleteRoomRequest {
  /** Name of the room. */
  room: string;
}

/** Reads and writes {@link DeleteRoomRequest}. */
export declare const DeleteRoomRequest: MessageType<DeleteRoomRequest>;

/** What `DeleteRoom` answers. */
export interface DeleteRoomResponse {}

/** Reads and writes {@link DeleteRoomResponse}. */
export declare const DeleteRoomResponse: MessageType<DeleteRoomResponse>;

/** What `ListParticipants` takes. */
export interface ListParticipantsRequest {
  /** Name of the room. */
  room: string;
}

/** Reads and writes {@link ListParticipantsRequest}. */
export declare const ListParticipantsRequest: MessageType<ListParticipantsRequest>;

/** What `ListParticipants` answers. */
export interface ListParticipantsResponse {
  /** The participants. */
  participants: ParticipantInfo[];
}

/** Reads and writes {@link ListParticipantsResponse}. */
export declare const ListParticipantsResponse: MessageType<ListParticipantsResponse>;

/** Names one participant of one room. */
export interface RoomParticipantIdentity {
  /** Name of the room. */
  room: string;
  /** Identity of the participant. */
  identity: string;
}

/** Reads and writes {@link RoomParticipantIdentity}. */
export declare const RoomParticipantIdentity: MessageType<RoomParticipantIdentity>;

/** What `RemoveParticipant` answers. */
export interface RemoveParticipantResponse {}

/** Reads and writes {@link RemoveParticipantResponse}. */
export declare const RemoveParticipantResponse: MessageType<RemoveParticipantResponse>;

/** What `MutePublishedTrack` takes. */
export interface MuteRoomTrackRequest {
  /** Name of the room. */
  room: string;
  /** Identity of the participant that publishes the track. */
  identity: string;
  /** Sid of the track. */
  trackSid: string;
  /** True to mute, false to unmute. */
  muted: boolean;
}

/** Reads and writes {@link MuteRoomTrackRequest}. */
export declare const MuteRoomTrackRequest: MessageType<MuteRoomTrackRequest>;

/** What `MutePublishedTrack` answers. */
export interface MuteRoomTrackResponse {
  /** The track after the change. */
  track?: TrackInfo;
}

/** Reads and writes {@link MuteRoomTrackResponse}. */
export declare const MuteRoomTrackResponse: MessageType<MuteRoomTrackResponse>;

/** What `UpdateParticipant` takes. */
export interface UpdateParticipantRequest {
  /** Name of the room. */
  room: string;
  /** Identity of the participant. */
  identity: string;
  /** New metadata; empty to leave it as it is. */
  metadata: string;
  /** New permissions; missing to leave them as they are. */
  permission?: ParticipantPermission;
  /** New name to show to people; empty to leave it as it is. */
  name?: string | undefined;
}

/** Reads and writes {@link UpdateParticipantRequest}. */
export declare const UpdateParticipantRequest: MessageType<UpdateParticipantRequest>;

/** What `UpdateSubscriptions` takes. */
export interface UpdateSubscriptionsRequest {
  /** Name of the room. */
  room: string;
  /** Identity of the participant whose subscriptions change. */
  identity: string;
  /** Sids of the tracks. */
  trackSids: string[];
  /** True to subscribe, false to end the subscriptions. */
  subscribe: boolean;
  /** Tracks, told by the participant that publishes them. */
  participantTracks?: ParticipantTracks[] | undefined;
}

/** Reads and writes {@link UpdateSubscriptionsRequest}. */
export declare const UpdateSubscriptionsRequest: MessageType<UpdateSubscriptionsRequest>;

/** What `UpdateSubscriptions` answers. */
export interface UpdateSubscriptionsResponse {}

/** Reads and writes {@link UpdateSubscriptionsResponse}. */
export declare const UpdateSubscriptionsResponse: MessageType<UpdateSubscriptionsResponse>;

/** What `SendData` takes. */
export interface SendDataRequest {
  /** Name of the room. */
  room: string;
  /** The data. */
  data: Uint8Array;
  /** How the data is delivered. */
  kind: DataPacket_Kind;
  /** Sids of the participants to receive it; empty for all in the room. */
  destinationSids: string[];
  /** Identities of the participants to receive it; empty for all in the room. */
  destinationIdentities?: string[] | undefined;
  /** Topic that the data belongs to. */
  topic?: string | undefined;
}

/** Reads and writes {@link SendDataRequest}. */
export declare const SendDataRequest: MessageType<SendDataRequest>;

/** What `SendData` answers. */
export interface SendDataResponse {}

/** Reads and writes {@link SendDataResponse}. */
export declare const SendDataResponse: MessageType<SendDataResponse>;

/** What `UpdateRoomMetadata` takes. */
export interface UpdateRoomMetadataRequest {
  /** Name of the room. */
  room: string;
  /** New metadata. */
  metadata: string;
}

/** Reads and writes {@link UpdateRoomMetadataRequest}. */
export declare const UpdateRoomMetadataRequest: MessageType<UpdateRoomMetadataRequest>;

/** Manages rooms and the participants in them, by Twirp calls over HTTP. */
export interface RoomService {
  /**
   * Creates a room, or gives the one that has the name already. Needs the grant `roomCreate`. A room also comes into
   * being when its first participant joins.
   */
  CreateRoom(request: CreateRoomRequest): Promise<Room>;
  /** Lists the rooms that are open. Needs the grant `roomList`. */
  ListRooms(request: ListRoomsRequest): Promise<ListRoomsResponse>;
  /** Closes a room and disconnects everyone in it. Needs the grant `roomCreate`. */
  DeleteRoom(request: DeleteRoomRequest): Promise<DeleteRoomResponse>;
  /** Lists the participants of a room. Needs the grant `roomAdmin`. */
  ListParticipants(request: ListParticipantsRequest): Promise<ListParticipantsResponse>;
  /** Gives one participant of a room. Needs the grant `roomAdmin`. */
  GetParticipant(request: RoomParticipantIdentity): Promise<ParticipantInfo>;
  /** Disconnects a participant, who may join again. Needs the grant `roomAdmin`. */
  RemoveParticipant(request: RoomParticipantIdentity): Promise<RemoveParticipantResponse>;
  /** Mutes or unmutes a track. Needs the grant `roomAdmin`. */
  MutePublishedTrack(request: MuteRoomTrackRequest): Promise<MuteRoomTrackResponse>;
  /**
   * Changes a participant's metadata, permissions or name, and tells the others in the room. Needs the grant
   * `roomAdmin`.
   */
  UpdateParticipant(request: UpdateParticipantRequest): Promise<ParticipantInfo>;
  /** Subscribes a participant to tracks, or ends its subscriptions. Needs the grant `roomAdmin`. */
  UpdateSubscriptions(request: UpdateSubscriptionsRequest): Promise<UpdateSubscriptionsResponse>;
  /** Sends data to participants. Needs the grant `roomAdmin`. */
  SendData(request: SendDataRequest): Promise<SendDataResponse>;
  /** Changes a room's metadata and tells everyone in it. Needs the grant `roomAdmin`. */
  UpdateRoomMetadata(request: UpdateRoomMetadataRequest): Promise<Room>;
}

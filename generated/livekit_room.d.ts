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

/** Request of `CreateRoom`. */
export interface CreateRoomRequest {
  /** Name of the room. */
  name: string;
  /** Time that the room stays open while it is empty, in seconds. */
  emptyTimeout: number;
  /** Maximum number of participants; 0 for no limit. */
  maxParticipants: number;
  /** Node to create the room on, for debugging. */
  nodeId: string;
  /** Application-defined metadata of the room. */
  metadata?: string | undefined;
  /** Egress to start automatically. */
  egress?: RoomEgress;
  /** Minimum delay of playback for subscribers, in milliseconds. */
  minPlayoutDelay?: number | undefined;
  /** Maximum delay of playback for subscribers, in milliseconds. */
  maxPlayoutDelay?: number | undefined;
  /**
   * Synchronizes audio and video when the playback delay is above 200 milliseconds. This disables the reuse of
   * transceivers, so it does not suit rooms whose subscriptions change often.
   */
  syncStreams?: boolean | undefined;
}

/** Encodes and decodes {@link CreateRoomRequest}. */
export declare const CreateRoomRequest: MessageType<CreateRoomRequest>;

/** Egress that the server starts automatically. */
export interface RoomEgress {
  /** Records the room. The server sets the room name. */
  room?: RoomCompositeEgressRequest;
  /** Records each participant separately. */
  participant?: AutoParticipantEgress;
  /** Records each track separately. */
  tracks?: AutoTrackEgress;
}

/** Encodes and decodes {@link RoomEgress}. */
export declare const RoomEgress: MessageType<RoomEgress>;

/** Request of `ListRooms`. */
export interface ListRoomsRequest {
  /** Names of the rooms to list; empty for all. */
  names?: string[] | undefined;
}

/** Encodes and decodes {@link ListRoomsRequest}. */
export declare const ListRoomsRequest: MessageType<ListRoomsRequest>;

/** Reply of `ListRooms`. */
export interface ListRoomsResponse {
  /** The rooms. */
  rooms: Room[];
}

/** Encodes and decodes {@link ListRoomsResponse}. */
export declare const ListRoomsResponse: MessageType<ListRoomsResponse>;

/** Request of `DeleteRoom`. */
export interface DeleteRoomRequest {
  /** Name of the room. */
  room: string;
}

/** Encodes and decodes {@link DeleteRoomRequest}. */
export declare const DeleteRoomRequest: MessageType<DeleteRoomRequest>;

/** Reply of `DeleteRoom`. */
export interface DeleteRoomResponse {}

/** Encodes and decodes {@link DeleteRoomResponse}. */
export declare const DeleteRoomResponse: MessageType<DeleteRoomResponse>;

/** Request of `ListParticipants`. */
export interface ListParticipantsRequest {
  /** Name of the room. */
  room: string;
}

/** Encodes and decodes {@link ListParticipantsRequest}. */
export declare const ListParticipantsRequest: MessageType<ListParticipantsRequest>;

/** Reply of `ListParticipants`. */
export interface ListParticipantsResponse {
  /** The participants. */
  participants: ParticipantInfo[];
}

/** Encodes and decodes {@link ListParticipantsResponse}. */
export declare const ListParticipantsResponse: MessageType<ListParticipantsResponse>;

/** Identifies a participant of a room. */
export interface RoomParticipantIdentity {
  /** Name of the room. */
  room: string;
  /** Identity of the participant. */
  identity: string;
}

/** Encodes and decodes {@link RoomParticipantIdentity}. */
export declare const RoomParticipantIdentity: MessageType<RoomParticipantIdentity>;

/** Reply of `RemoveParticipant`. */
export interface RemoveParticipantResponse {}

/** Encodes and decodes {@link RemoveParticipantResponse}. */
export declare const RemoveParticipantResponse: MessageType<RemoveParticipantResponse>;

/** Request of `MutePublishedTrack`. */
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

/** Encodes and decodes {@link MuteRoomTrackRequest}. */
export declare const MuteRoomTrackRequest: MessageType<MuteRoomTrackRequest>;

/** Reply of `MutePublishedTrack`. */
export interface MuteRoomTrackResponse {
  /** The track after the change. */
  track?: TrackInfo;
}

/** Encodes and decodes {@link MuteRoomTrackResponse}. */
export declare const MuteRoomTrackResponse: MessageType<MuteRoomTrackResponse>;

/** Request of `UpdateParticipant`. */
export interface UpdateParticipantRequest {
  /** Name of the room. */
  room: string;
  /** Identity of the participant. */
  identity: string;
  /** New metadata; empty to keep it. */
  metadata: string;
  /** New permissions; missing to keep them. */
  permission?: ParticipantPermission;
  /** New display name; empty to keep it. */
  name?: string | undefined;
}

/** Encodes and decodes {@link UpdateParticipantRequest}. */
export declare const UpdateParticipantRequest: MessageType<UpdateParticipantRequest>;

/** Request of `UpdateSubscriptions`. */
export interface UpdateSubscriptionsRequest {
  /** Name of the room. */
  room: string;
  /** Identity of the subscriber. */
  identity: string;
  /** Sids of the tracks. */
  trackSids: string[];
  /** True to subscribe, false to unsubscribe. */
  subscribe: boolean;
  /** Tracks, grouped by the participant that publishes them. */
  participantTracks?: ParticipantTracks[] | undefined;
}

/** Encodes and decodes {@link UpdateSubscriptionsRequest}. */
export declare const UpdateSubscriptionsRequest: MessageType<UpdateSubscriptionsRequest>;

/** Reply of `UpdateSubscriptions`. */
export interface UpdateSubscriptionsResponse {}

/** Encodes and decodes {@link UpdateSubscriptionsResponse}. */
export declare const UpdateSubscriptionsResponse: MessageType<UpdateSubscriptionsResponse>;

/** Request of `SendData`. */
export interface SendDataRequest {
  /** Name of the room. */
  room: string;
  /** The data. */
  data: Uint8Array;
  /** Delivery mode. */
  kind: DataPacket_Kind;
  /** Sids of the recipients; empty for all participants in the room. */
  destinationSids: string[];
  /** Identities of the recipients; empty for all participants in the room. */
  destinationIdentities?: string[] | undefined;
  /** Topic of the data. */
  topic?: string | undefined;
}

/** Encodes and decodes {@link SendDataRequest}. */
export declare const SendDataRequest: MessageType<SendDataRequest>;

/** Reply of `SendData`. */
export interface SendDataResponse {}

/** Encodes and decodes {@link SendDataResponse}. */
export declare const SendDataResponse: MessageType<SendDataResponse>;

/** Request of `UpdateRoomMetadata`. */
export interface UpdateRoomMetadataRequest {
  /** Name of the room. */
  room: string;
  /** New metadata. */
  metadata: string;
}

/** Encodes and decodes {@link UpdateRoomMetadataRequest}. */
export declare const UpdateRoomMetadataRequest: MessageType<UpdateRoomMetadataRequest>;

/** Manages rooms and their participants, with Twirp calls over HTTP. */
export interface RoomService {
  /**
   * Creates a room, or returns the existing room with this name. A room is also created when its first participant
   * joins.
   * Needs the grant `roomCreate`.
   */
  CreateRoom(request: CreateRoomRequest): Promise<Room>;
  /**
   * Lists the open rooms.
   * Needs the grant `roomList`.
   */
  ListRooms(request: ListRoomsRequest): Promise<ListRoomsResponse>;
  /**
   * Closes a room and disconnects everyone in it.
   * Needs the grant `roomCreate`.
   */
  DeleteRoom(request: DeleteRoomRequest): Promise<DeleteRoomResponse>;
  /**
   * Lists the participants of a room.
   * Needs the grant `roomAdmin`.
   */
  ListParticipants(request: ListParticipantsRequest): Promise<ListParticipantsResponse>;
  /**
   * Returns one participant of a room.
   * Needs the grant `roomAdmin`.
   */
  GetParticipant(request: RoomParticipantIdentity): Promise<ParticipantInfo>;
  /**
   * Disconnects a participant, who may join again.
   * Needs the grant `roomAdmin`.
   */
  RemoveParticipant(request: RoomParticipantIdentity): Promise<RemoveParticipantResponse>;
  /**
   * Mutes or unmutes a track.
   * Needs the grant `roomAdmin`.
   */
  MutePublishedTrack(request: MuteRoomTrackRequest): Promise<MuteRoomTrackResponse>;
  /**
   * Changes a participant's metadata, permissions or name, and notifies the other participants.
   * Needs the grant `roomAdmin`.
   */
  UpdateParticipant(request: UpdateParticipantRequest): Promise<ParticipantInfo>;
  /**
   * Subscribes a participant to tracks, or unsubscribes it.
   * Needs the grant `roomAdmin`.
   */
  UpdateSubscriptions(request: UpdateSubscriptionsRequest): Promise<UpdateSubscriptionsResponse>;
  /**
   * Sends data to participants.
   * Needs the grant `roomAdmin`.
   */
  SendData(request: SendDataRequest): Promise<SendDataResponse>;
  /**
   * Changes a room's metadata and notifies its participants.
   * Needs the grant `roomAdmin`.
   */
  UpdateRoomMetadata(request: UpdateRoomMetadataRequest): Promise<Room>;
}

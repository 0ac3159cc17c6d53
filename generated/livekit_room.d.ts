// @generated from proto/livekit_room.proto by `npm run generate`
import type { DeepPartial, Encoded, Exact, Reader } from '../wire/types';
import type { AutoParticipantEgress, AutoTrackEgress, RoomCompositeEgressRequest } from './livekit_egress';
import type {
  DataPacket_Kind, ParticipantInfo, ParticipantPermission, ParticipantTracks, Room, TrackInfo,
} from './livekit_models';

export type { DeepPartial, Exact };
export { ParticipantPermission } from './livekit_models';
export declare const protobufPackage = 'livekit';

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

export declare const CreateRoomRequest: {
  encode(message: CreateRoomRequest, writer?: never): Encoded;
  decode(input: Reader | Uint8Array, length?: number): CreateRoomRequest;
  fromJSON(object: any): CreateRoomRequest;
  toJSON(message: CreateRoomRequest): unknown;
  fromPartial(object: DeepPartial<CreateRoomRequest>): CreateRoomRequest;
};

/** Egress that the server starts by itself. */
export interface RoomEgress {
  /** Records the room as a whole. The server fills in the room's name. */
  room?: RoomCompositeEgressRequest;
  /** Records each participant by itself. */
  participant?: AutoParticipantEgress;
  /** Records each track by itself. */
  tracks?: AutoTrackEgress;
}

export declare const RoomEgress: {
  encode(message: RoomEgress, writer?: never): Encoded;
  decode(input: Reader | Uint8Array, length?: number): RoomEgress;
  fromJSON(object: any): RoomEgress;
  toJSON(message: RoomEgress): unknown;
  fromPartial(object: DeepPartial<RoomEgress>): RoomEgress;
};

export interface ListRoomsRequest {
  /** Names of the rooms to list; empty for all of them. */
  names?: string[] | undefined;
}

export declare const ListRoomsRequest: {
  encode(message: ListRoomsRequest, writer?: never): Encoded;
  decode(input: Reader | Uint8Array, length?: number): ListRoomsRequest;
  fromJSON(object: any): ListRoomsRequest;
  toJSON(message: ListRoomsRequest): unknown;
  fromPartial(object: DeepPartial<ListRoomsRequest>): ListRoomsRequest;
};

export interface ListRoomsResponse {
  /** The rooms. */
  rooms: Room[];
}

export declare const ListRoomsResponse: {
  encode(message: ListRoomsResponse, writer?: never): Encoded;
  decode(input: Reader | Uint8Array, length?: number): ListRoomsResponse;
  fromJSON(object: any): ListRoomsResponse;
  toJSON(message: ListRoomsResponse): unknown;
  fromPartial(object: DeepPartial<ListRoomsResponse>): ListRoomsResponse;
};

export interface DeleteRoomRequest {
  /** Name of the room. */
  room: string;
}

export declare const DeleteRoomRequest: {
  encode(message: DeleteRoomRequest, writer?: never): Encoded;
  decode(input: Reader | Uint8Array, length?: number): DeleteRoomRequest;
  fromJSON(object: any): DeleteRoomRequest;
  toJSON(message: DeleteRoomRequest): unknown;
  fromPartial(object: DeepPartial<DeleteRoomRequest>): DeleteRoomRequest;
};

export interface DeleteRoomResponse {}

export declare const DeleteRoomResponse: {
  encode(message: DeleteRoomResponse, writer?: never): Encoded;
  decode(input: Reader | Uint8Array, length?: number): DeleteRoomResponse;
  fromJSON(object: any): DeleteRoomResponse;
  toJSON(message: DeleteRoomResponse): unknown;
  fromPartial(object: DeepPartial<DeleteRoomResponse>): DeleteRoomResponse;
};

export interface ListParticipantsRequest {
  /** Name of the room. */
  room: string;
}

export declare const ListParticipantsRequest: {
  encode(message: ListParticipantsRequest, writer?: never): Encoded;
  decode(input: Reader | Uint8Array, length?: number): ListParticipantsRequest;
  fromJSON(object: any): ListParticipantsRequest;
  toJSON(message: ListParticipantsRequest): unknown;
  fromPartial(object: DeepPartial<ListParticipantsRequest>): ListParticipantsRequest;
};

export interface ListParticipantsResponse {
  /** The participants. */
  participants: ParticipantInfo[];
}

export declare const ListParticipantsResponse: {
  encode(message: ListParticipantsResponse, writer?: never): Encoded;
  decode(input: Reader | Uint8Array, length?: number): ListParticipantsResponse;
  fromJSON(object: any): ListParticipantsResponse;
  toJSON(message: ListParticipantsResponse): unknown;
  fromPartial(object: DeepPartial<ListParticipantsResponse>): ListParticipantsResponse;
};

/** Names one participant of one room. */
export interface RoomParticipantIdentity {
  /** Name of the room. */
  room: string;
  /** Identity of the participant. */
  identity: string;
}

export declare const RoomParticipantIdentity: {
  encode(message: RoomParticipantIdentity, writer?: never): Encoded;
  decode(input: Reader | Uint8Array, length?: number): RoomParticipantIdentity;
  fromJSON(object: any): RoomParticipantIdentity;
  toJSON(message: RoomParticipantIdentity): unknown;
  fromPartial(object: DeepPartial<RoomParticipantIdentity>): RoomParticipantIdentity;
};

export interface RemoveParticipantResponse {}

export declare const RemoveParticipantResponse: {
  encode(message: RemoveParticipantResponse, writer?: never): Encoded;
  decode(input: Reader | Uint8Array, length?: number): RemoveParticipantResponse;
  fromJSON(object: any): RemoveParticipantResponse;
  toJSON(message: RemoveParticipantResponse): unknown;
  fromPartial(object: DeepPartial<RemoveParticipantResponse>): RemoveParticipantResponse;
};

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

export declare const MuteRoomTrackRequest: {
  encode(message: MuteRoomTrackRequest, writer?: never): Encoded;
  decode(input: Reader | Uint8Array, length?: number): MuteRoomTrackRequest;
  fromJSON(object: any): MuteRoomTrackRequest;
  toJSON(message: MuteRoomTrackRequest): unknown;
  fromPartial(object: DeepPartial<MuteRoomTrackRequest>): MuteRoomTrackRequest;
};

export interface MuteRoomTrackResponse {
  /** The track after the change. */
  track?: TrackInfo;
}

export declare const MuteRoomTrackResponse: {
  encode(message: MuteRoomTrackResponse, writer?: never): Encoded;
  decode(input: Reader | Uint8Array, length?: number): MuteRoomTrackResponse;
  fromJSON(object: any): MuteRoomTrackResponse;
  toJSON(message: MuteRoomTrackResponse): unknown;
  fromPartial(object: DeepPartial<MuteRoomTrackResponse>): MuteRoomTrackResponse;
};

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

export declare const UpdateParticipantRequest: {
  encode(message: UpdateParticipantRequest, writer?: never): Encoded;
  decode(input: Reader | Uint8Array, length?: number): UpdateParticipantRequest;
  fromJSON(object: any): UpdateParticipantRequest;
  toJSON(message: UpdateParticipantRequest): unknown;
  fromPartial(object: DeepPartial<UpdateParticipantRequest>): UpdateParticipantRequest;
};

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

export declare const UpdateSubscriptionsRequest: {
  encode(message: UpdateSubscriptionsRequest, writer?: never): Encoded;
  decode(input: Reader | Uint8Array, length?: number): UpdateSubscriptionsRequest;
  fromJSON(object: any): UpdateSubscriptionsRequest;
  toJSON(message: UpdateSubscriptionsRequest): unknown;
  fromPartial(object: DeepPartial<UpdateSubscriptionsRequest>): UpdateSubscriptionsRequest;
};

export interface UpdateSubscriptionsResponse {}

export declare const UpdateSubscriptionsResponse: {
  encode(message: UpdateSubscriptionsResponse, writer?: never): Encoded;
  decode(input: Reader | Uint8Array, length?: number): UpdateSubscriptionsResponse;
  fromJSON(object: any): UpdateSubscriptionsResponse;
  toJSON(message: UpdateSubscriptionsResponse): unknown;
  fromPartial(object: DeepPartial<UpdateSubscriptionsResponse>): UpdateSubscriptionsResponse;
};

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

export declare const SendDataRequest: {
  encode(message: SendDataRequest, writer?: never): Encoded;
  decode(input: Reader | Uint8Array, length?: number): SendDataRequest;
  fromJSON(object: any): SendDataRequest;
  toJSON(message: SendDataRequest): unknown;
  fromPartial(object: DeepPartial<SendDataRequest>): SendDataRequest;
};

export interface SendDataResponse {}

export declare const SendDataResponse: {
  encode(message: SendDataResponse, writer?: never): Encoded;
  decode(input: Reader | Uint8Array, length?: number): SendDataResponse;
  fromJSON(object: any): SendDataResponse;
  toJSON(message: SendDataResponse): unknown;
  fromPartial(object: DeepPartial<SendDataResponse>): SendDataResponse;
};

export interface UpdateRoomMetadataRequest {
  /** Name of the room. */
  room: string;
  /** New metadata. */
  metadata: string;
}

export declare const UpdateRoomMetadataRequest: {
  encode(message: UpdateRoomMetadataRequest, writer?: never): Encoded;
  decode(input: Reader | Uint8Array, length?: number): UpdateRoomMetadataRequest;
  fromJSON(object: any): UpdateRoomMetadataRequest;
  toJSON(message: UpdateRoomMetadataRequest): unknown;
  fromPartial(object: DeepPartial<UpdateRoomMetadataRequest>): UpdateRoomMetadataRequest;
};

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

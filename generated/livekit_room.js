// @generated from proto/livekit_room.proto by `npm run generate`
'use strict';

const { message } = require('../wire/message');
const { ParticipantPermission } = require('./livekit_models');

// Loaded when it is used: a program that only wants an enum needs none.
const wire = () => require('./livekit_room.wire');

Object.defineProperty(exports, '__esModule', { value: true });
exports.protobufPackage = 'livekit';

/** What `CreateRoom` takes. */
const CreateRoomRequest = message('CreateRoomRequest', wire);
exports.CreateRoomRequest = CreateRoomRequest;

/** Egress that the server starts by itself. */
const RoomEgress = message('RoomEgress', wire);
exports.RoomEgress = RoomEgress;

/** What `ListRooms` takes. */
const ListRoomsRequest = message('ListRoomsRequest', wire);
exports.ListRoomsRequest = ListRoomsRequest;

/** What `ListRooms` answers. */
const ListRoomsResponse = message('ListRoomsResponse', wire);
exports.ListRoomsResponse = ListRoomsResponse;

/** What `DeleteRoom` takes. */
const DeleteRoomRequest = message('DeleteRoomRequest', wire);
exports.DeleteRoomRequest = DeleteRoomRequest;

/** What `DeleteRoom` answers. */
const DeleteRoomResponse = message('DeleteRoomResponse', wire);
exports.DeleteRoomResponse = DeleteRoomResponse;

/** What `ListParticipants` takes. */
const ListParticipantsRequest = message('ListParticipantsRequest', wire);
exports.ListParticipantsRequest = ListParticipantsRequest;

/** What `ListParticipants` answers. */
const ListParticipantsResponse = message('ListParticipantsResponse', wire);
exports.ListParticipantsResponse = ListParticipantsResponse;

/** Names one participant of one room. */
const RoomParticipantIdentity = message('RoomParticipantIdentity', wire);
exports.RoomParticipantIdentity = RoomParticipantIdentity;

/** What `RemoveParticipant` answers. */
const RemoveParticipantResponse = message('RemoveParticipantResponse', wire);
exports.RemoveParticipantResponse = RemoveParticipantResponse;

/** What `MutePublishedTrack` takes. */
const MuteRoomTrackRequest = message('MuteRoomTrackRequest', wire);
exports.MuteRoomTrackRequest = MuteRoomTrackRequest;

/** What `MutePublishedTrack` answers. */
const MuteRoomTrackResponse = message('MuteRoomTrackResponse', wire);
exports.MuteRoomTrackResponse = MuteRoomTrackResponse;

/** What `UpdateParticipant` takes. */
const UpdateParticipantRequest = message('UpdateParticipantRequest', wire);
exports.UpdateParticipantRequest = UpdateParticipantRequest;

/** What `UpdateSubscriptions` takes. */
const UpdateSubscriptionsRequest = message('UpdateSubscriptionsRequest', wire);
exports.UpdateSubscriptionsRequest = UpdateSubscriptionsRequest;

/** What `UpdateSubscriptions` answers. */
const UpdateSubscriptionsResponse = message('UpdateSubscriptionsResponse', wire);
exports.UpdateSubscriptionsResponse = UpdateSubscriptionsResponse;

/** What `SendData` takes. */
const SendDataRequest = message('SendDataRequest', wire);
exports.SendDataRequest = SendDataRequest;

/** What `SendData` answers. */
const SendDataResponse = message('SendDataResponse', wire);
exports.SendDataResponse = SendDataResponse;

/** What `UpdateRoomMetadata` takes. */
const UpdateRoomMetadataRequest = message('UpdateRoomMetadataRequest', wire);
exports.UpdateRoomMetadataRequest = UpdateRoomMetadataRequest;

exports.ParticipantPermission = ParticipantPermission;

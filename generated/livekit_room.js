// @generated from proto/livekit_room.proto by `npm run generate`
'use strict';

const { message } = require('../wire/message');
const { ParticipantPermission } = require('./livekit_models');

// Loaded on first use, because a program that only needs an enum does not need it.
const wire = () => require('./livekit_room.wire');

Object.defineProperty(exports, '__esModule', { value: true });
exports.protobufPackage = 'livekit';

/** Request of `CreateRoom`. */
const CreateRoomRequest = message('CreateRoomRequest', wire);
exports.CreateRoomRequest = CreateRoomRequest;

/** Egress that the server starts automatically. */
const RoomEgress = message('RoomEgress', wire);
exports.RoomEgress = RoomEgress;

/** Request of `ListRooms`. */
const ListRoomsRequest = message('ListRoomsRequest', wire);
exports.ListRoomsRequest = ListRoomsRequest;

/** Reply of `ListRooms`. */
const ListRoomsResponse = message('ListRoomsResponse', wire);
exports.ListRoomsResponse = ListRoomsResponse;

/** Request of `DeleteRoom`. */
const DeleteRoomRequest = message('DeleteRoomRequest', wire);
exports.DeleteRoomRequest = DeleteRoomRequest;

/** Reply of `DeleteRoom`. */
const DeleteRoomResponse = message('DeleteRoomResponse', wire);
exports.DeleteRoomResponse = DeleteRoomResponse;

/** Request of `ListParticipants`. */
const ListParticipantsRequest = message('ListParticipantsRequest', wire);
exports.ListParticipantsRequest = ListParticipantsRequest;

/** Reply of `ListParticipants`. */
const ListParticipantsResponse = message('ListParticipantsResponse', wire);
exports.ListParticipantsResponse = ListParticipantsResponse;

/** Identifies a participant of a room. */
const RoomParticipantIdentity = message('RoomParticipantIdentity', wire);
exports.RoomParticipantIdentity = RoomParticipantIdentity;

/** Reply of `RemoveParticipant`. */
const RemoveParticipantResponse = message('RemoveParticipantResponse', wire);
exports.RemoveParticipantResponse = RemoveParticipantResponse;

/** Request of `MutePublishedTrack`. */
const MuteRoomTrackRequest = message('MuteRoomTrackRequest', wire);
exports.MuteRoomTrackRequest = MuteRoomTrackRequest;

/** Reply of `MutePublishedTrack`. */
const MuteRoomTrackResponse = message('MuteRoomTrackResponse', wire);
exports.MuteRoomTrackResponse = MuteRoomTrackResponse;

/** Request of `UpdateParticipant`. */
const UpdateParticipantRequest = message('UpdateParticipantRequest', wire);
exports.UpdateParticipantRequest = UpdateParticipantRequest;

/** Request of `UpdateSubscriptions`. */
const UpdateSubscriptionsRequest = message('UpdateSubscriptionsRequest', wire);
exports.UpdateSubscriptionsRequest = UpdateSubscriptionsRequest;

/** Reply of `UpdateSubscriptions`. */
const UpdateSubscriptionsResponse = message('UpdateSubscriptionsResponse', wire);
exports.UpdateSubscriptionsResponse = UpdateSubscriptionsResponse;

/** Request of `SendData`. */
const SendDataRequest = message('SendDataRequest', wire);
exports.SendDataRequest = SendDataRequest;

/** Reply of `SendData`. */
const SendDataResponse = message('SendDataResponse', wire);
exports.SendDataResponse = SendDataResponse;

/** Request of `UpdateRoomMetadata`. */
const UpdateRoomMetadataRequest = message('UpdateRoomMetadataRequest', wire);
exports.UpdateRoomMetadataRequest = UpdateRoomMetadataRequest;

exports.ParticipantPermission = ParticipantPermission;

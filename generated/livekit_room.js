// @generated from proto/livekit_room.proto by `npm run generate`
'use strict';

const { message } = require('../wire/message');
const { ParticipantPermission } = require('./livekit_models');

// Loaded when it is used: a program that only wants an enum needs none.
const wire = () => require('./livekit_room.wire');

Object.defineProperty(exports, '__esModule', { value: true });
exports.protobufPackage = 'livekit';

const CreateRoomRequest = message('CreateRoomRequest', wire);
exports.CreateRoomRequest = CreateRoomRequest;

/** Egress that the server starts by itself. */
const RoomEgress = message('RoomEgress', wire);
exports.RoomEgress = RoomEgress;

const ListRoomsRequest = message('ListRoomsRequest', wire);
exports.ListRoomsRequest = ListRoomsRequest;

const ListRoomsResponse = message('ListRoomsResponse', wire);
exports.ListRoomsResponse = ListRoomsResponse;

const DeleteRoomRequest = message('DeleteRoomRequest', wire);
exports.DeleteRoomRequest = DeleteRoomRequest;

const DeleteRoomResponse = message('DeleteRoomResponse', wire);
exports.DeleteRoomResponse = DeleteRoomResponse;

const ListParticipantsRequest = message('ListParticipantsRequest', wire);
exports.ListParticipantsRequest = ListParticipantsRequest;

const ListParticipantsResponse = message('ListParticipantsResponse', wire);
exports.ListParticipantsResponse = ListParticipantsResponse;

/** Names one participant of one room. */
const RoomParticipantIdentity = message('RoomParticipantIdentity', wire);
exports.RoomParticipantIdentity = RoomParticipantIdentity;

const RemoveParticipantResponse = message('RemoveParticipantResponse', wire);
exports.RemoveParticipantResponse = RemoveParticipantResponse;

const MuteRoomTrackRequest = message('MuteRoomTrackRequest', wire);
exports.MuteRoomTrackRequest = MuteRoomTrackRequest;

const MuteRoomTrackResponse = message('MuteRoomTrackResponse', wire);
exports.MuteRoomTrackResponse = MuteRoomTrackResponse;

const UpdateParticipantRequest = message('UpdateParticipantRequest', wire);
exports.UpdateParticipantRequest = UpdateParticipantRequest;

const UpdateSubscriptionsRequest = message('UpdateSubscriptionsRequest', wire);
exports.UpdateSubscriptionsRequest = UpdateSubscriptionsRequest;

const UpdateSubscriptionsResponse = message('UpdateSubscriptionsResponse', wire);
exports.UpdateSubscriptionsResponse = UpdateSubscriptionsResponse;

const SendDataRequest = message('SendDataRequest', wire);
exports.SendDataRequest = SendDataRequest;

const SendDataResponse = message('SendDataResponse', wire);
exports.SendDataResponse = SendDataResponse;

const UpdateRoomMetadataRequest = message('UpdateRoomMetadataRequest', wire);
exports.UpdateRoomMetadataRequest = UpdateRoomMetadataRequest;

exports.ParticipantPermission = ParticipantPermission;

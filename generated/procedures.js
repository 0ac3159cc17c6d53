// @generated from proto/ by `npm run generate`
'use strict';

// Loaded on first use, because most programs call few services.
const livekit_egress = () => require('./livekit_egress.wire');
const livekit_ingress = () => require('./livekit_ingress.wire');
const livekit_models = () => require('./livekit_models.wire');
const livekit_recording = () => require('./livekit_recording.wire');
const livekit_room = () => require('./livekit_room.wire');
const empty = () => require('./google/protobuf/empty.wire');

/**
 * The procedures: their number in Rust, the video grant that they need, the request's field with the room of that grant,
 * the default time-out of their calls in seconds if it is not that of all calls, and their messages: the name, and the
 * module that has their functions.
 *
 * @type {Record<string, { number: number, grant: string, room?: string, requestTimeout?: number,
 *   request: [string, () => any], reply: [string, () => any] }>}
 */
exports.procedures = {
  'Egress/StartRoomCompositeEgress': {
    number: 0, grant: 'roomRecord', requestTimeout: 60, request: ['RoomCompositeEgressRequest', livekit_egress],
    reply: ['EgressInfo', livekit_egress],
  },
  'Egress/StartWebEgress': {
    number: 1, grant: 'roomRecord', requestTimeout: 60, request: ['WebEgressRequest', livekit_egress],
    reply: ['EgressInfo', livekit_egress],
  },
  'Egress/StartParticipantEgress': {
    number: 2, grant: 'roomRecord', requestTimeout: 60, request: ['ParticipantEgressRequest', livekit_egress],
    reply: ['EgressInfo', livekit_egress],
  },
  'Egress/StartTrackCompositeEgress': {
    number: 3, grant: 'roomRecord', requestTimeout: 60, request: ['TrackCompositeEgressRequest', livekit_egress],
    reply: ['EgressInfo', livekit_egress],
  },
  'Egress/StartTrackEgress': {
    number: 4, grant: 'roomRecord', requestTimeout: 60, request: ['TrackEgressRequest', livekit_egress],
    reply: ['EgressInfo', livekit_egress],
  },
  'Egress/UpdateLayout': {
    number: 5, grant: 'roomRecord', requestTimeout: 60, request: ['UpdateLayoutRequest', livekit_egress],
    reply: ['EgressInfo', livekit_egress],
  },
  'Egress/UpdateStream': {
    number: 6, grant: 'roomRecord', requestTimeout: 60, request: ['UpdateStreamRequest', livekit_egress],
    reply: ['EgressInfo', livekit_egress],
  },
  'Egress/ListEgress': {
    number: 7, grant: 'roomRecord', requestTimeout: 60, request: ['ListEgressRequest', livekit_egress],
    reply: ['ListEgressResponse', livekit_egress],
  },
  'Egress/StopEgress': {
    number: 8, grant: 'roomRecord', requestTimeout: 60, request: ['StopEgressRequest', livekit_egress],
    reply: ['EgressInfo', livekit_egress],
  },
  'Ingress/CreateIngress': {
    number: 9, grant: 'ingressAdmin', request: ['CreateIngressRequest', livekit_ingress],
    reply: ['IngressInfo', livekit_ingress],
  },
  'Ingress/UpdateIngress': {
    number: 10, grant: 'ingressAdmin', request: ['UpdateIngressRequest', livekit_ingress],
    reply: ['IngressInfo', livekit_ingress],
  },
  'Ingress/ListIngress': {
    number: 11, grant: 'ingressAdmin', request: ['ListIngressRequest', livekit_ingress],
    reply: ['ListIngressResponse', livekit_ingress],
  },
  'Ingress/DeleteIngress': {
    number: 12, grant: 'ingressAdmin', request: ['DeleteIngressRequest', livekit_ingress],
    reply: ['IngressInfo', livekit_ingress],
  },
  'RecordingService/StartRecording': {
    number: 13, grant: 'roomRecord', request: ['StartRecordingRequest', livekit_recording],
    reply: ['StartRecordingResponse', livekit_recording],
  },
  'RecordingService/AddOutput': {
    number: 14, grant: 'roomRecord', request: ['AddOutputRequest', livekit_recording], reply: ['Empty', empty],
  },
  'RecordingService/RemoveOutput': {
    number: 15, grant: 'roomRecord', request: ['RemoveOutputRequest', livekit_recording], reply: ['Empty', empty],
  },
  'RecordingService/EndRecording': {
    number: 16, grant: 'roomRecord', request: ['EndRecordingRequest', livekit_recording], reply: ['Empty', empty],
  },
  'RoomService/CreateRoom': {
    number: 17, grant: 'roomCreate', request: ['CreateRoomRequest', livekit_room], reply: ['Room', livekit_models],
  },
  'RoomService/ListRooms': {
    number: 18, grant: 'roomList', request: ['ListRoomsRequest', livekit_room],
    reply: ['ListRoomsResponse', livekit_room],
  },
  'RoomService/DeleteRoom': {
    number: 19, grant: 'roomCreate', request: ['DeleteRoomRequest', livekit_room],
    reply: ['DeleteRoomResponse', livekit_room],
  },
  'RoomService/ListParticipants': {
    number: 20, grant: 'roomAdmin', room: 'room', request: ['ListParticipantsRequest', livekit_room],
    reply: ['ListParticipantsResponse', livekit_room],
  },
  'RoomService/GetParticipant': {
    number: 21, grant: 'roomAdmin', room: 'room', request: ['RoomParticipantIdentity', livekit_room],
    reply: ['ParticipantInfo', livekit_models],
  },
  'RoomService/RemoveParticipant': {
    number: 22, grant: 'roomAdmin', room: 'room', request: ['RoomParticipantIdentity', livekit_room],
    reply: ['RemoveParticipantResponse', livekit_room],
  },
  'RoomService/MutePublishedTrack': {
    number: 23, grant: 'roomAdmin', room: 'room', request: ['MuteRoomTrackRequest', livekit_room],
    reply: ['MuteRoomTrackResponse', livekit_room],
  },
  'RoomService/UpdateParticipant': {
    number: 24, grant: 'roomAdmin', room: 'room', request: ['UpdateParticipantRequest', livekit_room],
    reply: ['ParticipantInfo', livekit_models],
  },
  'RoomService/UpdateSubscriptions': {
    number: 25, grant: 'roomAdmin', room: 'room', request: ['UpdateSubscriptionsRequest', livekit_room],
    reply: ['UpdateSubscriptionsResponse', livekit_room],
  },
  'RoomService/SendData': {
    number: 26, grant: 'roomAdmin', room: 'room', request: ['SendDataRequest', livekit_room],
    reply: ['SendDataResponse', livekit_room],
  },
  'RoomService/UpdateRoomMetadata': {
    number: 27, grant: 'roomAdmin', room: 'room', request: ['UpdateRoomMetadataRequest', livekit_room],
    reply: ['Room', livekit_models],
  },
};

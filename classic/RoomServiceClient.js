// @ts-check
'use strict';

const models = require('../generated/livekit_models.js');
const modelsWire = require('../generated/livekit_models.wire.js');
const room = require('../generated/livekit_room.js');
const wire = require('../generated/livekit_room.wire.js');
const { Service, procedure } = require('./service.js');
const { TwirpRpc, livekitPackage } = require('./TwirpRPC.js');

/** Fields of a CreateRoomRequest that came after 0.5: they are sent when they are given. */
const LATER = ['metadata', 'minPlayoutDelay', 'maxPlayoutDelay', 'syncStreams'];

/**
 * @param {string} method
 * @param {string} request
 * @param {string} reply
 * @param {any} replyWire
 */
const row = (method, request, reply, replyWire = wire) =>
  procedure(
    'RoomService',
    method,
    { toJSON: room[request].toJSON, fits: wire[`fits${request}`], encode: wire[`encode${request}`] },
    { fromJSON: (room[reply] ?? models[reply]).fromJSON, read: replyWire[`read${reply}`] }
  );

const CreateRoom = row('CreateRoom', 'CreateRoomRequest', 'Room', modelsWire);
const ListRooms = row('ListRooms', 'ListRoomsRequest', 'ListRoomsResponse');
const DeleteRoom = row('DeleteRoom', 'DeleteRoomRequest', 'DeleteRoomResponse');
const UpdateRoomMetadata = row('UpdateRoomMetadata', 'UpdateRoomMetadataRequest', 'Room', modelsWire);
const ListParticipants = row('ListParticipants', 'ListParticipantsRequest', 'ListParticipantsResponse');
const GetParticipant = row('GetParticipant', 'RoomParticipantIdentity', 'ParticipantInfo', modelsWire);
const RemoveParticipant = row('RemoveParticipant', 'RoomParticipantIdentity', 'RemoveParticipantResponse');
const MutePublishedTrack = row('MutePublishedTrack', 'MuteRoomTrackRequest', 'MuteRoomTrackResponse');
const UpdateParticipant = row('UpdateParticipant', 'UpdateParticipantRequest', 'ParticipantInfo', modelsWire);
const UpdateSubscriptions = row('UpdateSubscriptions', 'UpdateSubscriptionsRequest', 'UpdateSubscriptionsResponse');
const SendData = row('SendData', 'SendDataRequest', 'SendDataResponse');

class RoomServiceClient {
  #service;

  constructor(host, apiKey, secret) {
    this.rpc = new TwirpRpc(host, livekitPackage);
    this.#service = new Service(this.rpc, apiKey, secret);
  }

  async createRoom(options) {
    const request = room.CreateRoomRequest.fromPartial(options);
    for (const name of LATER) request[name] = options[name];
    return this.#service.request(CreateRoom, request);
  }

  async listRooms() {
    const { rooms } = await this.#service.request(ListRooms, {});
    return rooms;
  }

  async deleteRoom(name) {
    await this.#service.request(DeleteRoom, { room: name });
  }

  async updateRoomMetadata(name, metadata) {
    return this.#service.request(UpdateRoomMetadata, { room: name, metadata }, name);
  }

  async listParticipants(name) {
    const { participants } = await this.#service.request(ListParticipants, { room: name }, name);
    return participants;
  }

  async getParticipant(name, identity) {
    return this.#service.request(GetParticipant, { room: name, identity }, name);
  }

  async removeParticipant(name, identity) {
    await this.#service.request(RemoveParticipant, { room: name, identity }, name);
  }

  async mutePublishedTrack(name, identity, trackSid, muted) {
    const { track } = await this.#service.request(MutePublishedTrack, { room: name, identity, trackSid, muted }, name);
    return track;
  }

  async updateParticipant(name, identity, metadata, permission) {
    const request = { room: name, identity, metadata: metadata || '', permission };
    return this.#service.request(UpdateParticipant, request, name);
  }

  async updateSubscriptions(name, identity, trackSids, subscribe) {
    await this.#service.request(UpdateSubscriptions, { room: name, identity, trackSids, subscribe }, name);
  }

  async sendData(name, data, kind, destinationSids = []) {
    await this.#service.request(SendData, { room: name, data, kind, destinationSids }, name);
  }
}

module.exports = { RoomServiceClient };

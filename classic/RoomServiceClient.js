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

  constructor(host, apiKey, secret, options) {
    this.rpc = new TwirpRpc(host, livekitPackage);
    this.#service = new Service(this.rpc, apiKey, secret, options);
  }

  async createRoom(options, call) {
    const request = room.CreateRoomRequest.fromPartial(options);
    for (const name of LATER) request[name] = options[name];
    return this.#service.request(CreateRoom, request, undefined, call);
  }

  async listRooms(names, call) {
    const { rooms } = await this.#service.request(ListRooms, names ? { names } : {}, undefined, call);
    return rooms;
  }

  async deleteRoom(name, call) {
    await this.#service.request(DeleteRoom, { room: name }, undefined, call);
  }

  async updateRoomMetadata(name, metadata, call) {
    return this.#service.request(UpdateRoomMetadata, { room: name, metadata }, name, call);
  }

  async listParticipants(name, call) {
    const { participants } = await this.#service.request(ListParticipants, { room: name }, name, call);
    return participants;
  }

  async getParticipant(name, identity, call) {
    return this.#service.request(GetParticipant, { room: name, identity }, name, call);
  }

  async removeParticipant(name, identity, call) {
    await this.#service.request(RemoveParticipant, { room: name, identity }, name, call);
  }

  async mutePublishedTrack(name, identity, trackSid, muted, call) {
    const { track } = await this.#service.request(
      MutePublishedTrack,
      { room: name, identity, trackSid, muted },
      name,
      call
    );
    return track;
  }

  async updateParticipant(name, identity, metadata, permission, newName, call) {
    const request = { room: name, identity, metadata: metadata || '', permission, name: newName || undefined };
    return this.#service.request(UpdateParticipant, request, name, call);
  }

  async updateSubscriptions(name, identity, trackSids, subscribe, call) {
    await this.#service.request(UpdateSubscriptions, { room: name, identity, trackSids, subscribe }, name, call);
  }

  async sendData(name, data, kind, destinationSids = [], call) {
    await this.#service.request(SendData, { room: name, data, kind, destinationSids }, name, call);
  }
}

module.exports = { RoomServiceClient };

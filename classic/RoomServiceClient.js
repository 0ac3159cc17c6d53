// @ts-check
'use strict';

// The public class `RoomServiceClient`: maps its arguments to the requests of the RoomService.

const { isObject, isSet } = require('../wire/values.js');
const { caller } = require('./caller.js');
const { ServiceBase } = require('./ServiceBase.js');
const { TwirpRpc, livekitPackage } = require('./TwirpRPC.js');

/** `CreateRoomRequest.fromPartial`; loaded with the first call. */
let fromPartial;

const open = caller(
  'RoomService',
  () => ({ ...require('../generated/livekit_models.wire.js'), ...require('../generated/livekit_room.wire.js') }),
  {
    CreateRoom: ['CreateRoomRequest', 'Room'],
    ListRooms: ['ListRoomsRequest', 'ListRoomsResponse'],
    DeleteRoom: ['DeleteRoomRequest', 'DeleteRoomResponse'],
    UpdateRoomMetadata: ['UpdateRoomMetadataRequest', 'Room'],
    ListParticipants: ['ListParticipantsRequest', 'ListParticipantsResponse'],
    GetParticipant: ['RoomParticipantIdentity', 'ParticipantInfo'],
    RemoveParticipant: ['RoomParticipantIdentity', 'RemoveParticipantResponse'],
    MutePublishedTrack: ['MuteRoomTrackRequest', 'MuteRoomTrackResponse'],
    UpdateParticipant: ['UpdateParticipantRequest', 'ParticipantInfo'],
    UpdateSubscriptions: ['UpdateSubscriptionsRequest', 'UpdateSubscriptionsResponse'],
    SendData: ['SendDataRequest', 'SendDataResponse'],
  }
);

class RoomServiceClient extends ServiceBase {
  #call;

  constructor(host, apiKey, secret, options) {
    super(apiKey, secret);
    this.rpc = new TwirpRpc(host, livekitPackage);
    this.#call = open(this.rpc, apiKey, secret, options);
  }

  async createRoom(options, callOptions) {
    fromPartial ??= require('../generated/livekit_room.wire.js').fromPartialCreateRoomRequest;
    const request = fromPartial(options);
    // Fields that are newer than 0.5 are sent only if they are set.
    if (!isSet(options.metadata)) request.metadata = undefined;
    if (!isSet(options.egress)) request.egress = undefined;
    if (!isSet(options.minPlayoutDelay)) request.minPlayoutDelay = undefined;
    if (!isSet(options.maxPlayoutDelay)) request.maxPlayoutDelay = undefined;
    if (!isSet(options.syncStreams)) request.syncStreams = undefined;
    return await this.#call('CreateRoom', request, callOptions);
  }

  async listRooms(names, callOptions) {
    const { rooms } = await this.#call('ListRooms', names ? { names } : {}, callOptions);
    return rooms;
  }

  async deleteRoom(name, callOptions) {
    await this.#call('DeleteRoom', { room: name }, callOptions);
  }

  async updateRoomMetadata(name, metadata, callOptions) {
    return await this.#call('UpdateRoomMetadata', { room: name, metadata }, callOptions, name);
  }

  async listParticipants(name, callOptions) {
    const { participants } = await this.#call('ListParticipants', { room: name }, callOptions, name);
    return participants;
  }

  async getParticipant(name, identity, callOptions) {
    return await this.#call('GetParticipant', { room: name, identity }, callOptions, name);
  }

  async removeParticipant(name, identity, callOptions) {
    await this.#call('RemoveParticipant', { room: name, identity }, callOptions, name);
  }

  async mutePublishedTrack(name, identity, trackSid, muted, callOptions) {
    const request = { room: name, identity, trackSid, muted };
    const { track } = await this.#call('MutePublishedTrack', request, callOptions, name);
    return track;
  }

  async updateParticipant(name, identity, metadata, permission, newName, callOptions) {
    const request = { room: name, identity, metadata: metadata || '', permission, name: newName || undefined };
    return await this.#call('UpdateParticipant', request, callOptions, name);
  }

  async updateSubscriptions(name, identity, trackSids, subscribe, callOptions) {
    await this.#call('UpdateSubscriptions', { room: name, identity, trackSids, subscribe }, callOptions, name);
  }

  async sendData(name, data, kind, to = [], callOptions) {
    const options = isObject(to) && !(Symbol.iterator in to) ? to : { destinationSids: to };
    const { destinationSids = [], destinationIdentities, topic } = options;
    const request = { room: name, data, kind, destinationSids, topic };
    if (destinationIdentities) request.destinationIdentities = destinationIdentities;
    await this.#call('SendData', request, callOptions, name);
  }

  close() {
    this.#call.close();
  }
}

module.exports = { RoomServiceClient };

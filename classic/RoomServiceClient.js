// @ts-check
'use strict';

// The public class `RoomServiceClient`: maps its arguments to the requests of the RoomService.

const { isObject, isSet } = require('../wire/values.js');
const { ServiceClient, call } = require('./ServiceClient.js');

/** `CreateRoomRequest.fromPartial`; loaded with the first call. */
let fromPartial;

class RoomServiceClient extends ServiceClient {
  async createRoom(options, callOptions) {
    fromPartial ??= require('../generated/livekit_room.wire.js').fromPartialCreateRoomRequest;
    const request = fromPartial(options);
    // Fields that are newer than 0.5 are sent only if they are set.
    if (!isSet(options.metadata)) request.metadata = undefined;
    if (!isSet(options.egress)) request.egress = undefined;
    if (!isSet(options.minPlayoutDelay)) request.minPlayoutDelay = undefined;
    if (!isSet(options.maxPlayoutDelay)) request.maxPlayoutDelay = undefined;
    if (!isSet(options.syncStreams)) request.syncStreams = undefined;
    return await this[call]('RoomService/CreateRoom', request, callOptions);
  }

  async listRooms(names, callOptions) {
    const { rooms } = await this[call]('RoomService/ListRooms', names ? { names } : {}, callOptions);
    return rooms;
  }

  async deleteRoom(name, callOptions) {
    await this[call]('RoomService/DeleteRoom', { room: name }, callOptions);
  }

  async updateRoomMetadata(name, metadata, callOptions) {
    return await this[call]('RoomService/UpdateRoomMetadata', { room: name, metadata }, callOptions);
  }

  async listParticipants(name, callOptions) {
    const { participants } = await this[call]('RoomService/ListParticipants', { room: name }, callOptions);
    return participants;
  }

  async getParticipant(name, identity, callOptions) {
    return await this[call]('RoomService/GetParticipant', { room: name, identity }, callOptions);
  }

  async removeParticipant(name, identity, callOptions) {
    await this[call]('RoomService/RemoveParticipant', { room: name, identity }, callOptions);
  }

  async mutePublishedTrack(name, identity, trackSid, muted, callOptions) {
    const request = { room: name, identity, trackSid, muted };
    const { track } = await this[call]('RoomService/MutePublishedTrack', request, callOptions);
    return track;
  }

  async updateParticipant(name, identity, metadata, permission, newName, callOptions) {
    const request = { room: name, identity, metadata: metadata || '', permission, name: newName || undefined };
    return await this[call]('RoomService/UpdateParticipant', request, callOptions);
  }

  async updateSubscriptions(name, identity, trackSids, subscribe, callOptions) {
    await this[call]('RoomService/UpdateSubscriptions', { room: name, identity, trackSids, subscribe }, callOptions);
  }

  async sendData(name, data, kind, to = [], callOptions) {
    const options = isObject(to) && !(Symbol.iterator in to) ? to : { destinationSids: to };
    const { destinationSids = [], destinationIdentities, topic } = options;
    const request = { room: name, data, kind, destinationSids, topic };
    if (destinationIdentities) request.destinationIdentities = destinationIdentities;
    await this[call]('RoomService/SendData', request, callOptions);
  }
}

module.exports = { RoomServiceClient };

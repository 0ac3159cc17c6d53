// @ts-check
'use strict';

// The public class `IngressClient`: maps its arguments to the requests of the Ingress service.

const { ServiceClient, call } = require('./ServiceClient.js');

class IngressClient extends ServiceClient {
  async createIngress(inputType, options, callOptions) {
    const given = options ?? {};
    const request = {
      inputType,
      ...namesOf(given),
      bypassTranscoding: given.bypassTranscoding || false,
      url: given.url || '',
      audio: given.audio,
      video: given.video,
    };
    return await this[call]('Ingress/CreateIngress', request, callOptions);
  }

  async updateIngress(ingressId, options, callOptions) {
    const { audio, video, bypassTranscoding } = options;
    const request = { ingressId, ...namesOf(options), bypassTranscoding, audio, video };
    return await this[call]('Ingress/UpdateIngress', request, callOptions);
  }

  async listIngress(options, callOptions) {
    const request = typeof options === 'string' ? { roomName: options } : options || {};
    const { items } = await this[call]('Ingress/ListIngress', request, callOptions);
    return items;
  }

  async deleteIngress(ingressId, callOptions) {
    return await this[call]('Ingress/DeleteIngress', { ingressId }, callOptions);
  }
}

function namesOf({ name, roomName, participantIdentity, participantName }) {
  return {
    name: name || '',
    roomName: roomName || '',
    participantIdentity: participantIdentity || '',
    participantName: participantName || '',
  };
}

module.exports = { IngressClient };

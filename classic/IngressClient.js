// @ts-check
'use strict';

// The public class `IngressClient`: maps its arguments to the requests of the Ingress service.

const { caller } = require('./caller.js');
const { ServiceBase } = require('./ServiceBase.js');
const { TwirpRpc, livekitPackage } = require('./TwirpRPC.js');

const open = caller('Ingress', () => require('../generated/livekit_ingress.wire.js'), {
  CreateIngress: ['CreateIngressRequest', 'IngressInfo'],
  UpdateIngress: ['UpdateIngressRequest', 'IngressInfo'],
  ListIngress: ['ListIngressRequest', 'ListIngressResponse'],
  DeleteIngress: ['DeleteIngressRequest', 'IngressInfo'],
});

class IngressClient extends ServiceBase {
  #call;

  constructor(host, apiKey, secret, options) {
    super(apiKey, secret);
    this.rpc = new TwirpRpc(host, livekitPackage);
    this.#call = open(this.rpc, apiKey, secret, options);
  }

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
    return await this.#call('CreateIngress', request, callOptions);
  }

  async updateIngress(ingressId, options, callOptions) {
    const { audio, video, bypassTranscoding } = options;
    const request = { ingressId, ...namesOf(options), bypassTranscoding, audio, video };
    return await this.#call('UpdateIngress', request, callOptions);
  }

  async listIngress(options, callOptions) {
    const request = typeof options === 'string' ? { roomName: options } : options || {};
    const { items } = await this.#call('ListIngress', request, callOptions);
    return items;
  }

  async deleteIngress(ingressId, callOptions) {
    return await this.#call('DeleteIngress', { ingressId }, callOptions);
  }

  close() {
    this.#call.close();
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

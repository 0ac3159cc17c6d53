// @ts-check
'use strict';

// The public class `EgressClient`: maps its arguments to the requests of the Egress service.

const { ServiceClient, call } = require('./ServiceClient.js');

class EgressClient extends ServiceClient {
  async startRoomCompositeEgress(roomName, output, ...rest) {
    const [options, callOptions] = named(rest, [
      'layout',
      'encodingOptions',
      'audioOnly',
      'videoOnly',
      'customBaseUrl',
    ]);
    const { layout, encodingOptions, audioOnly, videoOnly, customBaseUrl } = options;
    const request = {
      roomName,
      layout: layout ?? '',
      audioOnly: audioOnly ?? false,
      videoOnly: videoOnly ?? false,
      customBaseUrl: customBaseUrl ?? '',
      ...outputsOf(output),
      ...encodingOf(encodingOptions),
    };
    return await this[call]('Egress/StartRoomCompositeEgress', request, callOptions);
  }

  async startWebEgress(url, output, options, callOptions) {
    const request = {
      url,
      audioOnly: options?.audioOnly || false,
      videoOnly: options?.videoOnly || false,
      awaitStartSignal: options?.awaitStartSignal || false,
      ...outputsOf(output),
      ...encodingOf(options?.encodingOptions),
    };
    return await this[call]('Egress/StartWebEgress', request, callOptions);
  }

  async startParticipantEgress(roomName, identity, output, options, callOptions) {
    const { fileOutputs, streamOutputs, segmentOutputs } = outputsOf(output);
    const request = {
      roomName,
      identity,
      screenShare: options?.screenShare,
      fileOutputs,
      streamOutputs,
      segmentOutputs,
      ...encodingOf(options?.encodingOptions),
    };
    return await this[call]('Egress/StartParticipantEgress', request, callOptions);
  }

  async startTrackCompositeEgress(roomName, output, ...rest) {
    const [options, callOptions] = named(rest, ['audioTrackId', 'videoTrackId', 'encodingOptions']);
    const request = {
      roomName,
      audioTrackId: options.audioTrackId ?? '',
      videoTrackId: options.videoTrackId ?? '',
      ...outputsOf(output),
      ...encodingOf(options.encodingOptions),
    };
    return await this[call]('Egress/StartTrackCompositeEgress', request, callOptions);
  }

  async startTrackEgress(roomName, output, trackId, callOptions) {
    const target = typeof output === 'string' ? { websocketUrl: output } : { file: output };
    return await this[call]('Egress/StartTrackEgress', { roomName, trackId, ...target }, callOptions);
  }

  async updateLayout(egressId, layout, callOptions) {
    return await this[call]('Egress/UpdateLayout', { egressId, layout }, callOptions);
  }

  async updateStream(egressId, addOutputUrls, removeOutputUrls, callOptions) {
    const request = { egressId, addOutputUrls: addOutputUrls ?? [], removeOutputUrls: removeOutputUrls ?? [] };
    return await this[call]('Egress/UpdateStream', request, callOptions);
  }

  async listEgress(options = {}, callOptions) {
    const request = typeof options === 'string' ? { roomName: options } : options;
    const { items } = await this[call]('Egress/ListEgress', request, callOptions);
    return items;
  }

  async stopEgress(egressId, callOptions) {
    return await this[call]('Egress/StopEgress', { egressId }, callOptions);
  }
}

/** Options passed by position, or as one object, followed by the call options. */
function named(values, names) {
  const [first] = values;
  if (first !== undefined && typeof first !== 'string') return [first, values[1]];
  const options = Object.fromEntries(names.map((name, at) => [name, values[at]]));
  return [options, values[names.length]];
}

/** The outputs of a request. A single output is also set in the field that the first servers read. */
function outputsOf(output) {
  const { file, stream, segments } = output;
  if (file !== undefined || stream !== undefined || segments !== undefined) {
    return { fileOutputs: listOf(file), streamOutputs: listOf(stream), segmentOutputs: listOf(segments) };
  }
  const has = (...names) => names.some((name) => output[name] !== undefined);
  if (has('filepath', 'fileType')) return { file: output, fileOutputs: [output] };
  if (has('filenamePrefix', 'playlistName', 'filenameSuffix')) return { segments: output, segmentOutputs: [output] };
  if (has('protocol', 'urls')) return { stream: output, streamOutputs: [output] };
  return {};
}

function listOf(output) {
  return output === undefined ? undefined : [output];
}

/** A preset or advanced encoding options. The preset 0 is the server's default, too. */
function encodingOf(options) {
  if (!options) return {};
  return typeof options === 'number' ? { preset: options } : { advanced: options };
}

module.exports = { EgressClient };

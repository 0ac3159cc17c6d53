// @ts-check
'use strict';

const { Empty } = require('../generated/google/protobuf/empty.js');
const emptyWire = require('../generated/google/protobuf/empty.wire.js');
const recording = require('../generated/livekit_recording.js');
const wire = require('../generated/livekit_recording.wire.js');
const { Service, procedure } = require('./service.js');
const { TwirpRpc, livekitPackage } = require('./TwirpRPC.js');

const empty = { fromJSON: Empty.fromJSON, read: emptyWire.readEmpty };
const started = { fromJSON: recording.StartRecordingResponse.fromJSON, read: wire.readStartRecordingResponse };

const row = (method, reply = empty) => {
  const request = `${method}Request`;
  return procedure(
    'RecordingService',
    method,
    { toJSON: recording[request].toJSON, fits: wire[`fits${request}`], encode: wire[`encode${request}`] },
    reply
  );
};

const StartRecording = row('StartRecording', started);
const AddOutput = row('AddOutput');
const RemoveOutput = row('RemoveOutput');
const EndRecording = row('EndRecording');

class RecordingServiceClient {
  #service;

  constructor(host, apiKey, secret, options) {
    this.rpc = new TwirpRpc(host, livekitPackage);
    this.#service = new Service(this.rpc, apiKey, secret, options);
  }

  async startRecording(input, output, options, call) {
    const request = { ...inputOf(input), ...outputOf(output), options };
    const { recordingId } = await this.#service.request(StartRecording, request, undefined, call);
    return recordingId;
  }

  async addOutput(recordingId, rtmpUrl, call) {
    await this.#service.request(AddOutput, { recordingId, rtmpUrl }, undefined, call);
  }

  async removeOutput(recordingId, rtmpUrl, call) {
    await this.#service.request(RemoveOutput, { recordingId, rtmpUrl }, undefined, call);
  }

  async endRecording(recordingId, call) {
    await this.#service.request(EndRecording, { recordingId }, undefined, call);
  }
}

/** An address to record, or a template. */
function inputOf(input) {
  return typeof input === 'string' ? { url: input } : { template: input };
}

/** A file on S3, another file, or RTMP. */
function outputOf(output) {
  if (typeof output !== 'string') return { rtmp: output };
  return output.startsWith('s3://') ? { s3Url: output } : { file: output };
}

module.exports = { RecordingServiceClient };

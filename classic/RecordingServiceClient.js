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

  constructor(host, apiKey, secret) {
    this.rpc = new TwirpRpc(host, livekitPackage);
    this.#service = new Service(this.rpc, apiKey, secret);
  }

  async startRecording(input, output, options) {
    const request = { ...inputOf(input), ...outputOf(output), options };
    const { recordingId } = await this.#service.request(StartRecording, request);
    return recordingId;
  }

  async addOutput(recordingId, rtmpUrl) {
    await this.#service.request(AddOutput, { recordingId, rtmpUrl });
  }

  async removeOutput(recordingId, rtmpUrl) {
    await this.#service.request(RemoveOutput, { recordingId, rtmpUrl });
  }

  async endRecording(recordingId) {
    await this.#service.request(EndRecording, { recordingId });
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

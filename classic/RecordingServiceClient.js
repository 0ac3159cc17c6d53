// @ts-check
'use strict';

// The public class `RecordingServiceClient`: maps its arguments to the requests of the Recording service,
// which current servers no longer have.

const { caller } = require('./caller.js');
const { TwirpRpc, livekitPackage } = require('./TwirpRPC.js');

const open = caller(
  'RecordingService',
  () => ({
    ...require('../generated/google/protobuf/empty.wire.js'),
    ...require('../generated/livekit_recording.wire.js'),
  }),
  {
    StartRecording: ['StartRecordingRequest', 'StartRecordingResponse'],
    AddOutput: ['AddOutputRequest', 'Empty'],
    RemoveOutput: ['RemoveOutputRequest', 'Empty'],
    EndRecording: ['EndRecordingRequest', 'Empty'],
  }
);

class RecordingServiceClient {
  #call;

  constructor(host, apiKey, secret, options) {
    this.rpc = new TwirpRpc(host, livekitPackage);
    this.#call = open(this.rpc, apiKey, secret, options);
  }

  async startRecording(input, output, options, callOptions) {
    const request = { ...inputOf(input), ...outputOf(output), options };
    const { recordingId } = await this.#call('StartRecording', request, callOptions);
    return recordingId;
  }

  async addOutput(recordingId, rtmpUrl, callOptions) {
    await this.#call('AddOutput', { recordingId, rtmpUrl }, callOptions);
  }

  async removeOutput(recordingId, rtmpUrl, callOptions) {
    await this.#call('RemoveOutput', { recordingId, rtmpUrl }, callOptions);
  }

  async endRecording(recordingId, callOptions) {
    await this.#call('EndRecording', { recordingId }, callOptions);
  }

  close() {
    this.#call.close();
  }
}

/** The URL to record, or a template. */
function inputOf(input) {
  return typeof input === 'string' ? { url: input } : { template: input };
}

/** A file on S3, another file, or RTMP URLs. */
function outputOf(output) {
  if (typeof output !== 'string') return { rtmp: output };
  return output.startsWith('s3://') ? { s3Url: output } : { file: output };
}

module.exports = { RecordingServiceClient };

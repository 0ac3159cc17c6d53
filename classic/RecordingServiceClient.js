// @ts-check
'use strict';

// The public class `RecordingServiceClient`: maps its arguments to the requests of the Recording service,
// which current servers no longer have.

const { ServiceClient, call } = require('./ServiceClient.js');

class RecordingServiceClient extends ServiceClient {
  async startRecording(input, output, options, callOptions) {
    const request = { ...inputOf(input), ...outputOf(output), options };
    const { recordingId } = await this[call]('RecordingService/StartRecording', request, callOptions);
    return recordingId;
  }

  async addOutput(recordingId, rtmpUrl, callOptions) {
    await this[call]('RecordingService/AddOutput', { recordingId, rtmpUrl }, callOptions);
  }

  async removeOutput(recordingId, rtmpUrl, callOptions) {
    await this[call]('RecordingService/RemoveOutput', { recordingId, rtmpUrl }, callOptions);
  }

  async endRecording(recordingId, callOptions) {
    await this[call]('RecordingService/EndRecording', { recordingId }, callOptions);
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

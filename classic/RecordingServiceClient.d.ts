import { RecordingOptions, RecordingTemplate, RtmpOutput } from '../generated/livekit_recording';
import { CallOptions, ConnectionOptions } from '../twirp/options';
import { ServiceBase } from './ServiceBase';

/**
 * Records rooms and web pages with LiveKit's recording service, which egress has replaced in current servers.
 *
 * Each method signs a new token for its call. Methods never throw; they reject. They reject with an `RpcError` if the
 * server rejects the call or cannot be reached. They reject with an `Error` if keys are missing (`api-key and
 * api-secret must be set`) or an argument cannot be sent. The last argument, `callOptions`, sets the call's time-out
 * and `AbortSignal`.
 *
 * @example
 * const recordings = new RecordingServiceClient('https://livekit.example.com', 'api-key', 'api-secret');
 * const id = await recordings.startRecording('https://example.com/stage', 's3://bucket/show.mp4');
 * await recordings.endRecording(id);
 */
export declare class RecordingServiceClient extends ServiceBase {
  /**
   * Creates a client.
   *
   * @param host the server's URL, with `http://` or `https://`
   * @param apiKey the API key. Default: the environment variable `LIVEKIT_API_KEY`, read at each call.
   * @param secret the API secret. Default: the environment variable `LIVEKIT_API_SECRET`, read at each call.
   * @param options connection options and time-outs
   */
  constructor(host: string, apiKey?: string, secret?: string, options?: ConnectionOptions);

  /**
   * Starts a recording.
   *
   * @param input the URL of a page to record, or a template that shows a room
   * @param output a file name, an S3 URL such as `'s3://bucket/path/name.mp4'`, or RTMP URLs to stream to
   * @param options video and audio settings. `0` selects the server's default.
   * @returns the recording's id
   */
  startRecording(
    input: string | RecordingTemplate,
    output: string | RtmpOutput,
    options?: RecordingOptions,
    callOptions?: CallOptions
  ): Promise<string>;

  /**
   * Streams a running recording to one more URL.
   *
   * @param recordingId the id that `startRecording` returned
   * @param rtmpUrl the RTMP URL
   */
  addOutput(recordingId: string, rtmpUrl: string, callOptions?: CallOptions): Promise<void>;

  /**
   * Stops streaming a running recording to a URL.
   *
   * @param recordingId the id that `startRecording` returned
   * @param rtmpUrl the RTMP URL
   */
  removeOutput(recordingId: string, rtmpUrl: string, callOptions?: CallOptions): Promise<void>;

  /**
   * Ends a recording.
   *
   * @param recordingId the id that `startRecording` returned
   */
  endRecording(recordingId: string, callOptions?: CallOptions): Promise<void>;

  /**
   * Closes the client. It rejects new calls and finishes active ones. Then it closes its connections, unless another
   * client of the same server uses them. Open clients do not keep the process alive, so calling `close()` is optional.
   */
  close(): void;
}

import { RecordingOptions, RecordingTemplate, RtmpOutput } from '../generated/livekit_recording';
import { CallOptions, ConnectionOptions } from '../twirp/options';

/**
 * Records rooms and web pages by LiveKit's recording service, which servers had before egress took its place.
 *
 * Every method signs a token of its own for the call. It rejects with an `RpcError` when the server refuses the call or
 * is not reached, and with an `Error` for missing keys (`api-key and api-secret must be set`) and for arguments that
 * cannot be sent; no method throws. Its last argument, `callOptions`, says how long the call may take, and has a signal
 * that gives it up.
 *
 * @example
 * const recordings = new RecordingServiceClient('https://livekit.example.com', 'api-key', 'api-secret');
 * const id = await recordings.startRecording('https://example.com/stage', 's3://bucket/show.mp4');
 * await recordings.endRecording(id);
 */
export declare class RecordingServiceClient {
  /**
   * @param host the server's URL, with `http://` or `https://`
   * @param apiKey the API key; when missing, the environment's `LIVEKIT_API_KEY` at the time of each call
   * @param secret the API secret; when missing, the environment's `LIVEKIT_API_SECRET` at the time of each call
   * @param options how it reaches the server, and how long its calls may take
   */
  constructor(host: string, apiKey?: string, secret?: string, options?: ConnectionOptions);

  /**
   * Starts a recording.
   *
   * @param input the URL of a page to record, or a template to show a room in
   * @param output a file name, an S3 URL as `'s3://bucket/path/name.mp4'`, or RTMP addresses to stream to
   * @param options picture and sound; a `0` leaves it to the server
   * @returns the recording's id
   */
  startRecording(
    input: string | RecordingTemplate,
    output: string | RtmpOutput,
    options?: RecordingOptions,
    callOptions?: CallOptions
  ): Promise<string>;

  /**
   * Streams a running recording to one more address.
   *
   * @param recordingId the id that `startRecording` gave
   * @param rtmpUrl the RTMP address
   */
  addOutput(recordingId: string, rtmpUrl: string, callOptions?: CallOptions): Promise<void>;

  /**
   * Stops streaming a running recording to an address.
   *
   * @param recordingId the id that `startRecording` gave
   * @param rtmpUrl the RTMP address
   */
  removeOutput(recordingId: string, rtmpUrl: string, callOptions?: CallOptions): Promise<void>;

  /**
   * Ends a recording.
   *
   * @param recordingId the id that `startRecording` gave
   */
  endRecording(recordingId: string, callOptions?: CallOptions): Promise<void>;

  /**
   * Closes the client: it takes no more calls, those under way end first. Its connections are closed then, unless
   * another client of the same server uses them. Nothing keeps a process alive that does not close its clients.
   */
  close(): void;
}

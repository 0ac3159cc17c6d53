import {
  DirectFileOutput,
  EgressInfo,
  EncodedFileOutput,
  EncodingOptions,
  EncodingOptionsPreset,
  SegmentedFileOutput,
  StreamOutput,
} from '../generated/livekit_egress';
import { CallOptions, ConnectionOptions } from '../twirp/options';
import { ServiceBase } from './ServiceBase';

/** The outputs of one egress. */
export interface EncodedOutputs {
  /** A file. */
  file?: EncodedFileOutput | undefined;
  /** URLs to stream to. */
  stream?: StreamOutput | undefined;
  /** A recording in segments. */
  segments?: SegmentedFileOutput | undefined;
}

/** Options of {@link EgressClient.startRoomCompositeEgress}. */
export interface RoomCompositeOptions {
  /** The name of a layout, such as `'grid'` or `'speaker'`. Default: the recorder's choice. */
  layout?: string;
  /** A preset, or video and audio settings. Default: 1280 × 720 pixels, 30 frames per second. */
  encodingOptions?: EncodingOptionsPreset | EncodingOptions;
  /** `true` to record no video. */
  audioOnly?: boolean;
  /** `true` to record no audio. */
  videoOnly?: boolean;
  /** URL of a custom page that shows the room. */
  customBaseUrl?: string;
}

/** Options of {@link EgressClient.startWebEgress}. */
export interface WebOptions {
  /** A preset, or video and audio settings. Default: 1280 × 720 pixels, 30 frames per second. */
  encodingOptions?: EncodingOptionsPreset | EncodingOptions;
  /** `true` to record no video. */
  audioOnly?: boolean;
  /** `true` to record no audio. */
  videoOnly?: boolean;
  /** `true` to start recording when the page logs `START_RECORDING`. */
  awaitStartSignal?: boolean;
}

/** Options of {@link EgressClient.startParticipantEgress}. */
export interface ParticipantEgressOptions {
  /** `true` to record the participant's screen share and its audio. Default: camera and microphone. */
  screenShare?: boolean;
  /** A preset, or video and audio settings. Default: 1280 × 720 pixels, 30 frames per second. */
  encodingOptions?: EncodingOptionsPreset | EncodingOptions;
}

/** Options of {@link EgressClient.startTrackCompositeEgress}. */
export interface TrackCompositeOptions {
  /** The sid of the audio track. */
  audioTrackId?: string;
  /** The sid of the video track. */
  videoTrackId?: string;
  /** A preset, or video and audio settings. Default: 1280 × 720 pixels, 30 frames per second. */
  encodingOptions?: EncodingOptionsPreset | EncodingOptions;
}

/** Filter of {@link EgressClient.listEgress}. */
export interface ListEgressOptions {
  /** Only those of the room with this name. */
  roomName?: string;
  /** Only the one with this id. */
  egressId?: string;
  /** `true` to list only those that have not ended. */
  active?: boolean;
}

/**
 * Records rooms, participants, tracks and web pages, or streams them.
 *
 * Each method signs a new token for its call. Methods never throw; they reject. They reject with an `RpcError` if the
 * server rejects the call or cannot be reached. They reject with an `Error` if keys are missing (`api-key and
 * api-secret must be set`) or an argument cannot be sent. The last argument, `callOptions`, sets the call's time-out
 * and `AbortSignal`.
 *
 * @example
 * const egress = new EgressClient('https://livekit.example.com', 'api-key', 'api-secret');
 * const file = { filepath: 'show.mp4', s3: { accessKey: 'key', secret: 'secret', bucket: 'shows' } };
 * const { egressId } = await egress.startRoomCompositeEgress('my-room', { file }, { layout: 'speaker' });
 * await egress.stopEgress(egressId);
 */
export declare class EgressClient extends ServiceBase {
  /**
   * Creates a client.
   *
   * @param host the server's URL, with `http://` or `https://`
   * @param apiKey the API key. Default: the environment variable `LIVEKIT_API_KEY`, read at each call.
   * @param secret the API secret. Default: the environment variable `LIVEKIT_API_SECRET`, read at each call.
   * @param options connection options. `requestTimeout` defaults to 60 seconds, because a server may wait long for a
   * free recorder.
   */
  constructor(host: string, apiKey?: string, secret?: string, options?: ConnectionOptions);

  /**
   * Records a room as shown in a web page.
   *
   * @param roomName the room's name
   * @param output one output, or several
   * @param opts layout, video and audio settings. Pass `{}` for the defaults if `callOptions` follows.
   * @returns the egress in its starting state
   *
   * @example
   * await egress.startRoomCompositeEgress('my-room', { filepath: 'show.mp4' }, { layout: 'grid' });
   */
  startRoomCompositeEgress(
    roomName: string,
    output: EncodedOutputs | EncodedFileOutput | StreamOutput | SegmentedFileOutput,
    opts?: RoomCompositeOptions
  ): Promise<EgressInfo>;
  /** Records a room as shown in a web page, with call options. */
  startRoomCompositeEgress(
    roomName: string,
    output: EncodedOutputs | EncodedFileOutput | StreamOutput | SegmentedFileOutput,
    opts: RoomCompositeOptions,
    callOptions?: CallOptions
  ): Promise<EgressInfo>;
  /**
   * @deprecated pass the settings as one object
   * @param layout the name of a layout
   * @param options a preset, or video and audio settings
   * @param audioOnly `true` to record no video
   * @param videoOnly `true` to record no audio
   * @param customBaseUrl URL of a custom page that shows the room
   */
  startRoomCompositeEgress(
    roomName: string,
    output: EncodedOutputs | EncodedFileOutput | StreamOutput | SegmentedFileOutput,
    layout?: string,
    options?: EncodingOptionsPreset | EncodingOptions,
    audioOnly?: boolean,
    videoOnly?: boolean,
    customBaseUrl?: string,
    callOptions?: CallOptions
  ): Promise<EgressInfo>;

  /**
   * Records any web page.
   *
   * @param url the page's URL
   * @param output one output, or several
   * @param opts video and audio settings
   */
  startWebEgress(
    url: string,
    output: EncodedOutputs | EncodedFileOutput | StreamOutput | SegmentedFileOutput,
    opts?: WebOptions,
    callOptions?: CallOptions
  ): Promise<EgressInfo>;

  /**
   * Records the tracks of one participant. The egress starts when the participant joins and ends when it leaves.
   *
   * @param roomName the room's name
   * @param identity the participant's identity
   * @param output the outputs
   * @param opts the participant's tracks to record, and video and audio settings
   */
  startParticipantEgress(
    roomName: string,
    identity: string,
    output: EncodedOutputs,
    opts?: ParticipantEgressOptions,
    callOptions?: CallOptions
  ): Promise<EgressInfo>;

  /**
   * Records one audio and one video track together.
   *
   * @param roomName the room's name
   * @param output one output, or several
   * @param opts the tracks, and video and audio settings
   */
  startTrackCompositeEgress(
    roomName: string,
    output: EncodedOutputs | EncodedFileOutput | StreamOutput | SegmentedFileOutput,
    opts?: TrackCompositeOptions
  ): Promise<EgressInfo>;
  /** Records one audio and one video track together, with call options. */
  startTrackCompositeEgress(
    roomName: string,
    output: EncodedOutputs | EncodedFileOutput | StreamOutput | SegmentedFileOutput,
    opts: TrackCompositeOptions,
    callOptions?: CallOptions
  ): Promise<EgressInfo>;
  /**
   * @deprecated pass the tracks and the settings as one object
   * @param audioTrackId the sid of the audio track
   * @param videoTrackId the sid of the video track
   * @param options a preset, or video and audio settings
   */
  startTrackCompositeEgress(
    roomName: string,
    output: EncodedOutputs | EncodedFileOutput | StreamOutput | SegmentedFileOutput,
    audioTrackId?: string,
    videoTrackId?: string,
    options?: EncodingOptionsPreset | EncodingOptions,
    callOptions?: CallOptions
  ): Promise<EgressInfo>;

  /**
   * Records one track without transcoding.
   *
   * @param roomName the room's name
   * @param output a file, or the URL of a WebSocket that receives the track
   * @param trackId the track's sid
   */
  startTrackEgress(
    roomName: string,
    output: DirectFileOutput | string,
    trackId: string,
    callOptions?: CallOptions
  ): Promise<EgressInfo>;

  /**
   * Changes the layout of a running room composite egress.
   *
   * @param egressId the egress's id
   * @param layout the name of the new layout
   */
  updateLayout(egressId: string, layout: string, callOptions?: CallOptions): Promise<EgressInfo>;

  /**
   * Adds and removes stream URLs of a running egress.
   *
   * @param egressId the egress's id
   * @param addOutputUrls the URLs to add, such as `'rtmp://…'`
   * @param removeOutputUrls the URLs to remove
   */
  updateStream(
    egressId: string,
    addOutputUrls?: string[],
    removeOutputUrls?: string[],
    callOptions?: CallOptions
  ): Promise<EgressInfo>;

  /**
   * Lists running egresses, and those that ended recently.
   *
   * @param options a filter. Default: all.
   */
  listEgress(options?: ListEgressOptions, callOptions?: CallOptions): Promise<Array<EgressInfo>>;
  /**
   * @deprecated pass the room's name as `{ roomName }`
   * @param roomName only those of the room with this name
   */
  listEgress(roomName?: string, callOptions?: CallOptions): Promise<Array<EgressInfo>>;

  /**
   * Stops an egress. Its output so far is kept.
   *
   * @param egressId the egress's id
   */
  stopEgress(egressId: string, callOptions?: CallOptions): Promise<EgressInfo>;

  /**
   * Closes the client. It rejects new calls and finishes active ones. Then it closes its connections, unless another
   * client of the same server uses them. Open clients do not keep the process alive, so calling `close()` is optional.
   */
  close(): void;
}

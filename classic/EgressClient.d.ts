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

/** Several outputs of one egress. */
export interface EncodedOutputs {
  /** A file to write. */
  file?: EncodedFileOutput | undefined;
  /** Addresses to stream to. */
  stream?: StreamOutput | undefined;
  /** A recording in segments to write. */
  segments?: SegmentedFileOutput | undefined;
}

/** What {@link EgressClient.startRoomCompositeEgress} takes. */
export interface RoomCompositeOptions {
  /** The name of a layout, such as `'grid'` or `'speaker'`. Left out: the recorder's own choice. */
  layout?: string;
  /** A preset, or settings of picture and sound. Left out: 1280 × 720 pixels, 30 frames a second. */
  encodingOptions?: EncodingOptionsPreset | EncodingOptions;
  /** `true` to record no video. */
  audioOnly?: boolean;
  /** `true` to record no audio. */
  videoOnly?: boolean;
  /** The address of a page of one's own that shows the room. */
  customBaseUrl?: string;
}

/** What {@link EgressClient.startWebEgress} takes. */
export interface WebOptions {
  /** A preset, or settings of picture and sound. Left out: 1280 × 720 pixels, 30 frames a second. */
  encodingOptions?: EncodingOptionsPreset | EncodingOptions;
  /** `true` to record no video. */
  audioOnly?: boolean;
  /** `true` to record no audio. */
  videoOnly?: boolean;
  /** `true` to begin when the page logs `START_RECORDING`. */
  awaitStartSignal?: boolean;
}

/** What {@link EgressClient.startParticipantEgress} takes. */
export interface ParticipantEgressOptions {
  /** `true` for the participant's screen and its audio. Left out or `false`: the camera and the microphone. */
  screenShare?: boolean;
  /** A preset, or settings of picture and sound. Left out: 1280 × 720 pixels, 30 frames a second. */
  encodingOptions?: EncodingOptionsPreset | EncodingOptions;
}

/** What {@link EgressClient.startTrackCompositeEgress} takes. */
export interface TrackCompositeOptions {
  /** The sid of the audio track. */
  audioTrackId?: string;
  /** The sid of the video track. */
  videoTrackId?: string;
  /** A preset, or settings of picture and sound. Left out: 1280 × 720 pixels, 30 frames a second. */
  encodingOptions?: EncodingOptionsPreset | EncodingOptions;
}

/** Which egresses {@link EgressClient.listEgress} lists. */
export interface ListEgressOptions {
  /** Only those of the room of this name. */
  roomName?: string;
  /** Only the one of this id. */
  egressId?: string;
  /** `true` for only those that have not ended. */
  active?: boolean;
}

/**
 * Records rooms, participants, tracks and web pages, or streams them.
 *
 * Every method signs a token of its own for the call. It rejects with an `RpcError` when the server refuses the call or
 * is not reached, and with an `Error` for missing keys (`api-key and api-secret must be set`) and for arguments that
 * cannot be sent; no method throws. Its last argument, `callOptions`, says how long the call may take, and has a signal
 * that gives it up.
 *
 * @example
 * const egress = new EgressClient('https://livekit.example.com', 'api-key', 'api-secret');
 * const file = { filepath: 'show.mp4', s3: { accessKey: 'key', secret: 'secret', bucket: 'shows' } };
 * const { egressId } = await egress.startRoomCompositeEgress('my-room', { file }, { layout: 'speaker' });
 * await egress.stopEgress(egressId);
 */
export declare class EgressClient extends ServiceBase {
  /**
   * @param host the server's URL, with `http://` or `https://`
   * @param apiKey the API key; when missing, the environment's `LIVEKIT_API_KEY` at the time of each call
   * @param secret the API secret; when missing, the environment's `LIVEKIT_API_SECRET` at the time of each call
   * @param options how it reaches the server, and how long its calls may take: 60 seconds without it, because a server waits long for a free recorder
   */
  constructor(host: string, apiKey?: string, secret?: string, options?: ConnectionOptions);

  /**
   * Records a room as it looks in a web page.
   *
   * @param roomName the room's name
   * @param output one output, or several
   * @param opts layout, picture and sound; `{}` for the usual ones when `callOptions` follows
   * @returns the egress, as it starts
   *
   * @example
   * await egress.startRoomCompositeEgress('my-room', { filepath: 'show.mp4' }, { layout: 'grid' });
   */
  startRoomCompositeEgress(
    roomName: string,
    output: EncodedOutputs | EncodedFileOutput | StreamOutput | SegmentedFileOutput,
    opts?: RoomCompositeOptions
  ): Promise<EgressInfo>;
  /** Records a room as it looks in a web page, with options of the call. */
  startRoomCompositeEgress(
    roomName: string,
    output: EncodedOutputs | EncodedFileOutput | StreamOutput | SegmentedFileOutput,
    opts: RoomCompositeOptions,
    callOptions?: CallOptions
  ): Promise<EgressInfo>;
  /**
   * @deprecated give the settings as one object
   * @param layout the name of a layout
   * @param options a preset, or settings of picture and sound
   * @param audioOnly `true` to record no video
   * @param videoOnly `true` to record no audio
   * @param customBaseUrl the address of a page of one's own that shows the room
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
   * @param url the page's address
   * @param output one output, or several
   * @param opts picture and sound
   */
  startWebEgress(
    url: string,
    output: EncodedOutputs | EncodedFileOutput | StreamOutput | SegmentedFileOutput,
    opts?: WebOptions,
    callOptions?: CallOptions
  ): Promise<EgressInfo>;

  /**
   * Records what one participant publishes. It starts when the participant joins, and ends when it leaves.
   *
   * @param roomName the room's name
   * @param identity the participant's identity
   * @param output the outputs
   * @param opts which of its tracks, picture and sound
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
   * @param opts the tracks, picture and sound
   */
  startTrackCompositeEgress(
    roomName: string,
    output: EncodedOutputs | EncodedFileOutput | StreamOutput | SegmentedFileOutput,
    opts?: TrackCompositeOptions
  ): Promise<EgressInfo>;
  /** Records one audio and one video track together, with options of the call. */
  startTrackCompositeEgress(
    roomName: string,
    output: EncodedOutputs | EncodedFileOutput | StreamOutput | SegmentedFileOutput,
    opts: TrackCompositeOptions,
    callOptions?: CallOptions
  ): Promise<EgressInfo>;
  /**
   * @deprecated give the tracks and the settings as one object
   * @param audioTrackId the sid of the audio track
   * @param videoTrackId the sid of the video track
   * @param options a preset, or settings of picture and sound
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
   * Records one track as it is, without encoding it anew.
   *
   * @param roomName the room's name
   * @param output a file to write, or the address of a WebSocket to send it to
   * @param trackId the track's sid
   */
  startTrackEgress(
    roomName: string,
    output: DirectFileOutput | string,
    trackId: string,
    callOptions?: CallOptions
  ): Promise<EgressInfo>;

  /**
   * Changes the layout of a running composite of a room.
   *
   * @param egressId the egress's id
   * @param layout the new layout's name
   */
  updateLayout(egressId: string, layout: string, callOptions?: CallOptions): Promise<EgressInfo>;

  /**
   * Changes where a running egress streams to.
   *
   * @param egressId the egress's id
   * @param addOutputUrls the addresses to stream to as well, as `'rtmp://…'`
   * @param removeOutputUrls the addresses not to stream to any more
   */
  updateStream(
    egressId: string,
    addOutputUrls?: string[],
    removeOutputUrls?: string[],
    callOptions?: CallOptions
  ): Promise<EgressInfo>;

  /**
   * Lists the egresses that run, and for a time those that have ended.
   *
   * @param options which of them; left out, all
   */
  listEgress(options?: ListEgressOptions, callOptions?: CallOptions): Promise<Array<EgressInfo>>;
  /**
   * @deprecated give the room's name as `{ roomName }`
   * @param roomName only those of the room of this name
   */
  listEgress(roomName?: string, callOptions?: CallOptions): Promise<Array<EgressInfo>>;

  /**
   * Ends an egress. What it wrote so far is kept.
   *
   * @param egressId the egress's id
   */
  stopEgress(egressId: string, callOptions?: CallOptions): Promise<EgressInfo>;

  /**
   * Closes the client: it takes no more calls, those under way end first. Its connections are closed then, unless
   * another client of the same server uses them. Nothing keeps a process alive that does not close its clients.
   */
  close(): void;
}

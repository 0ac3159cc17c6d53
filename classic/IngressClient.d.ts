import { IngressAudioOptions, IngressInfo, IngressInput, IngressVideoOptions } from '../generated/livekit_ingress';
import { CallOptions, ConnectionOptions } from '../twirp/options';
import { ServiceBase } from './ServiceBase';

/** What {@link IngressClient.createIngress} takes. */
export interface CreateIngressOptions {
  /** The ingress's name, for the application's own use. */
  name?: string;
  /** The name of the room that the media goes to. */
  roomName?: string;
  /** The identity of the participant that publishes it, unique in the room. */
  participantIdentity?: string;
  /** The name of that participant, to show to people. */
  participantName?: string;
  /** `true` to pass the media on as it comes, without encoding it anew; for `WHIP_INPUT` only. */
  bypassTranscoding?: boolean;
  /** Where the media is pulled from; for `URL_INPUT` only. */
  url?: string;
  /** How its audio is published. */
  audio?: IngressAudioOptions;
  /** How its video is published. */
  video?: IngressVideoOptions;
}

/** What {@link IngressClient.updateIngress} takes. What is left out or empty stays as it is. */
export interface UpdateIngressOptions {
  /** The ingress's name, for the application's own use. */
  name?: string;
  /** The name of the room that the media goes to. */
  roomName?: string;
  /** The identity of the participant that publishes it, unique in the room. */
  participantIdentity?: string;
  /** The name of that participant, to show to people. */
  participantName?: string;
  /** `true` to pass the media on as it comes, without encoding it anew; for `WHIP_INPUT` only. */
  bypassTranscoding?: boolean | undefined;
  /** How its audio is published. */
  audio?: IngressAudioOptions;
  /** How its video is published. */
  video?: IngressVideoOptions;
}

/** Which ingresses {@link IngressClient.listIngress} lists. */
export interface ListIngressOptions {
  /** Only those of the room of this name. */
  roomName?: string;
  /** Only the one of this id. */
  ingressId?: string;
}

/**
 * Brings media from encoders and addresses into rooms.
 *
 * Every method signs a token of its own for the call. It rejects with an `RpcError` when the server refuses the call or
 * is not reached, and with an `Error` for missing keys (`api-key and api-secret must be set`) and for arguments that
 * cannot be sent; no method throws. Its last argument, `callOptions`, says how long the call may take, and has a signal
 * that gives it up.
 *
 * @example
 * const ingresses = new IngressClient('https://livekit.example.com', 'api-key', 'api-secret');
 * const { url, streamKey } = await ingresses.createIngress(IngressInput.RTMP_INPUT, {
 *   roomName: 'my-room',
 *   participantIdentity: 'camera-1',
 * });
 */
export declare class IngressClient extends ServiceBase {
  /**
   * @param host the server's URL, with `http://` or `https://`
   * @param apiKey the API key; when missing, the environment's `LIVEKIT_API_KEY` at the time of each call
   * @param secret the API secret; when missing, the environment's `LIVEKIT_API_SECRET` at the time of each call
   * @param options how it reaches the server, and how long its calls may take
   */
  constructor(host: string, apiKey?: string, secret?: string, options?: ConnectionOptions);

  /**
   * Creates an ingress. Its reply says where the encoder is to push to, and under which key.
   *
   * @param inputType how the media comes
   * @param opts where it goes to, and how it is published
   *
   * @example
   * const { ingressId, url, streamKey } = await ingresses.createIngress(IngressInput.WHIP_INPUT, {
   *   name: 'stage', roomName: 'my-room', participantIdentity: 'camera-1',
   * });
   */
  createIngress(inputType: IngressInput, opts?: CreateIngressOptions, callOptions?: CallOptions): Promise<IngressInfo>;

  /**
   * Changes an ingress. One that media comes into can't be changed.
   *
   * @param ingressId the ingress's id
   * @param opts what to change
   */
  updateIngress(ingressId: string, opts: UpdateIngressOptions, callOptions?: CallOptions): Promise<IngressInfo>;

  /**
   * Lists the ingresses.
   *
   * @param opts which of them; left out, all
   */
  listIngress(opts?: ListIngressOptions, callOptions?: CallOptions): Promise<Array<IngressInfo>>;
  /**
   * @deprecated give the room's name as `{ roomName }`
   * @param roomName only those of the room of this name
   */
  listIngress(roomName?: string, callOptions?: CallOptions): Promise<Array<IngressInfo>>;

  /**
   * Deletes an ingress, and disconnects its encoder.
   *
   * @param ingressId the ingress's id
   */
  deleteIngress(ingressId: string, callOptions?: CallOptions): Promise<IngressInfo>;

  /**
   * Closes the client: it takes no more calls, those under way end first. Its connections are closed then, unless
   * another client of the same server uses them. Nothing keeps a process alive that does not close its clients.
   */
  close(): void;
}

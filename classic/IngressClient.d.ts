import { IngressAudioOptions, IngressInfo, IngressInput, IngressVideoOptions } from '../generated/livekit_ingress';
import { CallOptions, ConnectionOptions } from '../twirp/options';
import { ServiceBase } from './ServiceBase';

/** Options of {@link IngressClient.createIngress}. */
export interface CreateIngressOptions {
  /** The ingress's name, for use by the application. */
  name?: string;
  /** The name of the room that receives the media. */
  roomName?: string;
  /** The identity of the participant that publishes the media, unique in the room. */
  participantIdentity?: string;
  /** The display name of that participant. */
  participantName?: string;
  /** `true` to forward the media without transcoding. Only for `WHIP_INPUT`. */
  bypassTranscoding?: boolean;
  /** The URL from which the server pulls the media. Only for `URL_INPUT`. */
  url?: string;
  /** Settings of the published audio. */
  audio?: IngressAudioOptions;
  /** Settings of the published video. */
  video?: IngressVideoOptions;
}

/** Options of {@link IngressClient.updateIngress}. Missing and empty values leave the setting unchanged. */
export interface UpdateIngressOptions {
  /** The ingress's name, for use by the application. */
  name?: string;
  /** The name of the room that receives the media. */
  roomName?: string;
  /** The identity of the participant that publishes the media, unique in the room. */
  participantIdentity?: string;
  /** The display name of that participant. */
  participantName?: string;
  /** `true` to forward the media without transcoding. Only for `WHIP_INPUT`. */
  bypassTranscoding?: boolean | undefined;
  /** Settings of the published audio. */
  audio?: IngressAudioOptions;
  /** Settings of the published video. */
  video?: IngressVideoOptions;
}

/** Filter of {@link IngressClient.listIngress}. */
export interface ListIngressOptions {
  /** Only those of the room with this name. */
  roomName?: string;
  /** Only the one with this id. */
  ingressId?: string;
}

/**
 * Brings media from encoders and URLs into rooms.
 *
 * Each method signs a new token for its call. Methods never throw; they reject. They reject with an `RpcError` if the
 * server rejects the call or cannot be reached. They reject with an `Error` if keys are missing (`api-key and
 * api-secret must be set`) or an argument cannot be sent. The last argument, `callOptions`, sets the call's time-out
 * and `AbortSignal`.
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
   * Creates a client.
   *
   * @param host the server's URL, with `http://` or `https://`
   * @param apiKey the API key. Default: the environment variable `LIVEKIT_API_KEY`, read at each call.
   * @param secret the API secret. Default: the environment variable `LIVEKIT_API_SECRET`, read at each call.
   * @param options connection options and time-outs
   */
  constructor(host: string, apiKey?: string, secret?: string, options?: ConnectionOptions);

  /**
   * Creates an ingress. The reply has the URL and the stream key for the encoder.
   *
   * @param inputType how the server receives the media
   * @param opts the room, the participant and the publishing settings
   *
   * @example
   * const { ingressId, url, streamKey } = await ingresses.createIngress(IngressInput.WHIP_INPUT, {
   *   name: 'stage', roomName: 'my-room', participantIdentity: 'camera-1',
   * });
   */
  createIngress(inputType: IngressInput, opts?: CreateIngressOptions, callOptions?: CallOptions): Promise<IngressInfo>;

  /**
   * Changes an ingress. An ingress that is receiving media cannot be changed.
   *
   * @param ingressId the ingress's id
   * @param opts the settings to change
   */
  updateIngress(ingressId: string, opts: UpdateIngressOptions, callOptions?: CallOptions): Promise<IngressInfo>;

  /**
   * Lists the ingresses.
   *
   * @param opts a filter. Default: all.
   */
  listIngress(opts?: ListIngressOptions, callOptions?: CallOptions): Promise<Array<IngressInfo>>;
  /**
   * @deprecated pass the room's name as `{ roomName }`
   * @param roomName only those of the room with this name
   */
  listIngress(roomName?: string, callOptions?: CallOptions): Promise<Array<IngressInfo>>;

  /**
   * Deletes an ingress and disconnects its encoder.
   *
   * @param ingressId the ingress's id
   */
  deleteIngress(ingressId: string, callOptions?: CallOptions): Promise<IngressInfo>;

  /**
   * Closes the client. It rejects new calls and finishes active ones. Then it closes its connections, unless another
   * client of the same server uses them. Open clients do not keep the process alive, so calling `close()` is optional.
   */
  close(): void;
}

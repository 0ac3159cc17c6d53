// @generated from proto/livekit_webhook.proto by `npm run generate`
import type { DeepPartial, Exact, MessageType } from '../wire/types';
import type { EgressInfo } from './livekit_egress';
import type { IngressInfo } from './livekit_ingress';
import type { ParticipantInfo, Room, TrackInfo } from './livekit_models';

export type { DeepPartial, Exact };
/** The protobuf package of these messages. */
export declare const protobufPackage = 'livekit';

/** An event on the server. */
export interface WebhookEvent {
  /**
   * Name of the event: room_started, room_finished, participant_joined, participant_left, track_published,
   * track_unpublished, egress_started, egress_updated, egress_ended, ingress_started, ingress_ended,
   * recording_finished, or another name from a newer server.
   */
  event: string;
  /** The room of the event. */
  room?: Room;
  /** The participant, in participant_* and track_* events. */
  participant?: ParticipantInfo;
  /** The recording, in recording_finished. */
  recordingResult?: RecordingResult;
  /** The egress, in egress_* events. */
  egressInfo?: EgressInfo;
  /** The ingress, in ingress_* events. */
  ingressInfo?: IngressInfo;
  /** The track, in track_* events. */
  track?: TrackInfo;
  /** Identifier of the event. A repeated delivery has the same identifier. */
  id?: string | undefined;
  /** Time of the event, in seconds since 1970. */
  createdAt?: number | undefined;
  /** Number of events dropped before this one because the server's queue was full. */
  numDropped?: number | undefined;
}

/** Encodes and decodes {@link WebhookEvent}. */
export declare const WebhookEvent: MessageType<WebhookEvent>;

/** Result of a recording. */
export interface RecordingResult {
  /** Identifier of the recording. */
  id: string;
  /** Error message; empty if there was no error. */
  error: string;
  /** Duration of the recording, in seconds. */
  duration: number;
  /** URL to download the file from. */
  downloadUrl: string;
}

/** Encodes and decodes {@link RecordingResult}. */
export declare const RecordingResult: MessageType<RecordingResult>;

// @generated from proto/livekit_webhook.proto by `npm run generate`
import type { DeepPartial, Exact, MessageType } from '../wire/types';
import type { EgressInfo } from './livekit_egress';
import type { IngressInfo } from './livekit_ingress';
import type { ParticipantInfo, Room, TrackInfo } from './livekit_models';

export type { DeepPartial, Exact };
/** The protobuf package of these messages. */
export declare const protobufPackage = 'livekit';

/** Something that happened on the server. */
export interface WebhookEvent {
  /**
   * What happened: room_started, room_finished, participant_joined, participant_left, track_published,
   * track_unpublished, egress_started, egress_updated, egress_ended, ingress_started, ingress_ended,
   * recording_finished, or another name that a newer server knows.
   */
  event: string;
  /** The room that it happened in. */
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
  /** Identifier of this event, the same when it is delivered again. */
  id?: string | undefined;
  /** Time of the event, in seconds since 1970. */
  createdAt?: number | undefined;
  /** Events that the server dropped before this one because its queue was full. */
  numDropped?: number | undefined;
}

/** Encodes and decodes {@link WebhookEvent}. */
export declare const WebhookEvent: MessageType<WebhookEvent>;

/** How a recording ended. */
export interface RecordingResult {
  /** Identifier of the recording. */
  id: string;
  /** What went wrong; empty when nothing did. */
  error: string;
  /** Length of the recording, in seconds. */
  duration: number;
  /** Address that the file can be fetched from. */
  downloadUrl: string;
}

/** Encodes and decodes {@link RecordingResult}. */
export declare const RecordingResult: MessageType<RecordingResult>;

// @generated from proto/google/protobuf/timestamp.proto by `npm run generate`
import type { DeepPartial, Exact, MessageType } from '../../../wire/types';

export type { DeepPartial, Exact };
/** The protobuf package of these messages. */
export declare const protobufPackage = 'google.protobuf';

/** A point in time. It is a Date in messages, and a string in JSON, for example 2024-05-01T12:00:00.000Z. */
export interface Timestamp {
  /** Seconds since 1970. */
  seconds: number;
  /** Nanoseconds within the second, from 0 to 999,999,999. */
  nanos: number;
}

/** Encodes and decodes {@link Timestamp}. */
export declare const Timestamp: MessageType<Timestamp>;

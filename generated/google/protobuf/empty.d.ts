// @generated from proto/google/protobuf/empty.proto by `npm run generate`
import type { DeepPartial, Exact, MessageType } from '../../../wire/types';

export type { DeepPartial, Exact };
/** The protobuf package of these messages. */
export declare const protobufPackage = 'google.protobuf';

/** A message without fields: the reply of a method that returns no data. In JSON it is `{}`. */
export interface Empty {}

/** Encodes and decodes {@link Empty}. */
export declare const Empty: MessageType<Empty>;

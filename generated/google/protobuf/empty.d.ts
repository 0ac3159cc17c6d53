// @generated from proto/google/protobuf/empty.proto by `npm run generate`
import type { DeepPartial, Encoded, Exact, Reader } from '../../../wire/types';

export type { DeepPartial, Exact };
export declare const protobufPackage = 'google.protobuf';

/** A message without fields: the answer of a method that has nothing to tell. In JSON it is `{}`. */
export interface Empty {}

export declare const Empty: {
  encode(message: Empty, writer?: never): Encoded;
  decode(input: Reader | Uint8Array, length?: number): Empty;
  fromJSON(object: any): Empty;
  toJSON(message: Empty): unknown;
  fromPartial(object: DeepPartial<Empty>): Empty;
};

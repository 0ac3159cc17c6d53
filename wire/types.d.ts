/** An encoded message. */
export interface Encoded {
  /** @returns the encoded message in a new Buffer */
  finish(): Uint8Array;
}

/** A protobufjs Reader, or an object with the same properties. */
export interface Reader {
  /** The bytes to read from. */
  buf: Uint8Array;
  /** Offset of the next byte to read. */
  pos: number;
  /** Offset after the last byte to read. */
  len: number;
}

/** Encodes and decodes the messages of one type. */
export interface MessageType<T> {
  /**
   * Encodes a message as protobuf.
   *
   * @param message the message
   * @param writer not supported. The original accepts a protobufjs Writer.
   * @returns the encoded message; `encode(message).finish()` returns its bytes
   * @throws {TypeError} if a Writer is passed, or a field cannot be encoded
   */
  encode(message: T, writer?: never): Encoded;
  /**
   * Decodes a message from protobuf.
   *
   * @param input the encoded bytes, or a protobufjs Reader positioned at the message
   * @param length the length of the message in the Reader, in bytes. Default: all remaining bytes.
   * @throws {Error} if the bytes are not a valid message
   */
  decode(input: Reader | Uint8Array, length?: number): T;
  /**
   * Creates a message from a JSON object.
   *
   * @param object the result of `JSON.parse`, with field names in camel case
   */
  fromJSON(object: any): T;
  /**
   * Converts a message to a JSON object for `JSON.stringify`.
   *
   * @param message the message
   */
  toJSON(message: T): unknown;
  /**
   * Creates a complete message from some of its fields.
   *
   * @param object the fields to set. The others get their default values.
   */
  fromPartial(object: DeepPartial<T>): T;
}

/** Types without fields that could be missing. */
type Whole = string | number | boolean | undefined | Uint8Array | Date | Function;

/** A message in which any field may be missing, at any depth. */
export type DeepPartial<T> = T extends Whole
  ? T
  : T extends Array<infer Element>
    ? Array<DeepPartial<Element>>
    : T extends ReadonlyArray<infer Element>
      ? ReadonlyArray<DeepPartial<Element>>
      : T extends object
        ? { [Field in keyof T]?: DeepPartial<T[Field]> }
        : Partial<T>;

/** The names of the fields of each member of a union. */
type Fields<T> = T extends T ? keyof T : never;

/** The type `Given`, limited at every depth to the fields of `T`. */
export type Exact<T, Given extends T> = T extends Whole
  ? T
  : T & { [Field in keyof T]: Exact<T[Field], Given[Field]> } & { [Field in Exclude<keyof Given, Fields<T>>]: never };

/** The bytes of a message. */
export interface Encoded {
  /** @returns the message in protobuf, in a new Buffer */
  finish(): Uint8Array;
}

/** A protobufjs Reader, or anything like it. */
export interface Reader {
  /** The bytes that are read from. */
  buf: Uint8Array;
  /** Where the next byte to read stands. */
  pos: number;
  /** Where the bytes to read end. */
  len: number;
}

/** Reads and writes the messages of one type. */
export interface MessageType<T> {
  /**
   * Writes a message in protobuf.
   *
   * @param message the message
   * @param writer none: the original took a protobufjs Writer
   * @returns what has the bytes: `encode(message).finish()`
   * @throws {TypeError} when a Writer is given, or a field can't be written
   */
  encode(message: T, writer?: never): Encoded;
  /**
   * Reads a message in protobuf.
   *
   * @param input its bytes, or a protobufjs Reader that stands where it begins
   * @param length how many bytes of the Reader belong to it; left out, all
   * @throws {Error} for bytes that are no message
   */
  decode(input: Reader | Uint8Array, length?: number): T;
  /**
   * Reads a message as JSON has it.
   *
   * @param object what `JSON.parse` gave; fields by their names in camel case
   */
  fromJSON(object: any): T;
  /**
   * A message as JSON has it, for `JSON.stringify`.
   *
   * @param message the message
   */
  toJSON(message: T): unknown;
  /**
   * A whole message of parts of one.
   *
   * @param object the fields that are given; the others get their empty values
   */
  fromPartial(object: DeepPartial<T>): T;
}

/** What has no parts that could be missing. */
type Whole = string | number | boolean | undefined | Uint8Array | Date | Function;

/** A message of which any field may be missing, at any depth. */
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

/** A `Given` that has no field, at any depth, which `T` has not. */
export type Exact<T, Given extends T> = T extends Whole
  ? T
  : T & { [Field in keyof T]: Exact<T[Field], Given[Field]> } & { [Field in Exclude<keyof Given, Fields<T>>]: never };

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

type Fields<T> = T extends T ? keyof T : never;

/** A `Given` that has no field, at any depth, which `T` has not. */
export type Exact<T, Given extends T> = T extends Whole
  ? T
  : T & { [Field in keyof T]: Exact<T[Field], Given[Field]> } & { [Field in Exclude<keyof Given, Fields<T>>]: never };

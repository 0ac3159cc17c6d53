// @generated from codegen/src/abi.rs by `npm run generate`
'use strict';

/** Indexes in the header of the tape, see `core/src/message/tape.rs`. */
exports.tape = {
  /** The length of the tape. */
  LENGTH: 0,
  /** In a reply: the id of the call. */
  CALL: 1,
  /** In a webhook: the offset of the ranges of the standalone strings, or 0. */
  RANGES: 1,
  /** In a reply: the kind of outcome. */
  OUTCOME: 2,
  /** The number of text chunks. */
  CHUNKS: 3,
  /** Length of the header. */
  HEADER: 4,
};

/** Offsets in a message on the tape. */
exports.message = {
  /** The offset of the next message of a list, or 0. */
  NEXT: 0,
  /** The index of the text chunk. */
  CHUNK: 1,
  /** Count of numbers before the fields. */
  HEAD: 2,
  /** Count of numbers before a list element that is not a message. */
  ELEMENT: 1,
};

/** Kinds of outcomes of a call. */
exports.outcome = {
  /** A protobuf reply, on the tape. */
  MESSAGE: 0,
  /** A JSON reply, as text. */
  JSON_TEXT: 1,
  /** A failure, as JSON text. */
  FAILURE: 2,
  /** A protobuf reply that is not decoded. */
  BYTES: 3,
};

/** The slate: indexes of its numbers, and its size. */
exports.slate = {
  /** `mintKnown`: the codes of the grants. A 1 bit, followed by `CODE_BITS` bits for each code. */
  CODES: 0,
  /** `mintKnown`: the expiry, in seconds since 1970. */
  EXPIRY: 1,
  /** `mintKnown`: the time of issue, in seconds since 1970. */
  ISSUED_AT: 2,
  /** `mintKnown`: the length of the identity, or -1. The lengths are in bytes of the slate's text. */
  IDENTITY: 3,
  /** `mintKnown`: the length of the room name, or -1. */
  ROOM: 4,
  /** `mintKnown`: the length of the metadata, or -1. */
  METADATA: 5,
  /** `verify`, argument: the current time, in seconds since 1970. */
  NOW: 0,
  /** `verify`, result: the start of the outline, which is the count of claims, or 0 if there is no outline. */
  OUTLINE: 0,
  /** Count of the numbers. */
  NUMBERS: 64,
  /** Length of the text, in bytes. */
  TEXT: 4096,
  /** Bits of a grant's code. */
  CODE_BITS: 5,
  /** Maximum number of codes. Ten codes and the leading 1 bit fit into a JavaScript integer of 53 bits. */
  MAX_CODES: 10,
};

/** The codes of grants, by message of the table: of the value true, or of a string. */
exports.codes = {
  VideoGrant: {
    roomCreate: 1, roomJoin: 3, roomList: 5, roomRecord: 7, roomAdmin: 9, room: 31, canPublish: 11, canSubscribe: 13,
    canPublishData: 15, hidden: 17, recorder: 19, ingressAdmin: 21, canUpdateOwnMetadata: 23, agent: 25,
    canSubscribeMetrics: 27,
  },
};

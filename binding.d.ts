declare const opaque: unique symbol

/** Handle of a key pair, created by `newKey`. */
export type Key = { readonly [opaque]: 'Key' }

/** Handle of shared memory for messages from Rust, created by `newTape`. */
export type Tape = { readonly [opaque]: 'Tape' }

/** Handle of shared memory for minting and verifying tokens, created by `newSlate`. */
export type Slate = { readonly [opaque]: 'Slate' }

/** Handle of the queue of finished calls, created by `newMailbox`. */
export type Mailbox = { readonly [opaque]: 'Mailbox' }

/** Handle of a server's client, created by `newClient`. */
export type Client = { readonly [opaque]: 'Client' }

/** Handle of the ids of received webhooks, created by `newReplays`. */
export type Replays = { readonly [opaque]: 'Replays' }

/**
 * Which binding artifact the generated loader actually loaded: `'native'` for
 * a native addon, otherwise the `platformArchABI` of the WASI flavor. Every
 * flavor napi-rs can build is listed, because `NAPI_RS_NATIVE_LIBRARY_PATH`
 * can point the loader at a WASI artifact this package does not build itself.
 */
export declare const __napiBindingTarget: 'native' | 'wasm32-wasi' | 'wasm32-wasip1'

/** Gives up a call: its connection is closed. Its outcome comes all the same. */
export declare function abort(mailbox: Mailbox, id: number): void

/** Notes an id that came at `now`, in seconds since 1970. False when it came within the window already. */
export declare function addOnce(replays: Replays, id: string, now: number): boolean

/**
 * Calls the procedure of that position in `procedures()`. `room` is the room's name as JSON, for the token's grant;
 * Of a body of bytes, as many are sent as `length` says. `now` is in seconds since 1970, the `deadline` in milliseconds
 * from now.
 */
export declare function call(client: Client, mailbox: Mailbox, id: number, procedure: number, key: Key, room: string | undefined, body: string | Uint8Array, length: number, now: number, deadline: number | undefined, retries: number | undefined, abortable: boolean): void

/** What is wrong with the client's host or its settings, null when nothing is. */
export declare function check(client: Client): string | null

/** The claims that have a code in the outline of a payload, which is their position here. */
export declare function claims(): Array<string>

/** How a client connects, and what its calls may take when they say nothing else. */
export interface ClientSettings {
  /** In milliseconds, for a call in all. */
  deadline?: number
  /** In milliseconds, for the making of a connection. */
  connectDeadline?: number
  /** In bytes. */
  maxReply?: number
  retries?: number
  maxConnections?: number
  httpProxy?: string
  httpsProxy?: string
  noProxy?: string
  /** Certificates as PEM, instead of the built-in ones. */
  roots?: string
  /** Certificates as PEM, in addition. */
  extraRoots?: string
  /** Trusts the certificates of the system's store in addition. */
  systemRoots?: boolean
  insecure?: boolean
  /** The client's certificate as PEM; with `key`. */
  cert?: string
  /** The private key of `cert` as PEM. */
  key?: string
}

/** Takes no more calls. Those under way end first; then its connections are closed, unless another client uses them. */
export declare function close(client: Client): void

/** Decodes protobuf: what is an error here is one in JavaScript. */
export declare function decode(tape: Tape, message: number, bytes: Uint8Array): string | Array<string>

/** When a token of this life expires that is issued now, in seconds since 1970. */
export declare function expiry(ttl: number | string, now: number): number | Failure

/** What was refused, for the error class of that name. */
export interface Failure {
  name: string
  message: string
  /** In seconds since 1970: when the token expired, or becomes valid. */
  date?: number
  /** What helps beyond the message. */
  hint?: string
}

/** Lets an id come once more. */
export declare function forget(replays: Replays, id: string): void

/** The grants that have a code: twice the position here, plus one when it is true. The room's name is 31. */
export declare function grants(): Array<string>

/** Takes longer memory, and writes into it what had no place in the one before. */
export declare function growTape(tape: Tape, memory: Int32Array): void

/** The issuer that a token names, unchecked; null when it names none. */
export declare function issuer(token: string): string | null

/** The names of all grants that servers know. */
export declare function knownGrants(): Array<string>

/** The known grant that another name is likely to stand for; null when there is none. */
export declare function meantGrant(name: string): string | null

/**
 * Mints a token from the text of the grants, an object without registered claims. Null when the
 * expiry is no integer that a number holds: then `expiry` and `sign` do it.
 */
export declare function mint(key: Key, grants: string, identity: string | undefined, ttl: number | string, now: number): string | Failure | null

/**
 * Mints a token from what is on the slate: the grants that have codes (see `grants()`), five bits each, the last one
 * lowest, below a one; the life in seconds; the time, in seconds since 1970; and how many bytes of text the identity
 * has, the room's name and the metadata, -1 for none. Null when the expiry is no integer that a number holds.
 */
export declare function mintKnown(key: Key, slate: Slate): string | Failure | null

/** A host that is none, and settings that allow no connection, show when a call is made, or by `check`. */
export declare function newClient(host: string, prefix: string, settings?: ClientSettings): Client

/** Sets up a key pair. The secret does not come out again. With `algorithms`, tokens of no others are verified. */
export declare function newKey(apiKey: string, secret: string | Uint8Array, algorithms?: string[]): Key

/** `wake` is called when something has come. */
export declare function newMailbox(wake: () => void): Mailbox

/** Keeps ids for so many seconds, and so many of them at most. */
export declare function newReplays(window: number, limit: number): Replays

/** Makes a slate on memory of JavaScript's. */
export declare function newSlate(numbers: Float64Array, text: Uint8Array): Slate

/** Makes a tape on memory of JavaScript's. */
export declare function newTape(memory: Int32Array): Tape

/**
 * The next outcome, undefined when there is none. The tape's header tells whose it is and what it is: 0 for a message,
 * which is on the tape, 1 for a JSON reply, 2 for a failure (as JSON), 3 for bytes.
 */
export declare function nextOutcome(mailbox: Mailbox, tape: Tape): string | Array<string> | Buffer | undefined

/**
 * Posts to a path below the host: JSON when the body is a string, else protobuf, and the reply is to be the same.
 * `headers` are names and values in turn, the `deadline` is in milliseconds from now.
 */
export declare function post(client: Client, mailbox: Mailbox, id: number, path: string, headers: Array<string>, body: string | Uint8Array, deadline: number | undefined, retries: number | undefined, idempotent: boolean, abortable: boolean): void

/** The procedures that `Client.call` knows, in the order of their numbers: `livekit.RoomService/CreateRoom`. */
export declare function procedures(): Array<string>

/**
 * Authenticates a webhook and reads its event onto the tape. Null when it is authentic, but its text has to be read in
 * the slow way. When the header's second number is not 0, all strings are parts of the body that was given and of the
 * text that is returned; the number says where the ranges of the latter's strings stand.
 */
export declare function receive(key: Key, body: string | Uint8Array, token: string, now: number, tape: Tape): string | Array<string> | Failure | null

/** Signs the text of a payload as it stands. */
export declare function sign(key: Key, payload: string): string

/**
 * Verifies a token at the time that is on the slate, in seconds since 1970. Returns the text of its payload, and writes
 * the payload's outline onto the slate, which begins with 0 when there is none.
 */
export declare function verify(key: Key, slate: Slate, token: string): string | Failure

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

/** Records an id received at `now`, in seconds since 1970. Returns false if it was already received within the window. */
export declare function addOnce(replays: Replays, id: string, now: number): boolean

/** Calls a procedure, with the client's numbers. `room` is the room's name as JSON, for the token's grant. */
export declare function call(client: Client, mailbox: Mailbox, key: Key, room: string | undefined, body: string | Uint8Array): void

/** What is wrong with the client's host or its settings, null when nothing is. */
export declare function check(client: Client): string | null

/** How a client connects, and the longest reply that it accepts. */
export interface ClientSettings {
  /** In seconds. */
  connectTimeout?: number
  maxReplyBytes?: number
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

/**
 * Decodes a protobuf message onto the tape. `message` is an id from the generated modules. Throws if the bytes are not
 * a message of this type.
 */
export declare function decode(tape: Tape, message: number, bytes: Uint8Array): string | Array<string>

/** An expected failure, from which JavaScript creates an error of the class `name`. */
export interface Failure {
  name: string
  message: string
  /** Time at which the token expired or becomes valid, in seconds since 1970. */
  date?: number
  /** Likely cause and fix. */
  hint?: string
}

/** Removes an id, so that it is accepted again. */
export declare function forget(replays: Replays, id: string): void

/** Replaces the memory with a longer one, and writes the numbers that did not fit. */
export declare function growTape(tape: Tape, memory: Int32Array): void

/** The issuer of a token, unverified; null if it has none. */
export declare function issuer(token: string): string | null

/**
 * Mints a token. `grants` is a JSON object without registered claims. The times are safe integers, in seconds since
 * 1970.
 */
export declare function mint(key: Key, grants: string, identity: string | undefined, issuedAt: number, expiry: number): string

/** Mints a token from the numbers and the text on the slate. `abi::slate` lists the numbers. */
export declare function mintKnown(key: Key, slate: Slate): string

/**
 * Creates a client. An invalid host, and settings that allow no connection, are reported by each call and by `check`.
 * `numbers` is memory for the numbers of a call.
 */
export declare function newClient(host: string, prefix: string, settings: ClientSettings, numbers: Float64Array): Client

/** Sets up an API key and its secret. The secret cannot be read back. `algorithms` restricts which tokens are accepted. */
export declare function newKey(apiKey: string, secret: string | Uint8Array, algorithms?: string[]): Key

/** `wake` is called when something has come. */
export declare function newMailbox(wake: () => void): Mailbox

/** Creates a store that keeps ids for `window` seconds, and at most `limit` ids. */
export declare function newReplays(window: number, limit: number): Replays

/** Creates a slate from JavaScript's memory, which must have at least the sizes in `abi::slate`. */
export declare function newSlate(numbers: Float64Array, text: Uint8Array): Slate

/** Creates a tape from JavaScript's memory. */
export declare function newTape(memory: Int32Array): Tape

/** The next outcome, or undefined. The tape's header has the id of its call and its kind. */
export declare function nextOutcome(mailbox: Mailbox, tape: Tape): string | Array<string> | Buffer | undefined

/**
 * Posts to a path below the host, with the client's numbers: JSON when the body is a string, else protobuf, and the
 * reply is to be the same. `headers` are names and values in turn.
 */
export declare function post(client: Client, mailbox: Mailbox, path: string, headers: Array<string>, body: string | Uint8Array): void

/**
 * Authenticates a webhook and decodes its event onto the tape. Returns null if it is authentic, but the caller must
 * fall back to `JSON.parse`. If `abi::tape::RANGES` in the tape's header is not 0, all strings are slices of the `body`
 * argument or of the returned text. The number is then the tape offset of the ranges in the returned text.
 */
export declare function receive(key: Key, body: string | Uint8Array, token: string, now: number, tape: Tape): string | Array<string> | Failure | null

/** Signs a payload, which must be the text of a JSON object, without changing it. */
export declare function sign(key: Key, payload: string): string

/**
 * Verifies a token at the time on the slate, and returns the text of its payload. Writes the payload's outline onto the
 * slate, or a 0 if it has none.
 */
export declare function verify(key: Key, slate: Slate, token: string): string | Failure

import { ClaimGrants, VideoGrant } from './grants';

/** An API key and the secret that belongs to it. */
export interface KeyPair {
  /** The API key: the issuer of the tokens that are signed with the secret. */
  apiKey: string;
  /** The API secret. It is not kept where it could be seen. */
  apiSecret: string;
}

/** What an {@link AccessToken} can be given when it is made. */
export interface AccessTokenOptions {
  /**
   * How long the token is valid from the moment it is signed: a whole number of seconds, or a time span such as
   * `'2 days'`, `'10h'` or `'90m'`. A string of digits alone counts milliseconds. Left out, `0` or `''`: 6 hours.
   */
  ttl?: number | string;
  /** Who the participant is, unique within a room. A token that grants `roomJoin` needs it. */
  identity?: string;
  /** Text that the participant carries from the moment it joins. */
  metadata?: string;
  /** The name under which others see the participant. */
  name?: string;
  /**
   * `true` to have `toJwt()` throw for grants that would not do what is meant: a name that is no grant, as `roomName` or
   * `canpublish` (`code` `'LIVEKIT_UNKNOWN_GRANT'`), `roomJoin` without a room, which lets the bearer into any
   * (`'LIVEKIT_JOIN_WITHOUT_ROOM'`), an identity that is `''` (`'LIVEKIT_EMPTY_IDENTITY'`). Left out, each is a warning of
   * the process with that code, once; `false` to say nothing.
   */
  strict?: boolean;
}

/**
 * A token that lets its bearer into a room or at the server's API: a JWT signed with HS256.
 *
 * @example
 * const at = new AccessToken('api-key', 'api-secret', { identity: 'alice', ttl: '10m' });
 * at.addGrant({ roomJoin: true, room: 'my-room' });
 * const token = at.toJwt();
 */
export declare class AccessToken {
  /** Who the participant is, unique within a room. */
  identity?: string;

  /** How long the token will be valid, in seconds or as a time span; see {@link AccessTokenOptions.ttl}. */
  ttl?: number | string;

  /**
   * @param keys key pairs, of which the first one signs: the list that verifiers and receivers are given
   * @param options the token's life, identity, metadata and name
   * @throws {TypeError} when the first one is no key pair
   */
  constructor(keys: readonly KeyPair[], options?: AccessTokenOptions);

  /**
   * @param apiKey the API key; when missing, the environment's `LIVEKIT_API_KEY`
   * @param apiSecret the API secret; when missing, the environment's `LIVEKIT_API_SECRET`
   * @param options the token's life, identity, metadata and name
   * @throws {Error} `api-key and api-secret must be set`, when one is found in neither place
   */
  constructor(apiKey?: string, apiSecret?: string, options?: AccessTokenOptions);

  /**
   * Sets what the bearer may do, in place of what an earlier call set. The object is kept, not copied: what is
   * changed on it before `toJwt()` counts.
   *
   * @param grant what to allow
   */
  addGrant(grant: VideoGrant): void;

  /** Text that the participant carries from the moment it joins. It can be set, not read. */
  set metadata(md: string);

  /** The name under which others see the participant. It can be set, not read. */
  set name(name: string);

  /** The SHA-256 of a webhook's body, in base64. For whoever signs webhooks; a participant's token has none. */
  get sha256(): string | undefined;

  set sha256(sha: string | undefined);

  /**
   * Signs the token as it stands now. Each call starts the token's life anew.
   *
   * @returns the JWT, three parts in base64url joined by dots
   * @throws {Error} `identity is required for join but not set`, when `roomJoin` is granted to nobody
   * @throws {Error} for grants that would not do what is meant, when the token is `strict`; see
   * {@link AccessTokenOptions.strict}
   * @throws {Error} for a `ttl` that is neither a whole number of seconds nor a time span, and for an `identity`
   * or an API key that is not a string
   */
  toJwt(): string;
}

/** How a token may be signed (RFC 7518, section 3.2). LiveKit's servers and SDKs sign with HS256. */
export type TokenAlgorithm = 'HS256' | 'HS384' | 'HS512';

/** What a {@link TokenVerifier} can be given, and a `WebhookReceiver`. */
export interface VerifierOptions {
  /**
   * The algorithms that are taken, at least one. Left out, all three are, as in `livekit-server-sdk`. It is always the
   * secret that decides: what the token says of itself only chooses among these.
   */
  algorithms?: TokenAlgorithm[];
  /** `true` to take only what a LiveKit server or SDK makes: HS256, unless `algorithms` says otherwise. */
  strict?: boolean;
}

/**
 * What {@link TokenVerifier.verify} and `WebhookReceiver.receive` throw when they refuse something. Names and messages are
 * those of `livekit-server-sdk`.
 *
 * @example
 * try {
 *   event = receiver.receive(request.body, request.get('Authorization'));
 * } catch (e) {
 *   const { name, message, hint } = e as VerificationError;
 *   console.error(`${name}: ${message}. ${hint ?? ''}`);
 * }
 */
export interface VerificationError extends Error {
  /**
   * What helps beyond the message, for whoever runs the program: whose token it is, which clock is off, that the body was
   * parsed and written anew. In English, and not set when there is nothing to add. It has no secret in it.
   */
  hint?: string;
  /** Of errors that are only here, as `'ERR_WEBHOOK_TOO_LARGE'`. */
  code?: string;
  /** Of a `TokenExpiredError`: when it expired. */
  expiredAt?: Date;
  /** Of a `NotBeforeError`: when it becomes valid. */
  date?: Date;
}

/**
 * Checks tokens that were signed with one API key, or with one of several.
 *
 * @example
 * const claims = new TokenVerifier('api-key', 'api-secret').verify(token);
 * console.log(claims.video?.room);
 *
 * @example
 * const verifier = new TokenVerifier('api-key', 'api-secret', { algorithms: ['HS256'] });
 *
 * @example
 * // While keys are changed, tokens of both are good; new ones are signed with the first.
 * const keys = [{ apiKey: 'new-key', apiSecret: '…' }, { apiKey: 'old-key', apiSecret: '…' }];
 * const token = new AccessToken(keys, { identity: 'alice' });
 * const verifier = new TokenVerifier(keys);
 */
export declare class TokenVerifier {
  /**
   * @param keys the key pairs that tokens may be of, each with another API key. A token is checked with the pair of the
   * issuer that it names.
   * @param options what is taken
   * @throws {TypeError} for an empty list, what is no key pair, the same API key twice, and wrong `algorithms`
   */
  constructor(keys: readonly KeyPair[], options?: VerifierOptions);

  /**
   * @param apiKey the API key that tokens must be issued by
   * @param apiSecret the API secret that tokens must be signed with
   * @param options what is taken
   * @throws {TypeError} for `algorithms` that are empty or not known
   */
  constructor(apiKey: string, apiSecret: string, options?: VerifierOptions);

  /**
   * Checks a token's signature, its issuer and its time. What is refused, besides: a token without a signature, another
   * algorithm than HMAC, a header that asks for more (`crit`, `b64`), a payload that is no object, base64 that is padded
   * or not canonical, white space.
   *
   * @param token the JWT, without `Bearer `
   * @returns the token's claims; the standard ones (`iss`, `sub`, `jti`, `nbf`, `exp`, …) are there at run time
   * @throws {TokenExpiredError} when its life is over; `expiredAt` says since when
   * @throws {NotBeforeError} when its life has not begun; `date` says when it does
   * @throws {JsonWebTokenError} when it is no token, is signed otherwise or comes from another issuer. The other
   * two derive from it; all three are told apart by `name`. See {@link VerificationError} for what they tell.
   */
  verify(token: string): ClaimGrants;
}

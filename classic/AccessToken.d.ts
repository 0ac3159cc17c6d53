import { ClaimGrants, VideoGrant } from './grants';

/** An API key and its secret. */
export interface KeyPair {
  /** The API key: the issuer (`iss`) of tokens that are signed with the secret. */
  apiKey: string;
  /** The API secret. It is never visible in a property, an error or a log. */
  apiSecret: string;
}

/** Options of {@link AccessToken}. */
export interface AccessTokenOptions {
  /**
   * The token's lifetime, starting when it is signed: a whole number of seconds, or a time span such as `'2 days'`,
   * `'10h'` or `'90m'`. A string of digits alone is in milliseconds. Default, also for `0` and `''`: 6 hours.
   */
  ttl?: number | string;
  /** The participant's identity, unique within a room. Required if the token grants `roomJoin`. */
  identity?: string;
  /** The participant's metadata when it joins. */
  metadata?: string;
  /** The participant's display name. */
  name?: string;
  /**
   * Controls how `toJwt()` reports probable mistakes. With `true` it throws an error, with `false` it does nothing. By
   * default it emits one process warning for each mistake. The errors and warnings have these codes:
   *
   * - `'LIVEKIT_UNKNOWN_GRANT'`: a grant is unknown, such as `roomName` or `canpublish`
   * - `'LIVEKIT_JOIN_WITHOUT_ROOM'`: `roomJoin` without a room, which lets the bearer into any room
   * - `'LIVEKIT_EMPTY_IDENTITY'`: the identity is `''`
   */
  strict?: boolean;
}

/**
 * A token for joining a room or calling the server's API. It is a JWT signed with HS256 (RFC 7519).
 *
 * @example
 * const at = new AccessToken('api-key', 'api-secret', { identity: 'alice', ttl: '10m' });
 * at.addGrant({ roomJoin: true, room: 'my-room' });
 * const token = at.toJwt();
 */
export declare class AccessToken {
  /** The participant's identity, unique within a room. */
  identity?: string;

  /** The token's lifetime, in seconds or as a time span. See {@link AccessTokenOptions.ttl}. */
  ttl?: number | string;

  /**
   * Creates a token for a list of key pairs.
   *
   * @param keys key pairs, the same list as for verifiers and receivers. The first one signs.
   * @param options lifetime, identity, metadata and name of the token
   * @throws {TypeError} if the first element is not a key pair
   */
  constructor(keys: readonly KeyPair[], options?: AccessTokenOptions);

  /**
   * Creates a token.
   *
   * @param apiKey the API key. Default: the environment variable `LIVEKIT_API_KEY`.
   * @param apiSecret the API secret. Default: the environment variable `LIVEKIT_API_SECRET`.
   * @param options lifetime, identity, metadata and name of the token
   * @throws {Error} `api-key and api-secret must be set`, if one is missing from both the argument and the environment
   */
  constructor(apiKey?: string, apiSecret?: string, options?: AccessTokenOptions);

  /**
   * Sets the grants of the token and replaces those of an earlier call. The object is not copied, so changes to it
   * before `toJwt()` take effect.
   *
   * @param grant what the bearer may do
   */
  addGrant(grant: VideoGrant): void;

  /** The participant's metadata when it joins. Write-only. */
  set metadata(md: string);

  /** The participant's display name. Write-only. */
  set name(name: string);

  /** The SHA-256 of a webhook's body, in base64. Set it only to sign webhooks; participants' tokens have none. */
  get sha256(): string | undefined;

  set sha256(sha: string | undefined);

  /**
   * Signs the token with its current values. Each call restarts the token's lifetime.
   *
   * @returns the JWT, three parts in base64url joined by dots
   * @throws {Error} `identity is required for join but not set`, if the token grants `roomJoin` and has no identity
   * @throws {Error} for probable mistakes, if the token is `strict`; see {@link AccessTokenOptions.strict}
   * @throws {Error} if `ttl` is neither a whole number of seconds nor a time span
   * @throws {Error} if `identity` or the API key is not a string
   */
  toJwt(): string;
}

/** A signature algorithm of a token (RFC 7518, section 3.2). LiveKit's servers and SDKs sign with HS256. */
export type TokenAlgorithm = 'HS256' | 'HS384' | 'HS512';

/** Options of {@link TokenVerifier} and `WebhookReceiver`. */
export interface VerifierOptions {
  /**
   * The accepted algorithms, at least one. Default: all three, as in `livekit-server-sdk`. The token's header only
   * selects one of these; the secret must always match.
   */
  algorithms?: TokenAlgorithm[];
  /** `true` to accept only tokens as LiveKit's servers and SDKs sign them: HS256, unless `algorithms` is set. */
  strict?: boolean;
}

/**
 * The error that {@link TokenVerifier.verify} and `WebhookReceiver.receive` throw when they reject a token or webhook.
 * Names and messages are those of `livekit-server-sdk`.
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
   * The probable cause, in English, for logs: a token of another API key, a wrong clock, a body that was parsed and
   * serialized again. Unset if nothing can be added to the message. It contains no secret.
   */
  hint?: string;
  /** The code of an error that `livekit-server-sdk` does not have, such as `'ERR_WEBHOOK_TOO_LARGE'`. */
  code?: string;
  /** When the token expired. Only on a `TokenExpiredError`. */
  expiredAt?: Date;
  /** When the token becomes valid. Only on a `NotBeforeError`. */
  date?: Date;
}

/**
 * Verifies tokens that are signed with one API key, or with one of several.
 *
 * @example
 * const claims = new TokenVerifier('api-key', 'api-secret').verify(token);
 * console.log(claims.video?.room);
 *
 * @example
 * const verifier = new TokenVerifier('api-key', 'api-secret', { algorithms: ['HS256'] });
 *
 * @example
 * // During key rotation, tokens of both keys are accepted. New tokens are signed with the first key.
 * const keys = [{ apiKey: 'new-key', apiSecret: '…' }, { apiKey: 'old-key', apiSecret: '…' }];
 * const token = new AccessToken(keys, { identity: 'alice' });
 * const verifier = new TokenVerifier(keys);
 */
export declare class TokenVerifier {
  /**
   * Creates a verifier for a list of key pairs.
   *
   * @param keys the accepted key pairs, each with a different API key. A token is checked with the pair of its issuer.
   * @param options which tokens are accepted
   * @throws {TypeError} if the list is empty, an element is not a key pair, an API key occurs twice, or `algorithms` is
   * invalid
   */
  constructor(keys: readonly KeyPair[], options?: VerifierOptions);

  /**
   * Creates a verifier.
   *
   * @param apiKey the API key that tokens must be issued by
   * @param apiSecret the API secret that tokens must be signed with
   * @param options which tokens are accepted
   * @throws {TypeError} if `algorithms` is empty or has an unknown algorithm
   */
  constructor(apiKey: string, apiSecret: string, options?: VerifierOptions);

  /**
   * Verifies a token's signature, issuer and validity period. It also rejects tokens without a signature, algorithms other
   * than HMAC, and headers with `crit` or `b64`. The payload must be an object. The base64url must be canonical, without
   * padding or white space.
   *
   * @param token the JWT, without `Bearer `
   * @returns the token's claims. The standard claims (`iss`, `sub`, `jti`, `nbf`, `exp`, …) are present at run time.
   * @throws {TokenExpiredError} if the token has expired; `expiredAt` says when
   * @throws {NotBeforeError} if the token is not valid yet; `date` says when it will be
   * @throws {JsonWebTokenError} if the token is malformed, has a wrong signature or another issuer. The other two
   * errors derive from this one. Use `name` to distinguish them. See {@link VerificationError} for their properties.
   */
  verify(token: string): ClaimGrants;
}

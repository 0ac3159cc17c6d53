// @ts-check
'use strict';

// The codes and messages that Node's libraries (libuv, OpenSSL, llhttp, axios) have for the failures of the Rust core, which
// reports a kind and facts. TwirpError.js and classic/rpcError.js make their errors from them.

const { getSystemErrorName } = require('node:util');

/**
 * A failure as Rust reports it (`describe` in src/mailbox.rs), or as the JavaScript side makes one, with a message.
 *
 * @typedef {{ kind?: string, text?: string, message?: string, code?: string, syscall?: string, osError?: number | null,
 *   address?: string | null, port?: number | null, after?: number | null, phase: string, mayHaveRun: boolean,
 *   twirpCode: string, detail?: string | null, meta?: Array<[string, string]>, timeout?: boolean, cause?: unknown,
 *   response?: { status: number, statusText: string, headers: Array<[string, string]>, body: string } | null }} Failure
 */

/** @typedef {{ code?: string, syscall?: string, message: string }} Described */

const at = (/** @type {Failure} */ { address, port }) => `${address?.includes(':') ? `[${address}]` : address}:${port}`;

/** @type {(code?: string) => (failure: Failure) => Described} */
const own = (code) => (failure) => ({ code, message: failure.text ?? '' });

/** @type {(code: string) => (failure: Failure) => Described} */
const lookup = (code) => (failure) => ({
  code,
  syscall: 'getaddrinfo',
  message: `getaddrinfo ${code} ${failure.address}`,
});

/** @type {(code: string) => (failure: Failure) => Described} */
const system = (code) => (failure) =>
  failure.phase === 'connect'
    ? { code, syscall: 'connect', message: `connect ${code} ${failure.address}:${failure.port}` }
    : { code, syscall: 'read', message: `read ${code}` };

/** @type {(code: string) => (failure: Failure) => Described} */
const tls = (code) => (failure) => ({ code, message: `TLS with ${at(failure)}: ${failure.text}` });

/** @type {(code: string, prefix: string) => (failure: Failure) => Described} */
const prefixed = (code, prefix) => (failure) => ({ code, message: `${prefix}: ${failure.text}` });

/**
 * By `Kind` in core/src/twirp/error.rs, and by Rust's `io::ErrorKind`.
 *
 * @type {Record<string, (failure: Failure) => Described>}
 */
const kinds = {
  Host: own('ERR_INVALID_URL'),
  Setting: own('ERR_INVALID_ARG_VALUE'),
  Closed: own('ERR_CLIENT_CLOSED'),
  Internal: own('ERR_INTERNAL_ASSERTION'),
  Panic: own('ERR_LIVEKIT_PANIC'),
  Deadline: ({ after }) => ({ code: 'ECONNABORTED', message: `timeout of ${after}ms exceeded` }),
  ResolveNoName: lookup('ENOTFOUND'),
  ResolveAgain: lookup('EAI_AGAIN'),
  ResolveFail: lookup('EAI_FAIL'),
  ConnectTimeout: system('ETIMEDOUT'),
  ConnectionRefused: system('ECONNREFUSED'),
  ConnectionReset: system('ECONNRESET'),
  ConnectionAborted: system('ECONNABORTED'),
  HostUnreachable: system('EHOSTUNREACH'),
  NetworkUnreachable: system('ENETUNREACH'),
  AddrNotAvailable: system('EADDRNOTAVAIL'),
  BrokenPipe: system('EPIPE'),
  TimedOut: system('ETIMEDOUT'),
  CertificateExpired: tls('CERT_HAS_EXPIRED'),
  CertificateNotYetValid: tls('CERT_NOT_YET_VALID'),
  CertificateName: tls('ERR_TLS_CERT_ALTNAME_INVALID'),
  CertificateRevoked: tls('CERT_REVOKED'),
  CertificateUnknownIssuer: tls('UNABLE_TO_GET_ISSUER_CERT_LOCALLY'),
  CertificateSelfSigned: tls('DEPTH_ZERO_SELF_SIGNED_CERT'),
  CertificateSignature: tls('CERT_SIGNATURE_FAILURE'),
  CertificateOther: tls('CERT_REJECTED'),
  Tls: tls('EPROTO'),
  Tunnel: (failure) => ({ code: 'ERR_PROXY_TUNNEL', message: `the proxy at ${at(failure)}: ${failure.text}` }),
  Unprocessed: prefixed('ECONNRESET', 'the server did not process the request'),
  Stream: prefixed('ERR_HTTP2_STREAM_ERROR', 'the server reset the HTTP/2 stream'),
  Session: prefixed('ERR_HTTP2_SESSION_ERROR', 'the server ended the HTTP/2 connection'),
  HungUp: () => ({ code: 'ECONNRESET', message: 'socket hang up' }),
  CutOff: prefixed('ECONNRESET', 'the reply was cut off'),
  NotHttp: prefixed('HPE_INVALID_CONSTANT', 'the reply is not HTTP'),
  TooLong: own(),
  Status: ({ response }) => ({ message: `Request failed with status code ${response?.status}` }),
  Unusable: own(),
};

/**
 * @param {Failure} failure
 * @returns {Described} `code` is undefined only if there is a response
 */
function described(failure) {
  const { kind, message = '', code, syscall } = failure;
  return kind === undefined ? { message, code, syscall } : (kinds[kind] ?? system(nameOf(failure)))(failure);
}

/** The name of a system's error that has no kind of its own. */
function nameOf(/** @type {Failure} */ { osError }) {
  try {
    return getSystemErrorName(-(/** @type {number} */ (osError)));
  } catch {
    return 'ECONNRESET';
  }
}

/**
 * @param {Failure} failure
 * @returns {Error | undefined} the error that Node would have thrown, if the call failed for a reason of the system
 */
function nodeError(failure) {
  const { code, syscall, message } = described(failure);
  if (!code) return undefined;
  const { osError, address, port } = failure;
  const error = Object.assign(new Error(message), {
    code,
    errno: typeof osError === 'number' ? -osError : undefined,
    syscall,
    address: address ?? undefined,
    port: port ?? undefined,
  });
  error.stack = `Error: ${message}`;
  return error;
}

module.exports = { described, nodeError };

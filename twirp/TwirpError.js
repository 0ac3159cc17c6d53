// @ts-check
'use strict';

const { described, nodeError } = require('./nodeError.js');

/** Why a call has no result. Neither a token nor a secret is in it. */
class TwirpError extends Error {
  #timeout;

  /**
   * @param {import('./nodeError').Failure} failure
   * @param {string} method
   * @param {string} [message]
   */
  constructor(failure, method, message = failure.detail || described(failure).message) {
    const cause = failure.cause ?? nodeError(failure);
    super(message, cause === undefined ? undefined : { cause });
    this.code = failure.twirpCode;
    this.twirpCode = failure.twirpCode;
    this.status = failure.response?.status;
    this.meta = Object.fromEntries(failure.meta ?? []);
    this.method = method;
    this.phase = failure.phase;
    this.mayHaveRun = failure.mayHaveRun;
    if (failure.response) this.response = responseOf(failure.response);
    this.#timeout = failure.timeout === true;
  }

  isTimeout() {
    return this.#timeout;
  }

  isCanceled() {
    return this.twirpCode === 'canceled' && this.response === undefined;
  }

  isConnect() {
    return this.phase === 'connect';
  }

  isStatus() {
    return this.response !== undefined && this.phase !== 'decode';
  }

  isDecode() {
    return this.phase === 'decode';
  }

  toJSON() {
    const { name, message, code, twirpCode, status, meta, method, phase, mayHaveRun, stack } = this;
    return { name, message, code, twirpCode, status, meta, method, phase, mayHaveRun, stack };
  }
}
Object.defineProperty(TwirpError.prototype, 'name', { value: 'TwirpError', writable: true, configurable: true });

function responseOf({ status, statusText, headers, body }) {
  return { data: parsed(body), status, statusText, headers: headersOf(headers) };
}

function parsed(body) {
  try {
    return JSON.parse(body);
  } catch {
    return body;
  }
}

/** As Node's http has them: cookies in an array, what else came twice joined. */
function headersOf(pairs) {
  const headers = {};
  for (const [name, value] of pairs) {
    if (name === 'set-cookie') {
      (headers[name] ??= []).push(value);
    } else {
      headers[name] = name in headers ? `${headers[name]}, ${value}` : value;
    }
  }
  return headers;
}

module.exports = { TwirpError };

// @ts-check
'use strict';

/**
 * Why a call has no result. It looks as axios made such errors, and carries neither a token nor a secret.
 */
class RpcError extends Error {
  /**
   * @param {any} failure what Rust tells of it
   * @param {string} method
   */
  constructor(failure, method) {
    super(failure.message);
    this.isAxiosError = true;
    if (failure.code) {
      this.code = failure.code;
      this.syscall = failure.syscall ?? undefined;
      this.errno = failure.osError === null ? undefined : -failure.osError;
      this.address = failure.address ?? undefined;
      this.port = failure.port ?? undefined;
    }
    if (failure.response) this.response = responseOf(failure.response);
    this.twirpCode = failure.twirpCode;
    this.phase = failure.phase;
    this.mayHaveRun = failure.mayHaveRun;
    this.method = method;
  }

  toJSON() {
    const { name, message, code, method, twirpCode, phase, mayHaveRun, stack } = this;
    return { name, message, code, method, twirpCode, phase, mayHaveRun, status: this.response?.status, stack };
  }
}
Object.defineProperty(RpcError.prototype, 'name', { value: 'Error', writable: true, configurable: true });

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

module.exports = { RpcError };

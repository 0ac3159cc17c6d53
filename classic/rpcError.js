// @ts-check
'use strict';

const { TwirpError } = require('../twirp/TwirpError.js');

/** A TwirpError that looks as axios made the errors of the original: its `code` is the system's, or none. */
class RpcError extends TwirpError {
  constructor(failure, method) {
    super(failure, method, failure.message);
    this.isAxiosError = true;
    this.code = failure.code ?? undefined;
    if (failure.code) {
      this.syscall = failure.syscall ?? undefined;
      this.errno = typeof failure.osError === 'number' ? -failure.osError : undefined;
      this.address = failure.address ?? undefined;
      this.port = failure.port ?? undefined;
    }
  }
}
Object.defineProperty(RpcError.prototype, 'name', { value: 'Error', writable: true, configurable: true });

module.exports = { RpcError };

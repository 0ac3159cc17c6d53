// @ts-check
'use strict';

const { described } = require('../twirp/nodeError.js');
const { TwirpError } = require('../twirp/TwirpError.js');

/** A TwirpError that looks as axios made the errors of the original: its `code` is the system's, or none. */
class RpcError extends TwirpError {
  /**
   * @param {import('../twirp/nodeError').Failure} failure
   * @param {string} method
   */
  constructor(failure, method) {
    const { code, syscall, message } = described(failure);
    super(failure, method, message);
    this.isAxiosError = true;
    this.code = code;
    if (code) {
      this.syscall = syscall;
      this.errno = typeof failure.osError === 'number' ? -failure.osError : undefined;
      this.address = failure.address ?? undefined;
      this.port = failure.port ?? undefined;
    }
  }
}
Object.defineProperty(RpcError.prototype, 'name', { value: 'Error', writable: true, configurable: true });

module.exports = { RpcError };

// Twirp's own compatibility suite for clients, installed once into .cache/bin by Go.
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const MODULE = 'github.com/twitchtv/twirp/clientcompat@v8.1.3+incompatible';
const BIN = fileURLToPath(new URL('../.cache/bin', import.meta.url));
const SUITE = path.join(BIN, process.platform === 'win32' ? 'clientcompat.exe' : 'clientcompat');

/**
 * Runs the suite against a program that makes one call, as its documentation says.
 *
 * @param {string} client the program
 * @returns {Promise<string>} what the suite printed
 * @throws {Error} when a case failed, with `stdout`, or when the suite can't be installed
 */
export async function runClientCompat(client) {
  const run = promisify(execFile);
  if (!existsSync(SUITE)) await run('go', ['install', MODULE], { env: { ...process.env, GOBIN: BIN } });
  return (await run(SUITE, ['-client', client])).stdout;
}

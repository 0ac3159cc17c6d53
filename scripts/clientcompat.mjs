// Runs Twirp's client compatibility suite, which Go installs once into .cache/bin. __test__/twirp calls it.
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const MODULE = 'github.com/twitchtv/twirp/clientcompat@v8.1.3+incompatible';
const BIN = fileURLToPath(new URL('../.cache/bin', import.meta.url));
const SUITE = path.join(BIN, process.platform === 'win32' ? 'clientcompat.exe' : 'clientcompat');

/**
 * Runs the suite against a program that makes one call, as the suite's documentation describes.
 *
 * @param {string} client the program
 * @returns {Promise<string>} the output of the suite
 * @throws {Error} if a case fails, with `stdout`, or if the suite cannot be installed
 */
export async function runClientCompat(client) {
  const run = promisify(execFile);
  if (!existsSync(SUITE)) await run('go', ['install', MODULE], { env: { ...process.env, GOBIN: BIN } });
  return (await run(SUITE, ['-client', client])).stdout;
}

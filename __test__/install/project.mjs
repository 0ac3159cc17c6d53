// An empty project into which the packages are installed, and the application that is run there.
import { execFile } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const APPLICATION = fileURLToPath(new URL('application', import.meta.url));

/** What the two files of the application print. */
export const GOOD = ['require: my-room room_started\n', 'import: my-room room_started\n'];

/** A folder outside of the repository, to be removed. */
export function temporaryFolder() {
  return fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'livekit-install-')));
}

/**
 * Makes an empty project that has the application.
 *
 * @param {string} home the folder to make it in, which also stands in for the user's own
 * @param {object} [manifest] its package.json
 * @returns {string} its folder
 */
export function makeProject(home, manifest = {}) {
  const folder = fs.mkdtempSync(path.join(home, 'project-'));
  fs.cpSync(APPLICATION, folder, { recursive: true });
  fs.writeFileSync(
    path.join(folder, 'package.json'),
    JSON.stringify({ name: 'application', private: true, ...manifest })
  );
  return folder;
}

/**
 * Runs a program in a project, with nothing of this user's settings or of this test run.
 *
 * @returns {Promise<string>} its standard output
 * @throws {Error} when it fails, with all of its output in the message
 */
export async function runIn(folder, program, args, env = {}) {
  const inherited = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(npm_|pnpm_|yarn_|node_)/i.test(name))
  );
  const home = path.dirname(folder);
  const options = {
    cwd: folder,
    env: { ...inherited, HOME: home, USERPROFILE: home, XDG_DATA_HOME: home, XDG_CONFIG_HOME: home, ...env },
    shell: process.platform === 'win32' && program === 'npm',
  };
  try {
    return (await run(program, args, options)).stdout;
  } catch (error) {
    error.message += `\n${error.stdout}\n${error.stderr}`;
    throw error;
  }
}

/** Runs both files of the application. `node` says by what: Node itself, or Node as a package manager starts it. */
export async function runApplication(folder, node = [process.execPath]) {
  const [program, ...args] = node;
  return [await runIn(folder, program, [...args, 'check.cjs']), await runIn(folder, program, [...args, 'check.mjs'])];
}

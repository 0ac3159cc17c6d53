// Creates an empty project, in which the tests install the packages and run an application.
import { execFile } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const APPLICATION = fileURLToPath(new URL('application', import.meta.url));

/** The output of the application's two files. */
export const GOOD = ['require: my-room room_started\n', 'import: my-room room_started\n'];

/** A folder outside the repository; the caller removes it. */
export function temporaryFolder() {
  return fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'livekit-install-')));
}

/**
 * Creates an empty project that contains the application.
 *
 * @param {string} home the folder for the project, also used as the user's home folder
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
 * Runs a program in a project, without this user's settings and this test run's environment.
 *
 * @returns {Promise<string>} its standard output
 * @throws {Error} if it fails; the message contains all of its output
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

/** Runs both files of the application. `node` is the command: Node itself, or Node started by a package manager. */
export async function runApplication(folder, node = [process.execPath]) {
  const [program, ...args] = node;
  return [await runIn(folder, program, [...args, 'check.cjs']), await runIn(folder, program, [...args, 'check.mjs'])];
}

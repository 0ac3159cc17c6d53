// Makes a clone ready: installs the dev dependencies, builds the addon and runs dist.mjs, if they are missing or out of
// date. Most npm scripts run it first. It prints the slow steps, and takes no time if there is nothing to do.

import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** The sources of the addon. */
const SOURCES = ['Cargo.toml', 'Cargo.lock', 'build.rs', 'src', 'core', 'generated/schema.rs'];

export function prepare() {
  const at = (name) => path.join(root, name);
  if (
    !existsSync(at('node_modules/.package-lock.json')) ||
    newest(at('package-lock.json')) > newest(at('node_modules'))
  ) {
    say('installing the dev dependencies');
    run('npm', ['ci', '--no-fund', '--no-audit', '--loglevel=error']);
  }
  const addon = readdirSync(root).find((name) => name.endsWith('.node'));
  if (!addon || Math.max(...SOURCES.map((name) => newest(at(name)))) > newest(at(addon))) {
    say('building the addon (a minute or two)');
    run('npm', ['run', '--silent', 'build']);
  } else if (!existsSync(at('dist')) || newest(at('THIRD-PARTY-LICENSES.md')) > newest(at('dist'))) {
    run(process.execPath, ['scripts/dist.mjs']);
  }
}

/** Runs a program in the project's root, with inherited output. Throws if it fails. */
export function run(program, args, env = {}) {
  execFileSync(program, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } });
}

export function say(what) {
  console.log(`\n▸ ${what}`);
}

/** The latest modification time of a file, or of the files in a folder. */
function newest(name) {
  const { mtimeMs } = statSync(name);
  if (!statSync(name).isDirectory()) return mtimeMs;
  return Math.max(...readdirSync(name).map((child) => newest(path.join(name, child))));
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) prepare();

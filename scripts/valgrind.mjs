// Runs tokens, webhooks, messages, calls, terminated workers and the panicking addon under valgrind's memcheck. It fails on
// errors with our addon in the stack. Valgrind is unpacked from Debian's packages into `.cache/valgrind`.

import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { buildPanicking } from './panics.mjs';
import { root, say } from './prepare.mjs';

const FOLDER = path.join(root, '.cache/valgrind');
const VALGRIND = path.join(FOLDER, 'usr/bin/valgrind');

function install() {
  if (existsSync(VALGRIND)) return;
  say('fetching valgrind');
  mkdirSync(FOLDER, { recursive: true });
  // It also needs the symbols of the C library.
  execFileSync('apt-get', ['download', 'valgrind', 'libc6-dbg'], { cwd: FOLDER, stdio: ['ignore', 'ignore', 'pipe'] });
  for (const name of readdirSync(FOLDER).filter((name) => name.endsWith('.deb'))) {
    execFileSync('dpkg', ['-x', name, '.'], { cwd: FOLDER });
  }
}

/**
 * Runs a program in Node under valgrind.
 *
 * @param {string} title
 * @param {string} program its file
 * @throws {Error} if it fails, or if an error has our addon in its stack
 */
function run(title, program) {
  const report = path.join(FOLDER, 'report.xml');
  const options = ['--xml=yes', `--xml-file=${report}`, '--num-callers=40', '--error-limit=no'];
  const symbols = `--extra-debuginfo-path=${path.join(FOLDER, 'usr/lib/debug')}`;
  const began = Date.now();
  // Without JIT compilers: valgrind would have to translate their code again each time they write it.
  const { status, signal } = spawnSync(VALGRIND, [...options, symbols, process.execPath, '--jitless', program], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, VALGRIND_LIB: path.join(FOLDER, 'usr/libexec/valgrind') },
  });
  if (status !== 0) throw new Error(`${title} ended with ${signal ?? status}`);
  const all = readFileSync(report, 'utf8').match(/<error>[^]*?<\/error>/g) ?? [];
  // Memory that is not freed at exit is not an error: Node runs no finalizers then. `npm run soak` looks for leaks.
  const errors = all.filter((error) => !error.includes('<kind>Leak_'));
  const ours = errors.filter((error) => /<obj>[^<]*\.node<\/obj>/.test(error));
  const seconds = Math.round((Date.now() - began) / 1000);
  console.log(`${title}: ${ours.length} errors of ours, ${errors.length - ours.length} of others, ${seconds} s`);
  if (ours.length > 0) throw new Error(ours.slice(0, 3).join('\n'));
}

export function valgrind() {
  install();
  run('the released addon', fileURLToPath(new URL('../__test__/memcheck.cjs', import.meta.url)));
  buildPanicking();
  run('the panicking addon', path.join(root, '__test__/panics/panics.test.mjs'));
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) valgrind();

// Fuzzes the core: `npm run fuzz`, `npm run fuzz -- token reply`, `npm run fuzz -- token --seconds 3600`. It needs no
// nightly compiler: libFuzzer's coverage is an LLVM option, and the targets are ordinary programs.

import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

import { root, say } from './prepare.mjs';

/** The compiler flags of cargo-fuzz, without a sanitizer: the core has no unsafe code. */
const FLAGS = [
  '--cfg=fuzzing',
  '-Ccodegen-units=1',
  '-Cpasses=sancov-module',
  '-Cllvm-args=-sanitizer-coverage-level=4',
  '-Cllvm-args=-sanitizer-coverage-inline-8bit-counters',
  '-Cllvm-args=-sanitizer-coverage-pc-table',
  '-Cllvm-args=-sanitizer-coverage-trace-compares',
];

const SECONDS = 10;

const targets = () => readdirSync(path.join(root, 'fuzz/targets')).map((name) => path.parse(name).name);

/**
 * Builds the targets and runs them one at a time.
 *
 * @param {{ only?: string[], seconds?: number }} [options] the targets (default: all) and the time for each
 * @throws {Error} if one finds a failure; the path of the failing input is printed
 */
export function fuzz({ only = targets(), seconds = SECONDS } = {}) {
  const host = /^host: (.*)$/m.exec(execFileSync('rustc', ['-vV'], { encoding: 'utf8' }))?.[1] ?? '';
  // An explicit target keeps build scripts and procedural macros uninstrumented.
  const build = ['build', '--quiet', '--release', '--manifest-path', 'fuzz/Cargo.toml'];
  execFileSync('cargo', [...build, '--target', host, '--target-dir', 'target/fuzz'], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, CARGO_ENCODED_RUSTFLAGS: FLAGS.join('\x1f') },
  });
  for (const target of only) run(path.join(root, 'target/fuzz', host, 'release', target), target, seconds);
}

function run(program, target, seconds) {
  // New corpus entries stay outside the repository until somebody adds them.
  const found = path.join(root, '.cache/fuzz', target);
  const corpora = [found, path.join(root, 'fuzz/corpus', target)];
  for (const folder of corpora) mkdirSync(folder, { recursive: true });
  const findings = path.join(root, '.cache/fuzz', `finding-${target}-`);
  const options = [`-max_total_time=${seconds}`, '-timeout=10', '-print_final_stats=1', `-artifact_prefix=${findings}`];
  const { status, stderr } = spawnSync(program, [...options, ...corpora], {
    encoding: 'utf8',
    maxBuffer: 1 << 30,
    stdio: ['ignore', 'inherit', 'pipe'],
  });
  if (status !== 0) {
    console.error(stderr.split('\n').slice(-60).join('\n'));
    throw new Error(`${target} found a failing input; reproduce it with \`${program} FILE\``);
  }
  const executions = /number_of_executed_units: (\d+)/.exec(stderr)?.[1] ?? '?';
  const coverage = [...stderr.matchAll(/cov: (\d+)/g)].pop()?.[1] ?? '?';
  console.log(`${target}: ${executions} executions in ${seconds} s, ${coverage} edges, no failure`);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const given = process.argv.slice(2);
  const at = given.indexOf('--seconds');
  const seconds = at < 0 ? SECONDS : Number(given.splice(at, 2)[1]);
  const unknown = given.filter((name) => !targets().includes(name));
  if (unknown.length > 0 || !(seconds > 0)) {
    console.error(`npm run fuzz -- [TARGET …] [--seconds N]; expected targets: ${targets().join(', ')}`);
    process.exit(2);
  }
  say('building the fuzz targets (a minute or two the first time)');
  fuzz({ only: given.length > 0 ? given : undefined, seconds });
}

// Runs all tests, also from a fresh clone: `npm test`, or the named steps with `npm test -- NAME …`. It stops at the first
// step that fails. `npm run test:slow` has the steps that take minutes or install other runtimes and tools.

import { readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

import { deny } from './deny.mjs';
import { fuzz } from './fuzz.mjs';
import { buildPanicking } from './panics.mjs';
import { prepare, root, run, say } from './prepare.mjs';
import { valgrind } from './valgrind.mjs';

const quick = {
  lint: () => run('npm', ['run', '--silent', 'lint']),
  rust: () => run('cargo', ['test', '--quiet', '--workspace']),
  generated: () => run('npm', ['run', '--silent', 'generate', '--', '--check']),
  types: () => run('npm', ['run', '--silent', 'test:types']),
  docs: () => run('npm', ['run', '--silent', 'docs']),
  publishable: () => run(process.execPath, ['scripts/publishable.mjs']),
  contract: () => node(...['__test__', ...contract].map(testsIn)),
  panics: () => {
    buildPanicking();
    node(testsIn('__test__/panics'));
  },
  live: () => node(testsIn('__test__/live')),
};

const slow = {
  workflows: () => run(process.execPath, ['scripts/actionlint.mjs']),
  install: () => node(testsIn('__test__/install')),
  soak: () => run(process.execPath, ['benchmark/soak.mjs']),
  deny: () => deny(),
  licenses: () => run(process.execPath, ['scripts/licenses.mjs', '--check']),
  fuzz: () => fuzz(),
  workers: () => {
    process.env.WORKERS ??= '200';
    node('__test__/workers.test.mjs');
  },
  valgrind: () => valgrind(),
  properties: () => {
    process.env.PROPERTY_RUNS ??= '100000';
    node('__test__/properties.test.mjs', '__test__/messages.test.mjs');
  },
  bundlers: () => run(process.execPath, ['scripts/bundlers.mjs']),
  platforms: () => run(process.execPath, ['scripts/platforms.mjs', ...['__test__', ...contract].flatMap(testsIn)]),
  runtimes: () => run(process.execPath, ['scripts/runtimes.mjs', ...['__test__', ...contract].flatMap(testsIn)]),
  redis: () => node(testsIn('__test__/redis')),
  proxies: () => node(testsIn('__test__/proxies')),
};

/** The folders with the contract's tests. */
const contract = ['conformance', 'surface', 'testing', 'twirp'].map((name) => `__test__/${name}`);

const titles = {
  lint: 'lint: prettier, eslint, rustfmt, clippy',
  rust: 'rust: the core and the code generator',
  generated: 'generated: the generated files match proto/',
  types: 'types: the JavaScript of the package matches its declarations',
  docs: 'docs: the API reference builds without warnings',
  publishable: 'publishable: publint and attw on the tarball',
  contract: 'contract: the package in Node, the recorded cases, the deep paths, the alias, TypeScript 4.7, 6 and 7',
  panics: 'panics: a panic in any export or thread does not end Node',
  live: 'live: the same suite on a real LiveKit server with real participants, and on the in-memory server',
  workflows: 'workflows: actionlint on .github/workflows',
  install: 'install: the packages with npm, pnpm and yarn, with and without node_modules',
  redis: 'redis: two backends that share a real Redis accept a webhook once',
  proxies: 'proxies: behind a real nginx and HAProxy, no call is lost that the originals do not lose',
  soak: 'soak: memory stays flat over millions of tokens, webhooks and calls',
  workers: 'workers: two hundred are started and terminated during their calls',
  valgrind: 'valgrind: no memory errors in the addon',
  deny: 'deny: licences, sources and versions of the linked crates',
  licenses: 'licenses: THIRD-PARTY-LICENSES.md is up to date',
  fuzz: 'fuzz: each target for ten seconds',
  properties: 'properties: a hundred thousand tokens, webhooks and messages, compared with the originals',
  bundlers: 'bundlers: the setups in docs/bundlers.md, built and run from the tarballs',
  platforms: 'platforms: the addon for Linux with glibc 2.17 and with musl, for x64 and arm64',
  runtimes: 'runtimes: the contract in Node 18 to 26, Bun and Deno, with the exceptions in docs/runtimes.md',
};

function testsIn(folder) {
  const names = readdirSync(path.join(root, folder)).filter((name) => name.endsWith('.test.mjs'));
  return names.map((name) => path.join(folder, name));
}

const reporter = pathToFileURL(path.join(root, 'scripts/reporter.mjs')).href;
const node = (...files) => run(process.execPath, ['--test', `--test-reporter=${reporter}`, ...files.flat()]);

const steps = process.argv[2] === '--slow' ? slow : quick;
const asked = process.argv.slice(2).filter((argument) => argument !== '--slow');
const unknown = asked.filter((name) => !Object.hasOwn(steps, name));
if (unknown.length > 0) {
  console.error(`Unknown step ${unknown.join(', ')}: expected one of ${Object.keys(steps).join(', ')}.`);
  process.exit(2);
}
prepare();
for (const name of Object.keys(steps)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  say(titles[name]);
  try {
    steps[name]();
  } catch {
    console.error(`\n✗ ${name} failed`);
    process.exit(1);
  }
}
console.log('\n✓ all passed');

// Runs the contract's tests in every supported Node, and in Bun and Deno: `node scripts/runtimes.mjs FILE …`, or in
// some of them with RUNTIMES=node18,bun. Each runtime is installed from npm into a folder below .cache/runtimes.
//
// docs/runtimes.md lists the tests that fail in Bun and Deno. The step fails if an unlisted test fails or a listed one
// passes.

import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

import { root, say } from './prepare.mjs';

const CACHE = path.join(root, '.cache/runtimes');
const TIMEOUT_MS = 180_000;

/** The processor in the notation of each project's package names. */
const arch = { x64: { bun: 'x64', deno: 'x64' }, arm64: { bun: 'aarch64', deno: 'arm64' } }[process.arch];

const nodes = ['18.20.8', '20.20.2', '22.23.3', '24.21.0', '26.10.0'].map((version) => ({
  name: `node${version.split('.')[0]}`,
  title: `Node ${version}`,
  package: `node-linux-${process.arch}`,
  version,
  program: 'bin/node',
  // The napi CLI, which packs the packages, requires Node 20.
  without: version.startsWith('18.') ? '__test__/packages.test.mjs' : undefined,
  run: runInNode,
}));
const runtimes = [
  ...nodes,
  {
    name: 'bun',
    title: 'Bun 1.3.1',
    package: `@oven/bun-linux-${arch?.bun}`,
    version: '1.3.1',
    program: 'bin/bun',
    args: (file, report) => [
      ...['test', '--timeout=60000', '--reporter=junit', `--reporter-outfile=${report}`],
      `./${file}`,
    ],
    run: runWithList,
  },
  {
    name: 'deno',
    title: 'Deno 2.9.6',
    package: `@deno/linux-${arch?.deno}-glibc`,
    version: '2.9.6',
    program: 'deno',
    args: (file, report) => [
      ...['test', '--allow-all', '--no-check', '--no-lock', '--node-modules-dir=manual', `--junit-path=${report}`],
      `./${file}`,
    ],
    run: runWithList,
  },
];

/** The runtime's program, installed if this version is missing. */
function install(runtime) {
  const folder = path.join(CACHE, runtime.name);
  const installed = path.join(folder, 'node_modules', runtime.package);
  const manifest = path.join(installed, 'package.json');
  if (!existsSync(manifest) || JSON.parse(readFileSync(manifest, 'utf8')).version !== runtime.version) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, 'package.json'), '{ "private": true }\n');
    const options = ['--no-save', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'];
    const args = ['install', ...options, `${runtime.package}@${runtime.version}`];
    execFileSync('npm', args, { cwd: folder, stdio: 'inherit' });
  }
  const program = path.join(installed, runtime.program);
  chmodSync(program, 0o755);
  return program;
}

/** Whether all tests passed. */
function runInNode({ without }, program, files) {
  const reporter = pathToFileURL(path.join(root, 'scripts/reporter.mjs')).href;
  const { status } = spawnSync(
    program,
    ['--test', `--test-reporter=${reporter}`, ...files.filter((file) => file !== without)],
    {
      cwd: root,
      stdio: 'inherit',
    }
  );
  return status === 0;
}

/** Whether exactly the listed tests failed. Each file runs separately, because a crash ends the complete run. */
function runWithList(runtime, program, files) {
  const known = listOf(runtime.title);
  const count = { passed: 0, listed: 0, wrong: 0 };
  const wrong = (text) => {
    count.wrong++;
    console.log(`✗ ${text}`);
  };
  for (const name of known.keys()) {
    if (!existsSync(path.join(root, `__test__/${name}.test.mjs`))) wrong(`${name}: unknown test file`);
  }
  for (const file of files) {
    const name = file.replace(/^__test__\//, '').replace(/\.test\.mjs$/, '');
    const tests = known.get(name) ?? new Map();
    if (tests.get('all') === 'not run') continue;
    const { passed, failed, output } = results(runtime, program, file);
    for (const test of failed) {
      if (tests.has(test)) count.listed++;
      else wrong(`${name}: ${test}\n${output}`);
    }
    for (const [test, outcome] of tests) {
      if (outcome === 'fails' && !failed.includes(test)) {
        wrong(
          `${name}: ${test}: listed in docs/runtimes.md, but ${passed.includes(test) ? 'passes' : 'does not exist'}`
        );
      }
    }
    count.passed += passed.length;
  }
  console.log(`${count.passed} passed, ${count.listed} failed as listed, ${count.wrong} different from the list`);
  return count.wrong === 0;
}

/** The names of a file's tests, from the JUnit report: `suite > test`. */
function results({ args }, program, file) {
  const report = path.join(CACHE, 'report.xml');
  rmSync(report, { force: true });
  const { status, signal, stdout, stderr } = spawnSync(program, args(file, report), {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', DENO_DIR: path.join(CACHE, 'deno/cache'), DENO_NO_UPDATE_CHECK: '1' },
    timeout: TIMEOUT_MS,
    killSignal: 'SIGKILL',
  });
  const tests = existsSync(report) ? [...readFileSync(report, 'utf8').matchAll(TEST)].map(testOf) : [];
  // Deno lists a suite in addition to its tests.
  const single = tests.filter(({ name }) => !tests.some((other) => other.name.startsWith(`${name} > `)));
  const [passed, failed] = [false, true].map((wanted) =>
    single.filter((test) => test.failed === wanted).map(({ name }) => name)
  );
  if (failed.length === 0 && status !== 0) failed.push(signal ? `the file: ${signal}` : 'the file');
  return { passed, failed, output: failed.length > 0 ? (stdout + stderr).slice(-4000) : '' };
}

const TEST = /<testcase\b([^>]*?)(?:\/>|>([^]*?)<\/testcase>)/g;

function testOf([, attributes, content = '']) {
  const attribute = (name) => unescape(new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1] ?? '');
  // In `classname`, Bun has the suites, innermost first; Deno has the file's name.
  const suites = attribute('classname')
    .split(' > ')
    .filter((suite) => suite && !/\.(mjs|ts)$/.test(suite));
  return { name: [...suites, attribute('name')].join(' > '), failed: /<(failure|error)\b/.test(content) };
}

const unescape = (text) =>
  text
    .replace(/&(lt|gt|quot|apos);/g, (_, name) => ({ lt: '<', gt: '>', quot: '"', apos: "'" })[name])
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replaceAll('&amp;', '&');

/** The entries of docs/runtimes.md for a runtime: expected outcomes by file and test name. */
function listOf(title) {
  const guide = readFileSync(path.join(root, 'docs/runtimes.md'), 'utf8');
  const section = guide.split(/^## /m).find((part) => part.startsWith(title.replace(/\.\d+$/, '')));
  const list = new Map();
  for (const [, file, test, outcome] of section.matchAll(
    /^\| `([^`]+)` +\| (.+?) +\| (fails|may fail|not run) +\|/gm
  )) {
    if (!list.has(file)) list.set(file, new Map());
    list.get(file).set(test.replaceAll('`', ''), outcome);
  }
  return list;
}

if (process.platform !== 'linux' || !arch) {
  console.error('The runtimes can be installed only on Linux, for x64 and arm64.');
  process.exit(1);
}
const files = process.argv.slice(2);
const asked = process.env.RUNTIMES?.split(',') ?? runtimes.map(({ name }) => name);
const failed = [];
for (const runtime of runtimes.filter(({ name }) => asked.includes(name))) {
  const program = install(runtime);
  say(runtime.title);
  if (!runtime.run(runtime, program, files)) failed.push(runtime.title);
}
if (failed.length > 0) {
  console.error(`\n✗ ${failed.join(', ')}`);
  process.exit(1);
}

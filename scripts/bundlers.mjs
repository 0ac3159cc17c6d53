// Verifies docs/bundlers.md: `node scripts/bundlers.mjs [NAME …]`. It builds each fixture of __test__/bundlers against the
// packed tarballs, copies the output to a folder without access to other modules, and runs it there.
//
// The bundlers are installed into .cache/bundlers, in the versions of __test__/bundlers/package-lock.json.

import assert from 'node:assert/strict';
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { copyFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { packPackages } from './packages.mjs';
import { say } from './prepare.mjs';

const FIXTURES = fileURLToPath(new URL('../__test__/bundlers', import.meta.url));
const CACHE = fileURLToPath(new URL('../.cache/bundlers', import.meta.url));
const JSDOM_TEST = fileURLToPath(new URL('../__test__/surface/backend/jsdom.jest.js', import.meta.url));
/** Folder for the builds: the package is installed in it, the bundlers in its parent folder. */
const WORK = path.join(CACHE, 'work');
const ANSWER = { sub: 'anna', event: 'room_started', code: 'ECONNREFUSED' };
const START_TIMEOUT_MS = 30_000;

const fixtures = {
  webpack() {
    build('webpack', 'webpack-cli/bin/cli.js');
    runs('webpack/out/external', 'main.mjs', { modules: true });
    runs('webpack/out/bundled', 'main.mjs');
  },
  esbuild() {
    build('esbuild', null, 'build.mjs');
    runs('esbuild/out/external', 'main.mjs', { modules: true });
    runs('esbuild/out/bundled', 'start.cjs');
  },
  rollup() {
    build('rollup', 'rollup/dist/bin/rollup', '-c');
    runs('rollup/out', 'main.mjs', { modules: true });
  },
  vite() {
    build('vite', 'vite/bin/vite.js', 'build');
    runs('vite/out', 'main.mjs', { modules: true });
  },
  ncc() {
    build('ncc', '@vercel/ncc/dist/ncc/cli.js', 'build', 'main.mjs', '-o', 'out');
    runs('ncc/out', 'index.mjs');
  },
  lambda() {
    // As in the deployed zip: the function next to node_modules.
    const folder = deployed('lambda', { modules: true });
    const program = `import(process.argv[1]).then(async ({ handler }) => console.log((await handler({})).body));`;
    const file = pathToFileURL(path.join(folder, 'index.mjs')).href;
    check(printedBy('-e', program, file));
    console.log('  lambda');
  },
  jest() {
    // The test that `npm test` runs with jest 26, which reads no `exports`.
    copyFileSync(JSDOM_TEST, path.join(WORK, 'jest/jsdom.jest.js'));
    build('jest', 'jest/bin/jest.js', '--ci');
    console.log('  jest 29 in jsdom');
  },
  async next() {
    const tool = ['next', 'next/dist/bin/next', 'build'];
    build(...tool);
    await serves(deployed('next/.next/standalone'));
    // docs/bundlers.md describes the error without the setting.
    assert.throws(() => build(...tool, { BUNDLED: '1' }), /not placeable in ESM chunks/);
  },
};

/** Builds a fixture. Throws the bundler's output if it fails. */
function build(name, tool, ...args) {
  const env = typeof args.at(-1) === 'object' ? args.pop() : {};
  const program = tool ? [path.join(CACHE, 'node_modules', tool)] : [];
  try {
    execFileSync(process.execPath, [...program, ...args], {
      cwd: path.join(WORK, name),
      encoding: 'utf8',
      stdio: 'pipe',
      env: { ...process.env, NO_COLOR: '1', NEXT_TELEMETRY_DISABLED: '1', ...env },
    });
  } catch ({ stdout, stderr }) {
    throw new Error(`building ${name} failed:\n${stdout}${stderr}`);
  }
}

/** Copies the output to a separate folder. `modules`: also copies node_modules. */
function deployed(built, { modules = false } = {}) {
  const folder = mkdtempSync(path.join(tmpdir(), 'bundled-'));
  process.on('exit', () => rmSync(folder, { recursive: true }));
  cpSync(path.join(WORK, built), folder, { recursive: true, verbatimSymlinks: true });
  if (modules) cpSync(path.join(WORK, 'node_modules'), path.join(folder, 'node_modules'), { recursive: true });
  return folder;
}

function runs(built, main, options) {
  const folder = deployed(built, options);
  check(printedBy(path.join(folder, main)));
  console.log(`  ${built}`);
}

/** What Node prints. Errors are shortened because one line may contain a complete bundle. */
function printedBy(...args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: tmpdir(), encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr.replace(/^(.{300}).+$/gm, '$1…'));
  return stdout;
}

const check = (text) => assert.deepEqual(JSON.parse(text), ANSWER);

/** Tests the route handler and the server action of a Next.js application. */
async function serves(folder) {
  const server = spawn(process.execPath, ['work/next/server.js'], {
    cwd: folder,
    env: { ...process.env, PORT: '0', HOSTNAME: '127.0.0.1', NEXT_TELEMETRY_DISABLED: '1' },
  });
  let printed = '';
  for (const stream of [server.stdout, server.stderr]) stream.on('data', (chunk) => (printed += chunk));
  try {
    const url = await new Promise((resolve, reject) => {
      const fail = () => reject(new Error(`Next.js did not start:\n${printed}`));
      setTimeout(fail, START_TIMEOUT_MS).unref();
      server.on('exit', fail);
      server.stdout.on('data', () => {
        const [url] = /http:\/\/127\.0\.0\.1:[1-9]\d*/.exec(printed) ?? [];
        if (url && /Ready/.test(printed)) resolve(url);
      });
    });
    check(await (await fetch(`${url}/token`)).text());
    console.log('  next: the route handler');

    // A browser without JavaScript sends the form's hidden fields.
    const page = await (await fetch(url)).text();
    const form = new FormData();
    for (const [field] of page.matchAll(/<input type="hidden"[^>]*>/g)) {
      const [name, value] = ['name', 'value'].map((key) => new RegExp(`${key}="([^"]*)"`).exec(field)?.[1] ?? '');
      form.append(name, value);
    }
    const reply = await fetch(url, { method: 'POST', body: form, redirect: 'manual' });
    assert.equal(reply.status, 303, printed);
    check(new URL(reply.headers.get('location'), url).searchParams.get('answer'));
    console.log('  next: the server action');
  } finally {
    server.kill('SIGKILL');
  }
}

function installTools() {
  const [wanted, there] = [FIXTURES, CACHE].map((folder) => path.join(folder, 'package-lock.json'));
  const same = existsSync(there) && readFileSync(wanted).equals(readFileSync(there));
  if (same && existsSync(path.join(CACHE, 'node_modules/.package-lock.json'))) return;
  say('installing the bundlers');
  mkdirSync(CACHE, { recursive: true });
  for (const name of ['package.json', 'package-lock.json']) {
    copyFileSync(path.join(FIXTURES, name), path.join(CACHE, name));
  }
  npm(CACHE, 'ci');
}

/** Copies the fixtures and installs the package as a user does. */
function installPackage() {
  rmSync(WORK, { recursive: true, force: true });
  cpSync(FIXTURES, WORK, { recursive: true });
  rmSync(path.join(WORK, 'package-lock.json'));
  writeFileSync(path.join(WORK, 'package.json'), '{ "private": true }\n');
  const tarballs = packPackages(WORK).flatMap(({ tarball }) => tarball ?? []);
  npm(WORK, 'install', '--offline', ...tarballs);
  for (const name of Object.keys(fixtures)) {
    mkdirSync(path.join(WORK, name), { recursive: true });
    for (const file of ['answer.mjs', 'main.mjs', 'start.cjs']) {
      copyFileSync(path.join(FIXTURES, file), path.join(WORK, name, file));
    }
  }
}

function npm(folder, ...args) {
  const options = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  execFileSync('npm', [...args, ...options], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
}

const asked = process.argv.slice(2);
installTools();
installPackage();
for (const [name, fixture] of Object.entries(fixtures)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  say(name);
  await fixture();
}

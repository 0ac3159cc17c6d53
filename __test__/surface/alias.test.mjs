// `"livekit-server-sdk": "npm:livekit-server-sdk-rs@…"`: a backend for the original changes one line of its package.json
// and no code. backend/ contains such backends.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { promisify } from 'node:util';

import { installAlias, root } from './install.mjs';
import { sameAsRoot, specifiers, surface } from './surface.mjs';

const exec = promisify(execFile);
const require = createRequire(import.meta.url);
let project;

function node(...args) {
  const env = { ...process.env };
  delete env.NODE_OPTIONS;
  delete env.NODE_TEST_CONTEXT;
  return exec(process.execPath, args, { cwd: project.dir, env });
}

before(async () => {
  project = await installAlias();
  const from = path.join(root, '__test__/surface/backend');
  for (const file of fs.readdirSync(from)) {
    fs.copyFileSync(path.join(from, file), path.join(project.dir, file));
  }
});

after(() => project?.remove());

test('npm installs the package under the name of the original, and the addon next to it', () => {
  const modules = fs.readdirSync(path.join(project.dir, 'node_modules')).filter((name) => !name.startsWith('.'));
  assert.ok(modules.includes('livekit-server-sdk'));
  assert.ok(!modules.includes('livekit-server-sdk-rs'));
  assert.ok(modules.length > 1);
  const manifest = path.join(project.dir, 'node_modules/livekit-server-sdk/package.json');
  assert.equal(JSON.parse(fs.readFileSync(manifest, 'utf8')).name, 'livekit-server-sdk-rs');
});

test('the tarball contains no addon, no Rust and no tests', () => {
  const strange = project.files.filter((file) => !/(\.js|\.d\.ts|\.md|^LICENSE|^package\.json)$/.test(file));
  assert.deepEqual(strange, []);
  assert.deepEqual(
    project.files.filter((file) => /^(__test__|scripts|src|core|target)\//.test(file)),
    []
  );
});

test('every deep path exists for resolvers that ignore exports', () => {
  const dir = path.join(project.dir, 'node_modules/livekit-server-sdk');
  const main = require(dir);
  for (const { file, specifier } of specifiers(dir)) {
    const module = require(specifier);
    for (const name of surface[file].names) assert.ok(name in module, `${specifier}: ${name}`);
    for (const name of Object.keys(module)) {
      if (surface.index.names.includes(name) && sameAsRoot(file, name))
        assert.equal(module[name], main[name], `${specifier}: ${name}`);
    }
  }
});

test('a backend in CommonJS runs unchanged', async () => {
  assert.equal((await node('cjs.cjs')).stdout, 'cjs: all good\n');
});

test('a backend in ES modules runs unchanged', async () => {
  assert.equal((await node('esm.mjs')).stdout, 'esm: all good\n');
});

for (const [compiler, module, moduleResolution] of [
  ['typescript47', 'commonjs', 'node'],
  ['typescript', 'node16', 'node16'],
  ['typescript7', 'node16', 'node16'],
]) {
  test(`a backend in TypeScript compiles with ${compiler} (${moduleResolution}) and runs unchanged`, async () => {
    const outDir = `out-${compiler}`;
    const config = `tsconfig-${compiler}.json`;
    const compilerOptions = {
      module,
      moduleResolution,
      outDir,
      rootDir: '.',
      target: 'es2020',
      strict: true,
      esModuleInterop: true,
    };
    fs.writeFileSync(path.join(project.dir, config), JSON.stringify({ compilerOptions, files: ['typed.ts'] }));
    const tsc = path.join(root, 'node_modules', compiler, 'bin/tsc');
    await node(tsc, '-p', config).catch((e) => assert.fail(e.stdout));
    assert.equal((await node(path.join(outDir, 'typed.js'))).stdout, 'typed: all good\n');
  });
}

test("jest 26 runs the backend's tests unchanged, mocked, real and in jsdom", async () => {
  const jest = path.join(root, 'node_modules/jest26/bin/jest.js');
  const config = JSON.stringify({ rootDir: project.dir, testEnvironment: 'node', testRegex: '\\.jest\\.js$' });
  const outcome = path.join(project.dir, 'jest.json');
  const cache = path.join(project.dir, '.jest');
  await node(jest, '--config', config, '--json', '--outputFile', outcome, '--cacheDirectory', cache).catch((e) =>
    assert.fail(e.stderr)
  );
  const { numPassedTests, numTotalTests, numPassedTestSuites } = JSON.parse(fs.readFileSync(outcome, 'utf8'));
  assert.equal(numPassedTestSuites, 3);
  assert.equal(numPassedTests, numTotalTests);
  assert.equal(numTotalTests, 8);
});

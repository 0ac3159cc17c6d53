// Runs each example as a user would, in a project that contains the package.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const exec = promisify(execFile);
const root = fileURLToPath(new URL('../..', import.meta.url));
const bin = (name) => path.join(root, 'node_modules', name);
let project;

before(() => {
  project = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'examples-')));
  fs.cpSync(path.join(root, 'examples/testing'), project, { recursive: true });
  fs.mkdirSync(path.join(project, 'node_modules'));
  fs.symlinkSync(root, path.join(project, 'node_modules/livekit-server-sdk-rs'), 'dir');
  fs.symlinkSync(bin('vitest'), path.join(project, 'node_modules/vitest'), 'dir');
  fs.writeFileSync(path.join(project, 'package.json'), '{ "private": true }');
});
after(() => fs.rmSync(project, { recursive: true }));

async function run(...args) {
  const { NODE_TEST_CONTEXT, ...env } = process.env;
  assert.ok(NODE_TEST_CONTEXT, 'a nested test runner would report to this one');
  const { stdout, stderr } = await exec(process.execPath, args, { cwd: project, env: { ...env, NO_COLOR: '1' } });
  return stdout + stderr;
}

test('node:test', async () => {
  assert.match(await run('--test', '--test-reporter=tap', 'node.test.mjs'), /# pass 4\n# fail 0/);
});

test('vitest', async () => {
  assert.match(await run(bin('vitest/vitest.mjs'), 'run', 'vitest.test.mjs'), /Tests\s+3 passed/);
});

test('jest, with the in-memory server and with the package mocked', async () => {
  const jest = bin('jest26/bin/jest.js');
  const output = await run(jest, '--testEnvironment=node', '--testMatch=**/*.jest.test.js', `--rootDir=${project}`);
  assert.match(output, /Tests:\s+3 passed, 3 total/);
});

// Compiles the declarations with an old, a current and a new compiler, and with a resolver that ignores `exports`.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('../..', import.meta.url));
let home;

before(() => {
  home = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'testing-types-')));
  fs.mkdirSync(path.join(home, 'node_modules'));
  fs.symlinkSync(root, path.join(home, 'node_modules/livekit-server-sdk-rs'), 'junction');
  fs.symlinkSync(path.join(root, 'node_modules/@types'), path.join(home, 'node_modules/@types'), 'junction');
  fs.copyFileSync(path.join(root, '__test__/testing/types/use.ts'), path.join(home, 'use.ts'));
});
after(() => fs.rmSync(home, { recursive: true, force: true }));

// TypeScript 4.7 reports errors in Node's own declarations.
for (const [compiler, options] of [
  ['typescript47', { module: 'commonjs', moduleResolution: 'node', skipLibCheck: true }],
  ['typescript', { module: 'node16', moduleResolution: 'node16' }],
  ['typescript7', { module: 'esnext', moduleResolution: 'bundler' }],
]) {
  test(`a test in TypeScript compiles with ${compiler}`, async () => {
    const compilerOptions = { ...options, target: 'es2020', strict: true, noEmit: true, types: ['node'] };
    const config = path.join(home, `${compiler}.json`);
    fs.writeFileSync(config, JSON.stringify({ compilerOptions, files: ['use.ts'] }));
    const tsc = path.join(root, 'node_modules', compiler, 'bin/tsc');
    await promisify(execFile)(process.execPath, [tsc, '-p', config]).catch((error) => assert.fail(error.stdout));
  });
}

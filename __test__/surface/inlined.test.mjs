// The package as vitest 2, 3 and 4 load it when it runs through their module runner instead of Node's loader: installed
// under the original's name and named in `server.deps.inline`, and linked into node_modules, as by `npm link` and in a
// workspace.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const exec = promisify(execFile);
const require = createRequire(import.meta.url);
const root = fileURLToPath(new URL('../..', import.meta.url));
const { name, files } = require('../../package.json');
let project;

before(() => {
  project = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'inlined-')));
  const modules = path.join(project, 'node_modules');
  const installed = path.join(modules, 'livekit-server-sdk');
  fs.mkdirSync(installed, { recursive: true });
  const addons = fs.readdirSync(root).filter((file) => file.endsWith('.node'));
  for (const file of ['package.json', ...addons, ...files.map((each) => each.split('/')[0])]) {
    fs.cpSync(path.join(root, file), path.join(installed, file), { recursive: true });
  }
  fs.symlinkSync(root, path.join(modules, name), 'dir');
  fs.writeFileSync(path.join(project, 'package.json'), '{ "private": true }');
  fs.copyFileSync(path.join(root, '__test__/surface/backend/inlined.vitest.mjs'), path.join(project, 'a.test.mjs'));
  const inline = ['livekit-server-sdk'];
  fs.writeFileSync(
    path.join(project, 'vitest.config.mjs'),
    `export default { test: { server: { deps: { inline: ${JSON.stringify(inline)} } } } };`
  );
});
after(() => fs.rmSync(project, { recursive: true }));

const isOld = Number(process.versions.node.split('.')[0]) < 20;
for (const [vitest, version] of [
  ['vitest2', 2],
  ['vitest', 3],
  ['vitest4', 4],
]) {
  const skip = version === 4 && isOld && 'vitest 4 needs Node 20';
  test(`vitest ${version} runs the package inlined and linked`, { skip }, async () => {
    assert.match(require(`${vitest}/package.json`).version, new RegExp(`^${version}\\.`));
    // A test finds the vitest that runs it below its own folder.
    const folder = fs.mkdtempSync(path.join(project, 'run-'));
    for (const file of ['package.json', 'vitest.config.mjs', 'a.test.mjs']) {
      fs.copyFileSync(path.join(project, file), path.join(folder, file));
    }
    fs.mkdirSync(path.join(folder, 'node_modules'));
    fs.symlinkSync(path.join(root, 'node_modules', vitest), path.join(folder, 'node_modules/vitest'), 'dir');
    const args = [path.join(root, 'node_modules', vitest, 'vitest.mjs'), 'run', '--reporter=json', '--root', folder];
    const { stdout } = await exec(process.execPath, args, { cwd: folder }).catch((failed) => failed);
    const { numPassedTests, numTotalTests, testResults } = JSON.parse(stdout.slice(stdout.indexOf('{')));
    assert.deepEqual([numPassedTests, numTotalTests], [3, 3], JSON.stringify(testResults, null, 1));
  });
}

// Checks the GitHub workflows with actionlint, which Go installs once into .cache/bin. The step `workflows` runs it.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const MODULE = 'github.com/rhysd/actionlint/cmd/actionlint@v1.7.12';
const root = fileURLToPath(new URL('..', import.meta.url));
const BIN = path.join(root, '.cache/bin');
const PROGRAM = path.join(BIN, process.platform === 'win32' ? 'actionlint.exe' : 'actionlint');

if (!existsSync(PROGRAM)) {
  execFileSync('go', ['install', MODULE], { stdio: 'inherit', env: { ...process.env, GOBIN: BIN } });
}
// Without shellcheck and pyflakes, which are not installed on every machine.
execFileSync(PROGRAM, ['-shellcheck=', '-pyflakes='], { cwd: root, stdio: 'inherit' });
console.log('actionlint found no problems.');

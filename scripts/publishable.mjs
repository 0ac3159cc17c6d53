// Checks the tarball with publint and attw (Are the types wrong?): every path in `exports` must resolve to the intended
// file and types, in each resolution mode of Node and TypeScript. The step `publishable` runs it.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * These paths have both `__esModule` and a default export, as in the original, and existing code relies on both. The
 * warnings of publint and attw about them are ignored.
 */
const WITH_DEFAULT = ['dist/EgressClient', 'dist/RecordingServiceClient', 'dist/ServiceBase'];
const isOriginals = (file) => WITH_DEFAULT.some((each) => file.replace(/\.js$/, '').endsWith(`/${each}`));

const folder = mkdtempSync(path.join(tmpdir(), 'livekit-publishable-'));
try {
  const tarball = path.join(folder, pack(folder));
  const complaints = [...(await ofPublint(tarball)), ...(await ofAttw(tarball))];
  for (const complaint of complaints) console.error(complaint);
  if (complaints.length > 0) process.exitCode = 1;
  else console.log('publint and attw found no problems.');
} finally {
  rmSync(folder, { recursive: true });
}

function pack(destination) {
  const args = ['pack', '--json', '--ignore-scripts', '--loglevel=error', `--pack-destination=${destination}`];
  const packed = execFileSync('npm', args, { cwd: root, shell: process.platform === 'win32' });
  return JSON.parse(packed.toString())[0].filename;
}

async function ofPublint(tarball) {
  const { buffer } = Uint8Array.from(readFileSync(tarball));
  const { messages, pkg } = await publint({ pack: { tarball: buffer }, strict: true });
  return messages
    .filter(({ code, path: at }) => !(code === 'CJS_WITH_ESMODULE_DEFAULT_EXPORT' && isOriginals(at[1])))
    .map((message) => `publint: ${formatMessage(message, pkg)}`);
}

async function ofAttw(tarball) {
  const { problems } = await checkPackage(createPackageFromTarballData(Uint8Array.from(readFileSync(tarball))));
  return problems
    .filter(({ kind, fileName }) => !(kind === 'CJSOnlyExportsDefault' && isOriginals(fileName)))
    .map((problem) => `attw: ${JSON.stringify(problem)}`);
}

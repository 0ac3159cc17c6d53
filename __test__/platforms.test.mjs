// Checks that the addon imports only what glibc 2.17 has. `npm run test:slow -- platforms` builds it for the platforms and
// runs it with glibc 2.17.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { newerThan, readElf } from '../scripts/elf.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const addon = readdirSync(root).find((name) => name.endsWith(`.linux-${process.arch}-gnu.node`));

/** Symbols that glibc 2.17 also has, but in other libraries or, for stat, under other names. */
const RENAMED = new Set(
  [
    'dladdr dlclose dlerror dlopen dlsym fstat fstat64 stat stat64 pthread_attr_setstacksize pthread_create',
    'pthread_detach pthread_getspecific pthread_join pthread_key_create pthread_key_delete pthread_setname_np',
    'pthread_setspecific',
  ].flatMap((line) => line.split(' '))
);

test('the addon imports only symbols of glibc 2.17, apart from weak ones', { skip: !addon }, () => {
  const elf = readElf(readFileSync(path.join(root, addon)));
  assert.equal(elf.machine, process.arch);
  assert.ok(elf.needed.includes('libc.so.6'), `${elf.needed}`);
  assert.ok(elf.imports.some(({ name, library, version }) => name === 'memcpy' && library === 'libc.so.6' && version));
  const strange = newerThan(elf, '2.17').filter(({ name, weak }) => !weak && !RENAMED.has(name));
  assert.deepEqual(strange, []);
});

test('compares versions as numbers', () => {
  const imports = ['GLIBC_2.2.5', 'GLIBC_2.9', 'GLIBC_2.17', 'GLIBC_2.18', 'GLIBC_3.0', undefined, 'GCC_4.2'].map(
    (version) => ({ version })
  );
  assert.deepEqual(
    newerThan({ imports }, '2.17').map(({ version }) => version),
    ['GLIBC_2.18', 'GLIBC_3.0']
  );
});

test('rejects a file of another kind', () => {
  assert.throws(() => readElf(readFileSync(path.join(root, 'package.json'))), /not a 64-bit little-endian ELF file/);
});

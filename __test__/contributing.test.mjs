// Checks the lists of CONTRIBUTING.md: their files exist, and a procedure or a service client needs no others.

import assert from 'node:assert/strict';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

import sdk from '../index.js';

const require = createRequire(import.meta.url);
const root = fileURLToPath(new URL('..', import.meta.url));
const { procedures } = require('../generated/procedures.js');
const { ServiceClient } = require('../classic/ServiceClient.js');

const clients = fs
  .readdirSync(path.join(root, 'classic'))
  .filter((file) => file.endsWith('Client.js') && file !== 'ServiceClient.js')
  .map((file) => path.basename(file, '.js'));
const sourceOf = (client) => fs.readFileSync(path.join(root, 'classic', `${client}.js`), 'utf8');

test('the files and folders that CONTRIBUTING.md names exist', () => {
  const rows = fs.readFileSync(path.join(root, 'CONTRIBUTING.md'), 'utf8').split('\n');
  const named = rows
    .filter((row) => row.startsWith('|'))
    .flatMap((row) => [...row.matchAll(/`((?:[\w.-]+\/)*(?:[\w.-]+\.(?:js|mjs|cjs|ts|rs|md|json|toml|yml|proto))?)`/g)])
    .map(([, file]) => file)
    .filter((file) => file !== '' && !file.includes('NAME'));
  assert.ok(named.length > 50, `${named.length}`);
  assert.deepEqual(
    named.filter((file) => !fs.existsSync(path.join(root, file))),
    []
  );
});

test('each procedure of proto/ has a method in a client, and each method a procedure', () => {
  const called = clients.flatMap((client) =>
    [...sourceOf(client).matchAll(/this\[call\]\('(.+?)'/g)].map(([, name]) => name)
  );
  assert.deepEqual(called.sort(), Object.keys(procedures).sort());
});

test('a service client is exported and declared, and has only methods', () => {
  assert.ok(clients.length >= 4);
  for (const client of clients) {
    assert.equal(Object.getPrototypeOf(sdk[client]), ServiceClient, client);
    assert.ok(fs.existsSync(path.join(root, 'classic', `${client}.d.ts`)), client);
    assert.doesNotMatch(sourceOf(client), /constructor|#/, client);
  }
});

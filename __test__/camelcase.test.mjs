// The keys of JSON replies, compared with npm's camelcase-keys.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { test } from 'node:test';

import fc from 'fast-check';

import { camelcaseKeys } from '../classic/camelcase.js';

// The version that the original uses: a dependency of its later version.
const require = createRequire(createRequire(import.meta.url).resolve('lk1/package.json'));
const theirs = require('camelcase-keys');

test('converts names as camelcase-keys does', () => {
  const name = fc.oneof(
    fc.string({ unit: fc.constantFrom('a', 'b', 'A', 'B', '_', '-', '.', ' ', '1', '2'), maxLength: 12 }),
    fc.string({ maxLength: 10 }),
    fc.string({ unit: fc.constantFrom('é', 'É', 'ß', 'a', 'A', '_', '1', '会'), maxLength: 8 }),
    // Letters without a counterpart in the other case, letters of two code units, and titlecase letters.
    fc.string({ unit: fc.constantFrom('ϒ', 'ĸ', '𑣀', '𑣠', 'ǅ', 'ⓐ', 'Ⓐ', 'Ꙅ', 'a', 'A', '-'), maxLength: 8 }),
    fc.string({ unit: 'binary', maxLength: 8 })
  );
  fc.assert(
    fc.property(fc.array(name), (names) => {
      const object = Object.fromEntries(names.map((name, i) => [name, i]));
      assert.deepEqual(camelcaseKeys(object), theirs(object, { deep: true }));
    }),
    { numRuns: 5000 }
  );
});

test('copies values unchanged at any depth', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => assert.deepEqual(camelcaseKeys(value), theirs(value, { deep: true }))),
    { numRuns: 1000 }
  );
  const named = JSON.parse('{"__proto__":{"a_b":1},"constructor_name":2}');
  assert.deepEqual(camelcaseKeys(named), theirs(named, { deep: true }));
});

// Native objects that JavaScript holds: Rust accepts them back, and rejects anything else in their place.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import abi from '../generated/abi.js';
import native from '../native.js';

const { CODES, EXPIRY, IDENTITY, ISSUED_AT, METADATA, NUMBERS, ROOM, TEXT } = abi.slate;
const numbers = () => new Float64Array(new ArrayBuffer(8 * NUMBERS));
const key = native.newKey('k', 'secret');
const slate = native.newSlate(numbers(), new Uint8Array(TEXT));
const tape = native.newTape(new Int32Array(abi.tape.HEADER));

test('rejects a value of another kind', () => {
  const isRefusal = {
    code: 'InvalidArg',
    message: 'invalid argument: expected an opaque value that this addon returned',
  };
  for (const other of [slate, tape, {}, [], null, undefined, 'key', 1, () => {}, new Uint8Array(8), Symbol('key')]) {
    assert.throws(() => native.sign(other, '{}'), isRefusal);
    if (other !== slate) assert.throws(() => native.verify(key, other, 'a.b.c'), isRefusal);
    if (other !== tape) assert.throws(() => native.decode(other, 0, new Uint8Array()), isRefusal);
  }
  assert.equal(native.sign(key, '{}').split('.').length, 3);
});

test('rejects memory that is too small', () => {
  const isRefusal = { code: 'InvalidArg' };
  assert.throws(() => native.newSlate(new Float64Array(NUMBERS - 1), new Uint8Array(TEXT)), isRefusal);
  assert.throws(() => native.newSlate(numbers(), new Uint8Array(TEXT - 1)), isRefusal);
  assert.throws(() => native.newTape(new Int32Array(abi.tape.HEADER - 1)), isRefusal);
  assert.throws(() => native.newClient('http://127.0.0.1:1', '', {}, new Float64Array(7)), isRefusal);
  assert.throws(() => native.growTape(tape, new Int32Array(abi.tape.HEADER - 1)), isRefusal);
});

test('does not send a body that is shorter than its length', () => {
  const order = new Float64Array(8);
  const client = native.newClient('http://127.0.0.1:1', '', {}, order);
  const mailbox = native.newMailbox(() => assert.fail('something was sent'));
  const call = (length) => {
    order[2] = length;
    native.call(client, mailbox, key, undefined, new Uint8Array(2));
  };
  assert.throws(() => call(3), { code: 'InvalidArg', message: /fewer bytes/ });
});

test('ignores lengths on a slate that exceed its text', () => {
  const memory = numbers();
  const small = native.newSlate(memory, new Uint8Array(TEXT).fill(97));
  const names = (...lengths) => {
    [memory[CODES], memory[ISSUED_AT], memory[EXPIRY]] = [1, 0, 60];
    [memory[IDENTITY], memory[ROOM], memory[METADATA]] = lengths;
    const [, payload] = native.mintKnown(key, small).split('.');
    const { sub, metadata } = JSON.parse(Buffer.from(payload, 'base64url').toString());
    return [sub, metadata];
  };
  assert.deepEqual(names(2, -1, 3), ['aa', 'aaa']);
  for (const length of [TEXT + 1, 1e300, Infinity, NaN, -2, -Infinity]) {
    assert.deepEqual(names(length, -1, -1), [undefined, undefined], `${length}`);
  }
  assert.deepEqual(names(TEXT - 24, -1, 25), ['a'.repeat(TEXT - 24), undefined]);
});

// Lifetimes of tokens as texts: the expiry equals that of 0.5.10 and 1.2.7, and so do the errors.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import sdk from '../index.js';
import { stopClock } from './clock.mjs';

const NOW = 1_700_000_000;
const originals = await Promise.all(['lk05', 'lk1'].map((name) => import(name)));

/** The lifetime of a token in seconds, or the message of the error. */
function lifetime({ AccessToken }, ttl) {
  try {
    const token = new AccessToken('k', 's', { ttl }).toJwt();
    return JSON.parse(Buffer.from(token.split('.')[1], 'base64url')).exp - NOW;
  } catch ({ name, message }) {
    return `${name}: ${message}`;
  }
}

function same(t, spans, check) {
  stopClock(t, NOW * 1000 + 400);
  for (const span of spans) {
    const [before, after] = originals.map((original) => lifetime(original, span));
    assert.equal(before, after);
    assert.equal(lifetime(sdk, span), after, JSON.stringify(span));
    check(after, span);
  }
}

const units = [
  ...['milliseconds', 'millisecond', 'msecs', 'msec', 'ms', 'seconds', 'second', 'secs', 'sec', 's'],
  ...['minutes', 'minute', 'mins', 'min', 'm', 'hours', 'hour', 'hrs', 'hr', 'h', 'days', 'day', 'd'],
  ...['weeks', 'week', 'w', 'years', 'year', 'yrs', 'yr', 'y'],
];

test('reads each unit in each spelling, with fractions, signs and spaces', (t) => {
  const numbers = ['1', '10', '2.5', '.5', '-3', '-.5', '-0', '007', '1.5555', '86400000'];
  const spans = numbers.flatMap((number) =>
    ['', ...units].flatMap((unit) => [number + unit, `${number}   ${unit}`, `${number} ${unit.toUpperCase()}`])
  );
  spans.push('1'.repeat(100), `${'1'.repeat(90)} days`, '123456789 years', `1${' '.repeat(98)}s`);
  same(t, spans, (result, span) => assert.equal(typeof result, 'number', span));
});

test('rejects any other text', (t) => {
  const texts = [
    ...[' ', 'h', '1.h', '1..5h', '1-2', '--1s', '+1s', '1h ', ' 1h', '1\th', '1\nh', '1h\n', '10 parsecs', 'never'],
    ...['1e3', '0x10', '١h', '1 \u017f', '1 \u212a', '1,5h', '1h30m', 'Infinity', 'NaN', '1 ms s', '.', '-', '1_000'],
    ...['1'.repeat(101), `1${' '.repeat(99)}s`],
  ];
  same(t, texts, (result, text) =>
    assert.match(`${result}`, /^Error: "expiresIn" should be .* eg: "1d", "20h", 60$/, text)
  );
});

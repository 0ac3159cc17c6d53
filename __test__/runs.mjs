// How often the property tests try, and with which seed: `PROPERTY_RUNS` and `PROPERTY_SEED`, ten thousand and a new one
// without them. `npm run test:slow -- properties` tries a hundred thousand times.

import { randomInt } from 'node:crypto';

import fc from 'fast-check';

const RUNS = Number(process.env.PROPERTY_RUNS || 10_000);
const seed = Number(process.env.PROPERTY_SEED || randomInt(1, 2 ** 31));

/**
 * Tries a property.
 *
 * @param {import('fast-check').IProperty<any>} property
 * @param {number} [parts] of how many properties that share the runs it is one
 * @throws {Error} with the seed and the counterexample
 */
export function holds(property, parts = 1) {
  fc.assert(property, { numRuns: Math.ceil(RUNS / parts), seed });
}

/** Says how what follows can be done again. */
export function announce(subject) {
  console.log(`${subject}: ${RUNS} runs for each property, PROPERTY_SEED=${seed}`);
}

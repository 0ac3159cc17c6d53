// Runs and seeds of the property tests. `PROPERTY_RUNS` is the number of runs (default: 10,000), `PROPERTY_SEED` the seed
// (default: a new one). `npm run test:slow -- properties` sets 100,000 runs.

import { randomInt } from 'node:crypto';

import fc from 'fast-check';

const RUNS = Number(process.env.PROPERTY_RUNS || 10_000);
const seed = Number(process.env.PROPERTY_SEED || randomInt(1, 2 ** 31));

/**
 * Checks a property.
 *
 * @param {import('fast-check').IProperty<any>} property
 * @param {number} [parts] the number of properties that share the runs
 * @throws {Error} with the seed and the counterexample
 */
export function holds(property, parts = 1) {
  fc.assert(property, { numRuns: Math.ceil(RUNS / parts), seed });
}

/** Prints how to repeat the following tests. */
export function announce(subject) {
  console.log(`${subject}: ${RUNS} runs for each property, PROPERTY_SEED=${seed}`);
}

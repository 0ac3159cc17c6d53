// A reporter for the test runner: prints failures in full, and one summary line. test.mjs selects it.

import { inspect } from 'node:util';

export default async function* reporter(events) {
  const count = { passed: 0, failed: 0, skipped: 0 };
  for await (const { type, data } of events) {
    if (type === 'test:stdout' || type === 'test:stderr') yield data.message;
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    // Suites and files repeat the failures of their tests, unless they failed themselves.
    const cause = data.details?.error;
    if (data.details?.type === 'suite' || cause?.failureType === 'subtestsFailed') continue;
    if (data.skip !== undefined) {
      count.skipped++;
      yield `skipped: ${data.name} (${data.skip || 'no reason given'})\n`;
    } else if (type === 'test:pass') {
      count.passed++;
    } else {
      count.failed++;
      yield `\n✗ ${data.name}\n  ${data.file}:${data.line}\n${inspect(cause?.cause ?? cause, { depth: 5 })}\n`;
    }
  }
  yield `${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped\n`;
}

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { runClientCompat } from '../../scripts/clientcompat.mjs';

test("Twirp's compatibility suite passes", { timeout: 300_000 }, async (t) => {
  let printed;
  try {
    printed = await runClientCompat(fileURLToPath(new URL('compat-client.mjs', import.meta.url)));
  } catch (error) {
    if (error.stdout || process.env.LIVEKIT_REQUIRED) throw new Error(error.stdout || error.message, { cause: error });
    return t.skip(`the suite can't be installed: ${error.message}`);
  }
  assert.match(printed, /PASSED with 0 failures, 21 successes/);
});

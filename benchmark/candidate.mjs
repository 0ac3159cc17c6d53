// Measures one candidate at one work in a separate process: `candidate.mjs WORK CANDIDATE URL`. Each message from run.mjs
// requests a sample.

import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';

import { candidates, works } from './works.mjs';

const [workName, candidateName, url] = process.argv.slice(2);
const work = works[workName];
const f = await work.make(await candidates[candidateName].load(), url, candidateName);

/** Duration of a sample, in milliseconds. */
const SAMPLE = work.rooms > 1000 ? 400 : work.async ? 100 : 25;

const turn = () => new Promise((resolve) => setImmediate(resolve));

/** The CPU time of this thread, in microseconds. */
function mainThread() {
  return Number(readFileSync(`/proc/self/task/${process.pid}/schedstat`, 'latin1').split(' ')[0]) / 1000;
}

async function measure(count) {
  const main = mainThread();
  const start = performance.now();
  if (work.inFlight) {
    let left = count;
    const worker = async () => {
      while (left-- > 0) await f();
    };
    await Promise.all(Array.from({ length: work.inFlight }, worker));
  } else if (work.async || candidateName === '2.19.2') {
    for (let i = 0; i < count; i++) await f();
  } else {
    // With turns of the event loop in between, as in a server.
    for (let i = 0; i < count; i++) {
      f();
      if (i % 512 === 511) await turn();
    }
  }
  await turn();
  const us = ((performance.now() - start) * 1000) / count;
  return { us, main: (mainThread() - main) / count };
}

// The number of iterations that fill a sample, once the code is warm.
let count = 1;
const warm = performance.now() + 700;
for (;;) {
  const { us } = await measure(count);
  const milliseconds = (us * count) / 1000;
  if (milliseconds < SAMPLE / 2) count *= 2;
  else if (performance.now() > warm) {
    count = Math.max(1, Math.round((SAMPLE * 1000) / us));
    break;
  }
}

process.on('message', async () => process.send(await measure(count)));
process.on('disconnect', () => process.exit());
process.send('ready');

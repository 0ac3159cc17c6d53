// A process that makes calls with one candidate: its parent sends the job, and gets back which calls failed, and how. In a process
// of its own, as Node reads NODE_EXTRA_CA_CERTS when it starts.
import { setTimeout as pause } from 'node:timers/promises';

import { candidates } from '../../benchmark/works.mjs';

/** After how long without an outcome a call hangs, and a longer time-out, which would hide that, in seconds. */
const [HANGS, TIMEOUT] = [60, 120];
const IN_FLIGHT = 64;

const operations = {
  listRooms: async (rooms, name) => {
    const list = await rooms.listRooms([name]);
    if (list.length !== 1 || list[0].name !== name) throw new Error('the reply is not that of this call');
  },
  sendData: (rooms, name) => rooms.sendData(name, new Uint8Array(64), 0),
};

/** Whether a call has an outcome in time. An interval counts only the seconds in which this process is not suspended. */
async function settles(call) {
  let timer;
  let left = HANGS;
  const watchdog = new Promise((resolve) => {
    timer = setInterval(() => {
      left -= 1;
      if (left === 0) resolve(false);
    }, 1000);
  });
  const settled = await Promise.race([call.then(() => true), watchdog]);
  clearInterval(timer);
  return settled;
}

process.on('disconnect', () => process.exit());
process.once('message', async ({ candidate, url, operation, prefix, count, bursts, retries, rest, seconds }) => {
  const { RoomServiceClient } = await candidates[candidate].load();
  const options = { requestTimeout: TIMEOUT, retries };
  const rooms = new RoomServiceClient(url, 'APIproxies', 'secretsecretsecretsecretsecretsecret', options);
  const end = Date.now() + seconds * 1000;
  const outcome = { calls: 0, failures: [], hung: 0 };

  const call = async () => {
    const name = `${prefix}${outcome.calls++}`;
    let failed = false;
    const work = operations[operation](rooms, name).catch((error) => {
      failed = true;
      const { phase, mayHaveRun, message, cause } = error;
      const code = error.code ?? cause?.code;
      const status = error.status ?? error.response?.status;
      outcome.failures.push({ name, status, code, phase, mayHaveRun, message: cause?.message ?? message });
    });
    if (!(await settles(work))) outcome.hung += 1;
    // As long as a call that succeeds: otherwise who is fast fails more often while there is no backend.
    if (failed && rest > 0) await pause(rest);
  };

  const more = () => outcome.calls < count && Date.now() < end;
  if (bursts) {
    while (more()) {
      const size = Math.min(IN_FLIGHT, count - outcome.calls);
      await Promise.all(Array.from({ length: size }, call));
      await pause(900 + Math.random() * 200);
    }
  } else {
    const worker = async () => {
      while (more()) await call();
    };
    await Promise.all(Array.from({ length: IN_FLIGHT }, worker));
  }
  process.send(outcome);
});

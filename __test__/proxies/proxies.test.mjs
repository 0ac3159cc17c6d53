// Calls through real proxies that close connections, reload and lose their backend: none is lost that the originals do not lose,
// and none executes twice. `npm run test:slow -- proxies`; `node __test__/proxies/proxies.test.mjs --write` also writes the
// table into docs/transport.md. PROXY_CALLS=400 makes fewer calls, PROXY_ROWS='reload|killed' chooses rows.
import assert from 'node:assert/strict';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

import prettier from 'prettier';

import { certify, install, startProxy } from './proxies.mjs';

const here = (name) => fileURLToPath(new URL(name, import.meta.url));

const CANDIDATES = ['ours', '0.5.10', '2.19.2'];
/** Calls of each operation, and how many of them the others make: bursts last as long with all of them. */
const CALLS = Number(process.env.PROXY_CALLS || 20_000);
const FIFTH = Math.ceil(CALLS / 5);
/** How long a candidate may take for one operation in one row, in seconds. */
const LONGEST = 1200;
/**
 * How long the backend takes to answer where it is killed or the proxy reloads, in milliseconds. Then all candidates are as fast,
 * and run side by side through the same events.
 */
const DELAY = 100;
/** A killed backend fails the calls that it had read, from any client. Their number is random, within this factor. */
const CHANCE = 1.5;

/** Reloads the proxy every 300 ms. */
async function reloading({ proxy }, going) {
  while (going()) {
    await proxy.reload();
    await pause(300);
  }
}

/** Kills the backend, and starts it again, about once a second. */
async function killing({ backend }, going) {
  while (going()) {
    await pause(700);
    await backend.restart();
  }
}

const limits = [7, 100, 1000].map((limit) => ({
  title: `nginx, HTTP/2, \`keepalive_requests ${limit}\``,
  program: 'nginx',
  http2: true,
  settings: `keepalive_requests ${limit};`,
  none: true,
}));
const idle = { bursts: true, settings: 'keepalive_timeout 1s;' };
const reload = { trouble: reloading, delay: DELAY };
const killed = { trouble: killing, delay: DELAY, chance: CHANCE };
const reuse = { program: 'haproxy', settings: 'http-reuse always' };

const rows = [
  ...limits,
  { title: 'nginx, HTTP/2, `keepalive_timeout 1s`', program: 'nginx', http2: true, ...idle },
  { title: 'nginx, HTTP/2, reload every 300 ms', program: 'nginx', http2: true, ...reload },
  {
    title: 'nginx, HTTP/2, reload, `listRooms` with `retries: 2`',
    program: 'nginx',
    http2: true,
    ...reload,
    retries: 2,
  },
  { title: 'nginx, HTTP/2, backend killed', program: 'nginx', http2: true, ...killed },
  { title: 'HAProxy, HTTP/2, `http-reuse always`', http2: true, ...reuse },
  { title: 'HAProxy, HTTP/2, backend killed', http2: true, ...reuse, ...killed },
  { title: 'nginx, HTTP/1.1', program: 'nginx' },
  { title: 'nginx, HTTP/1.1, `keepalive_timeout 1s`', program: 'nginx', ...idle },
  { title: 'nginx, HTTP/1.1, reload every 300 ms', program: 'nginx', ...reload },
  { title: 'nginx, HTTP/1.1, backend killed', program: 'nginx', ...killed },
  { title: 'HAProxy, HTTP/1.1', ...reuse },
  { title: 'HAProxy, HTTP/1.1, backend killed', ...reuse, ...killed },
].filter(({ title }) => new RegExp(process.env.PROXY_ROWS ?? '').test(title));

let folder;
let certificates;
const table = [];

before(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'proxies-'));
  await chmod(folder, 0o755);
  await install((line) => console.log(`# ${line}`));
  certificates = await certify(folder);
});

after(async () => {
  await rm(folder, { recursive: true, force: true });
  const text = await written(table);
  console.log(text);
  if (process.argv.includes('--write')) await write(text);
});

/** The backend's process, which can be killed; `executions` counts the requests that it has read by the names of their rooms. */
async function startBackend(delay = 0) {
  const journal = path.join(await mkdtemp(path.join(folder, 'backend-')), 'journal');
  const prepare = async () => {
    const child = fork(here('backend.mjs'), [journal, String(delay)]);
    await said(child);
    return child;
  };
  const listen = async (child, port) => {
    child.send(port);
    return said(child);
  };
  let child = await prepare();
  const port = await listen(child, 0);
  const stop = async () => {
    const exited = once(child, 'exit');
    child.kill('SIGKILL');
    await exited;
  };
  const restart = async () => {
    // The outage is short, however busy the machine is.
    const next = await prepare();
    await stop();
    child = next;
    assert.equal(await listen(child, port), port);
  };
  const executions = async () => {
    const counts = new Map();
    for (const name of (await readFile(journal, 'utf8')).split('\n')) counts.set(name, (counts.get(name) ?? 0) + 1);
    return counts;
  };
  return { port, restart, stop, executions };
}

/** The next message of a child process. */
async function said(child) {
  const [message] = await Promise.race([once(child, 'message'), once(child, 'exit')]);
  return message;
}

/** Makes the calls of one candidate in a process of its own. */
async function load(job) {
  const child = fork(here('load.mjs'), { env: { ...process.env, NODE_EXTRA_CA_CERTS: certificates.authority } });
  const exited = once(child, 'exit');
  child.send(job);
  const outcome = await said(child);
  child.kill('SIGKILL');
  await exited;
  assert.equal(typeof outcome, 'object', `the calls of ${job.candidate} ended with ${outcome}`);
  return outcome;
}

/** Runs a row: all candidates, each with both operations, one after the other; those that mostly wait side by side. */
async function run({ program, http2 = false, settings, bursts, trouble, delay = 0, retries = 0 }) {
  const backend = await startBackend(delay);
  try {
    const options = { parent: folder, backend: backend.port, certificate: certificates.certificate, http2, settings };
    const proxy = await startProxy(program, options);
    let going = true;
    const troubled = trouble?.({ proxy, backend }, () => going);
    troubled?.catch(() => {}); // awaited below
    try {
      const loads = [];
      for (const operation of retries > 0 ? ['listRooms'] : ['listRooms', 'sendData']) {
        for (const candidate of CANDIDATES) {
          // Only ours can repeat a call.
          if (retries > 0 && candidate !== 'ours') continue;
          const count = candidate === 'ours' || bursts ? CALLS : FIFTH;
          const prefix = `call-${operation}-${loads.length}-`;
          const job = { candidate, operation, prefix, count, bursts, retries };
          const outcome = load({ ...job, url: proxy.url, rest: delay, seconds: LONGEST });
          loads.push(outcome.then((outcome) => ({ ...job, ...outcome })));
          if (!bursts && !trouble) await outcome;
        }
        if (!bursts) await Promise.all(loads);
      }
      const results = await Promise.all(loads);
      going = false;
      await troubled;
      const executions = await backend.executions();
      return results.map((result) => summary(result, executions));
    } finally {
      going = false;
      await troubled?.catch(() => {});
      await proxy.stop();
    }
  } finally {
    await backend.stop();
  }
}

function summary({ candidate, operation, prefix, count, calls, failures, hung }, executions) {
  let twice = 0;
  for (const [name, times] of executions) if (name.startsWith(prefix) && times > 1) twice += 1;
  // Ours alone says whether a call may have executed.
  const wrong = failures.filter(({ name, mayHaveRun }) => mayHaveRun === false && executions.has(name)).length;
  const kinds = {};
  for (const { name, status, code, phase, mayHaveRun, message } of failures) {
    const executed = executions.has(name) ? 'executed' : 'not executed';
    const kind = [
      status,
      code,
      phase,
      mayHaveRun === undefined ? undefined : `mayHaveRun ${mayHaveRun}`,
      executed,
      message.split('\n')[0],
    ];
    const text = kind.filter((part) => part !== undefined).join(', ');
    kinds[text] = (kinds[text] ?? 0) + 1;
  }
  const unreplied = failures.filter(({ status }) => status === undefined).length;
  return { candidate, operation, count, calls, failed: failures.length, unreplied, twice, wrong, hung, kinds };
}

function proves(row) {
  test(`${row.title}: no call hangs, executes twice or is lost that the originals do not lose`, async () => {
    const results = await run(row);
    console.log(`# ${row.title}`);
    for (const { kinds, count, ...result } of results) {
      console.log(`#   ${JSON.stringify(result)}`);
      for (const [kind, times] of Object.entries(kinds)) console.log(`#     ${times} × ${kind}`);
      assert.equal(result.calls, count, `${result.candidate} ${result.operation} took too long`);
    }
    table.push({ row, results });
    for (const result of results.filter(({ candidate }) => candidate === 'ours')) {
      const { operation, hung, twice, wrong, failed } = result;
      assert.equal(hung, 0, `${operation} hung`);
      if (!row.retries) assert.equal(twice, 0, `${operation} executed twice`);
      assert.equal(wrong, 0, `${operation} executed and said mayHaveRun: false`);
      if (row.none || row.retries) assert.equal(failed, 0, `${operation} failed`);
    }
    if (!row.retries) assertNotWorse(row, results);
  });
}

/** Checks that ours do not fail more often than those of the others. */
function assertNotWorse({ program, chance = 1 }, results) {
  const rate = (candidate, what) => {
    const own = results.filter((result) => result.candidate === candidate);
    const sum = (name) => own.reduce((total, result) => total + result[name], 0);
    return sum(what) / sum('calls');
  };
  const compare = (what, factor) => {
    const [ours, ...others] = CANDIDATES.map((candidate) => rate(candidate, what));
    assert.ok(ours <= Math.max(...others) * factor, `${what}: ours ${ours}, the others ${others.join(' and ')}`);
  };
  compare('failed', chance);
  // nginx answers for a dead backend. A call without a response was lost between the client and nginx.
  if (program === 'nginx') compare('unreplied', 1);
}

for (const row of rows.filter(({ bursts }) => !bursts)) proves(row);
describe('bursts', { concurrency: true }, () => {
  for (const row of rows.filter(({ bursts }) => bursts)) proves(row);
});

/** The table in Markdown. */
async function written(table) {
  const number = (value) => value.toLocaleString('en');
  const share = (failed, calls) =>
    failed === 0 ? '0' : `${number(failed)} (${((100 * failed) / calls).toFixed(2)} %)`;
  table.sort((a, b) => rows.indexOf(a.row) - rows.indexOf(b.row));
  const lines = table.map(({ row, results }) => {
    const cells = CANDIDATES.map((candidate) => {
      const own = results.filter((result) => result.candidate === candidate);
      const sum = (name) => own.reduce((total, result) => total + result[name], 0);
      if (own.length === 0) return ['–', '–', '–', '–', '–'];
      const wrong = candidate === 'ours' ? number(sum('wrong')) : '–';
      return [
        number(sum('calls')),
        share(sum('failed'), sum('calls')),
        number(sum('twice')),
        wrong,
        number(sum('hung')),
      ];
    });
    const columns = cells[0].map((_, i) => cells.map((cell) => cell[i]).join(' / '));
    return `| ${[row.title, ...columns].join(' | ')} |`;
  });
  const head = '| proxy | calls | failed | executed twice | wrong `mayHaveRun` | hung |\n| - | - | - | - | - | - |';
  const config = await prettier.resolveConfig(here('proxies.test.mjs'));
  return prettier.format([head, ...lines].join('\n'), { ...config, parser: 'markdown' });
}

async function write(text) {
  assert.ok(!process.env.PROXY_CALLS && !process.env.PROXY_ROWS, 'the page has the table of a complete run');
  const page = here('../../docs/transport.md');
  const [start, end] = ['<!-- table: proxies -->\n\n', '\n<!-- end of the table -->'];
  const old = await readFile(page, 'utf8');
  assert.ok(old.includes(start) && old.includes(end), 'docs/transport.md has no place for the table');
  await writeFile(page, `${old.split(start)[0]}${start}${text}${end}${old.split(end)[1]}`);
}

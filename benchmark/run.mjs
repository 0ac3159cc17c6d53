// `npm run bench`: compares this package with its peers and with the goals. Each candidate runs in a separate process. They
// are sampled in turn, so that all see the same machine. The result is the ratio of the tenth percentiles, because noise
// only adds time.
//
//   npm run bench -- [WORK …] [--quick] [--json]

import { execFileSync, fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cpus, tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

import { say } from '../scripts/prepare.mjs';
import { footprint } from './footprint.mjs';
import { candidates, works } from './works.mjs';

const require = createRequire(import.meta.url);
const here = fileURLToPath(new URL('.', import.meta.url));
const root = path.dirname(here.slice(0, -1));

const flags = process.argv.slice(2).filter((argument) => argument.startsWith('--'));
const asked = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const quick = flags.includes('--quick');
const json = flags.includes('--json');
const ROUNDS = quick ? 7 : 31;

const percentile = (values, p) => [...values].sort((a, b) => a - b)[Math.floor(values.length * p)];

/** Rooms as a server reports them. */
function rooms(count) {
  return Array.from({ length: count }, (_, i) => ({
    sid: `RM_${(0x9e3779b97f4a + i * 7919).toString(36)}`,
    name: `room-${String(i).padStart(6, '0')}`,
    emptyTimeout: 300,
    maxParticipants: 50,
    creationTime: 1_700_000_000 + i,
    turnPassword: `tp${String(i * 104729).padStart(20, '0')}`,
    enabledCodecs: ['audio/opus', 'video/VP8', 'video/H264'].map((mime) => ({ mime, fmtpLine: '' })),
    metadata: JSON.stringify({ tenant: `t${i % 97}`, kind: 'meeting' }),
    numParticipants: (i % 50) + 1,
    numPublishers: i % 7,
    activeRecording: i % 3 === 0,
  }));
}

/** Keys in snake case, and 64-bit numbers as text: the JSON of a LiveKit server. */
function serverJson(value) {
  if (Array.isArray(value)) return value.map(serverJson);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([name, member]) => [
    name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
    name === 'creationTime' ? String(member) : serverJson(member),
  ]);
  return Object.fromEntries(entries);
}

async function startServer(count) {
  const { Room } = require('../dist/proto/livekit_models');
  const { ListRoomsResponse } = require('../dist/proto/livekit_room');
  const folder = mkdtempSync(path.join(tmpdir(), 'livekit-bench-'));
  const list = { rooms: rooms(count) };
  writeFileSync(path.join(folder, 'create.json'), JSON.stringify(serverJson(list.rooms[0])));
  writeFileSync(path.join(folder, 'create.pb'), Room.encode(Room.fromPartial(list.rooms[0])).finish());
  writeFileSync(path.join(folder, 'list.json'), JSON.stringify(serverJson(list)));
  writeFileSync(path.join(folder, 'list.pb'), ListRoomsResponse.encode(ListRoomsResponse.fromPartial(list)).finish());
  const program = path.join(root, 'target/release/livekit-bench-server');
  const server = spawn(program, [folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [port] = await once(server.stdout, 'data');
  rmSync(folder, { recursive: true });
  return { url: `http://127.0.0.1:${String(port).trim()}`, stop: () => server.kill() };
}

async function startCandidate(work, candidate, url) {
  const child = fork(path.join(here, 'candidate.mjs'), [work, candidate, url], { stdio: 'inherit' });
  const exited = once(child, 'exit').then(() => Promise.reject(new Error(`${candidate} failed at ${work}`)));
  exited.catch(() => {});
  const message = () => Promise.race([once(child, 'message'), exited]);
  await message();
  return {
    async sample() {
      const answer = message();
      child.send('sample');
      return (await answer)[0];
    },
    stop: () => child.disconnect(),
  };
}

/** The ratios of one work. */
async function run(name) {
  const { rooms: count = 1, figure = 'us', goals } = works[name];
  const server = await startServer(count);
  const names = Object.keys(candidates);
  const children = [];
  for (const candidate of names) children.push(await startCandidate(name, candidate, server.url));
  const samples = names.map(() => []);
  for (let round = 0; round < ROUNDS; round++) {
    for (let turn = 0; turn < names.length; turn++) {
      const at = (turn + round) % names.length;
      samples[at].push((await children[at].sample())[figure]);
    }
  }
  for (const child of children) child.stop();
  server.stop();
  const fast = samples.map((values) => percentile(values, 0.1));
  const ratios = Object.fromEntries(
    names.slice(1).map((peer, i) => {
      const median = percentile(
        samples[i + 1].map((value, round) => value / samples[0][round]),
        0.5
      );
      return [peer, { ratio: fast[i + 1] / fast[0], median, goal: goals[peer] }];
    })
  );
  return {
    name,
    title: works[name].title,
    microseconds: Object.fromEntries(names.map((n, i) => [n, fast[i]])),
    ratios,
  };
}

function row({ title, microseconds, ratios }) {
  const time = (us) => (us < 100 ? us.toFixed(2) : us.toFixed(0));
  const cells = Object.values(ratios).map(({ ratio, median, goal }) => {
    const mark = ratio >= goal ? '✓' : '✗';
    return `${ratio.toFixed(1)}x ${mark} (median ${median.toFixed(1)}x, goal ${goal}x)`;
  });
  return `| ${[title, time(microseconds.ours), ...cells].join(' | ')} |`;
}

const unknown = asked.filter((name) => !(name in works) && name !== 'footprint');
if (unknown.length > 0) {
  console.error(`Unknown work ${unknown.join(', ')}: expected one of ${Object.keys(works).join(', ')}, footprint.`);
  process.exit(2);
}

if (!json) say('building the benchmark’s server');
execFileSync('cargo', ['build', '--quiet', '--release', '-p', 'livekit-bench-server'], { cwd: root, stdio: 'inherit' });
const results = [];
if (!json) {
  console.log(`\nNode ${process.version}, ${cpus()[0].model}, ${ROUNDS} rounds\n`);
  console.log('| work | µs here (p10) | against 0.5.10 | against 2.19.2 |\n| --- | --- | --- | --- |');
}
for (const name of Object.keys(works)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  const result = await run(name);
  results.push(result);
  if (!json) console.log(row(result));
}
if (asked.length === 0 || asked.includes('footprint')) {
  const result = footprint(quick ? 5 : 15);
  results.push(result);
  if (!json) console.log(`\n${result.text}`);
}
if (json) console.log(JSON.stringify(results, null, 2));
else console.log('\n✗ marks a missed goal: docs/performance.md explains where the time goes.');

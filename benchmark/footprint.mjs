// Measures the cost of loading a package, compared with a bare Node: the time until `const { AccessToken } = require()` is
// done, the time until all lazy exports are loaded, and the memory after one token. run.mjs calls it.

import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

const packages = { ours: '.', '0.5.10': 'lk05', '2.19.2': 'lk2' };

const program = (load) => `
  const before = process.memoryUsage.rss();
  const start = process.hrtime.bigint();
  const milliseconds = () => Number(process.hrtime.bigint() - start) / 1e6;
  const sdk = require(${JSON.stringify(load)});
  const { AccessToken } = sdk;
  const some = milliseconds();
  const token = new AccessToken('key', 'secret', { identity: 'me' });
  token.addGrant({ roomJoin: true, room: 'r' });
  Promise.resolve(token.toJwt()).then(() => {
    const megabytes = (process.memoryUsage.rss() - before) / 1048576;
    const between = milliseconds();
    ({ ...sdk });
    console.log(JSON.stringify({ milliseconds: some, megabytes, all: some + milliseconds() - between }));
  });
`;

const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];

/** Medians over the given number of fresh processes for each package, in turn. */
export function footprint(rounds) {
  const samples = Object.fromEntries(Object.keys(packages).map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const [name, load] of Object.entries(packages)) {
      const output = execFileSync(process.execPath, ['-e', program(load === '.' ? root : load)], { cwd: root });
      samples[name].push(JSON.parse(output));
    }
  }
  const figures = Object.entries(samples).map(([name, all]) => {
    const middle = (figure) => median(all.map((sample) => sample[figure]));
    return [name, { milliseconds: middle('milliseconds'), all: middle('all'), megabytes: middle('megabytes') }];
  });
  const lines = figures.map(
    ([name, { milliseconds, all, megabytes }]) =>
      `| ${name} | ${milliseconds.toFixed(1)} ms | ${all.toFixed(1)} ms | ${megabytes.toFixed(1)} MB |`
  );
  const head = [
    '| package | require() of AccessToken (goal: under 8 ms) | of all exports | RSS after a token (goal: under 5 MB) |',
    '| --- | --- | --- | --- |',
  ];
  return { name: 'footprint', ...Object.fromEntries(figures), text: [...head, ...lines].join('\n') };
}

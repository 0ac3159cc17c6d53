// What it costs to load a package, over a bare Node: the time of require(), and the memory after it and one token.

import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

const packages = { ours: '.', '0.5.10': 'lk05', '2.19.2': 'lk2' };

const program = (load) => `
  const start = process.hrtime.bigint();
  const before = process.memoryUsage.rss();
  const sdk = require(${JSON.stringify(load)});
  const milliseconds = Number(process.hrtime.bigint() - start) / 1e6;
  const token = new sdk.AccessToken('key', 'secret', { identity: 'me' });
  token.addGrant({ roomJoin: true, room: 'r' });
  Promise.resolve(token.toJwt()).then(() => {
    console.log(JSON.stringify([milliseconds, (process.memoryUsage.rss() - before) / 1048576]));
  });
`;

const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];

/** Medians of so many fresh processes each, in turn. */
export function footprint(rounds) {
  const samples = Object.fromEntries(Object.keys(packages).map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const [name, load] of Object.entries(packages)) {
      const output = execFileSync(process.execPath, ['-e', program(load === '.' ? root : load)], { cwd: root });
      samples[name].push(JSON.parse(output));
    }
  }
  const figures = Object.entries(samples).map(([name, all]) => {
    return [name, { milliseconds: median(all.map(([ms]) => ms)), megabytes: median(all.map(([, mb]) => mb)) }];
  });
  const lines = figures.map(
    ([name, { milliseconds, megabytes }]) => `| ${name} | ${milliseconds.toFixed(1)} ms | ${megabytes.toFixed(1)} MB |`
  );
  const head =
    '| package | require() (goal: under 8 ms) | RSS over bare node (goal: under 5 MB) |\n| --- | --- | --- |';
  return { name: 'footprint', ...Object.fromEntries(figures), text: [head, ...lines].join('\n') };
}

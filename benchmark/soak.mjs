// `npm run soak`: checks that memory stays flat. It repeats each work many times, and measures the growth of the process
// after the first tenth.

import { createHash } from 'node:crypto';

import sdk from '../index.js';
import { LiveKitTestServer } from '../testing/index.js';

const { AccessToken, RoomServiceClient, TokenVerifier, WebhookReceiver } = sdk;
const KEY = 'APIabcdefgh';
const SECRET = 'secretsecretsecretsecretsecretsecret';
/** Maximum growth, in megabytes: V8 and the allocator vary by this amount. */
const ALLOWED = 24;

const megabytes = () => process.memoryUsage.rss() / 1048576;
const turn = () => new Promise((resolve) => setImmediate(resolve));

function mint() {
  const token = new AccessToken(KEY, SECRET, { identity: 'user-1234', ttl: '10m', metadata: 'é' });
  token.addGrant({ roomJoin: true, room: 'myroom', canPublish: true });
  return token.toJwt();
}

const jwt = mint();
const verifier = new TokenVerifier(KEY, SECRET);
const body = JSON.stringify({ event: 'room_started', room: { name: 'Räume', metadata: 'm'.repeat(3000) } });
const signature = new AccessToken(KEY, SECRET);
signature.sha256 = createHash('sha256').update(body).digest('base64');
const authorization = signature.toJwt();
const receiver = new WebhookReceiver(KEY, SECRET);
const server = await LiveKitTestServer.start({ apiKey: KEY, apiSecret: SECRET });
const client = new RoomServiceClient(server.url, KEY, SECRET);

const works = {
  '10,000,000 tokens in one turn of the event loop': {
    times: 10,
    work() {
      for (let i = 0; i < 1_000_000; i++) mint();
    },
  },
  '1,000,000 verifications': {
    times: 100,
    async work() {
      for (let i = 0; i < 10_000; i++) verifier.verify(jwt);
      await turn();
    },
  },
  '100,000 webhooks': {
    times: 100,
    async work() {
      for (let i = 0; i < 1000; i++) receiver.receive(body, authorization);
      await turn();
    },
  },
  '100,000 calls': {
    times: 100,
    async work() {
      for (let i = 0; i < 20; i++) {
        await Promise.all(Array.from({ length: 50 }, () => client.createRoom({ name: 'the same room' })));
      }
      // The in-process server records all requests.
      server.requests.length = 0;
    },
  },
};

let failed = false;
for (const [title, { times, work }] of Object.entries(works)) {
  let before = 0;
  for (let i = 0; i < times; i++) {
    const done = work();
    // The first work returns no promise: it stays in one turn of the event loop.
    if (done) await done;
    if (i + 1 === Math.ceil(times / 10)) before = megabytes();
  }
  const grown = megabytes() - before;
  failed ||= grown > ALLOWED;
  console.log(`${title}: ${before.toFixed(0)} MB, then ${grown >= 0 ? '+' : ''}${grown.toFixed(1)} MB`);
}
await server.close();
console.log(failed ? `not flat: more than ${ALLOWED} MB` : 'flat');
process.exitCode = failed ? 1 : 0;

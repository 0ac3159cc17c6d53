// The README's table 'what happens when the server …', row by row.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import https from 'node:https';
import net from 'node:net';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';

import sdk from '../../index.js';
import { identity, listen, parrot, rejection } from './peers.mjs';

const head = (status, ...lines) => [`HTTP/1.1 ${status}`, ...lines, '', ''].join('\r\n');
const json = 'content-type: application/json';
const whole = (status, body, ...lines) => head(status, ...lines, `content-length: ${Buffer.byteLength(body)}`) + body;
const rooms = (url, options) => new sdk.RoomServiceClient(url, 'key', 'secret', options);

async function failed(url, expected, options, callOptions) {
  const error = await rejection(rooms(url, options).deleteRoom('r', callOptions));
  assert.ok(error instanceof sdk.TwirpError);
  const { code, twirpCode, phase, mayHaveRun } = error;
  assert.deepEqual([code, twirpCode, phase, mayHaveRun], expected, error.message);
  return error;
}

/** What a server says, and what becomes of the call. */
const answers = {
  'a 302': [whole('302 Found', '', 'location: http://127.0.0.1:1/'), [undefined, 'internal', 'receive', true]],
  'a reply that is cut off': [
    head('200 OK', json, 'content-length: 9') + '{}',
    ['ECONNRESET', 'unavailable', 'receive', true],
  ],
  'chunks without the last one': [
    `${head('200 OK', json, 'transfer-encoding: chunked')}2\r\n{}\r\n`,
    ['ECONNRESET', 'unavailable', 'receive', true],
  ],
  HTML: [whole('200 OK', '<html>', 'content-type: text/html'), [undefined, 'internal', 'decode', true]],
  'empty JSON': [whole('200 OK', '', json), [undefined, 'internal', 'decode', true]],
  'a 503 of a proxy with a body': [whole('503 Busy', '<html>'), [undefined, 'unavailable', 'receive', true]],
  'a 503 of a proxy without a body': [whole('503 Busy', ''), [undefined, 'unavailable', 'receive', true]],
  'a reset': ['', ['ECONNRESET', 'unavailable', 'wait', true]],
  'a reply that is not HTTP': ['SSH-2.0-OpenSSH_9.2\r\n\r\n', ['HPE_INVALID_CONSTANT', 'unavailable', 'wait', true]],
  'a time-out between LiveKit nodes': [
    whole('408 Request Timeout', '{"code":"deadline_exceeded","msg":"no response from servers"}', json),
    [undefined, 'deadline_exceeded', 'receive', true],
  ],
  'a request that the client is said to have closed': [
    whole('499 Closed', ''),
    [undefined, 'unknown', 'receive', true],
  ],
};
for (const [title, [said, expected]] of Object.entries(answers)) {
  test(`${title} is an error`, async (t) => {
    const { port } = await parrot(t, said, (socket) => (said === '' ? socket.resetAndDestroy() : socket.end()));
    const error = await failed(`http://127.0.0.1:${port}`, expected);
    assert.equal(error.status, error.response?.status);
    if (title === 'a 302') {
      assert.deepEqual(error.meta, {
        http_error_from_intermediary: 'true',
        status_code: '302',
        location: 'http://127.0.0.1:1/',
      });
      assert.ok(error.isStatus() && !error.isDecode());
    }
    if (title === 'HTML') assert.ok(error.isDecode() && !error.isStatus());
  });
}

test('a compressed body is an error', async (t) => {
  const body = gzipSync('{}');
  const start = head('200 OK', json, 'content-encoding: gzip', `content-length: ${body.length}`);
  const { port } = await parrot(t, Buffer.concat([Buffer.from(start), body]));
  await failed(`http://127.0.0.1:${port}`, [undefined, 'internal', 'decode', true]);
});

test('a reply that is longer than the limit is an error', async (t) => {
  const { port } = await parrot(t, whole('200 OK', `{"x":"${'x'.repeat(2000)}"}`, json));
  const expected = [undefined, 'resource_exhausted', 'receive', true];
  await failed(`http://127.0.0.1:${port}`, expected, { maxReplyBytes: 1000 });
});

test('a head without an end is an error', async (t) => {
  const { port } = await parrot(t, `${head('200 OK', json).slice(0, -2)}x: ${'x'.repeat(1 << 20)}`);
  const error = await rejection(rooms(`http://127.0.0.1:${port}`).deleteRoom('r'));
  assert.deepEqual([error.twirpCode, error.mayHaveRun], ['unavailable', true]);
});

const slow = { requestTimeout: 0.1 };
const slowness = {
  'begin its reply': ['', ['ECONNABORTED', 'deadline_exceeded', 'wait', true]],
  'end its head': ['HTTP/1.1 200 OK\r\nx: ', ['ECONNABORTED', 'deadline_exceeded', 'wait', true]],
  'end its reply': [
    head('200 OK', json, 'content-length: 9') + '{',
    ['ECONNABORTED', 'deadline_exceeded', 'receive', true],
  ],
};
for (const [title, [said, expected]] of Object.entries(slowness)) {
  test(`a server that does not ${title} in time is an error`, async (t) => {
    const { port } = await parrot(t, said, () => {});
    assert.ok((await failed(`http://127.0.0.1:${port}`, expected, slow)).isTimeout());
  });
}

test('a server that does not read the request has not acted on it', async (t) => {
  const { port } = await listen(t, net.createServer({ pauseOnConnect: true }));
  const data = new Uint8Array(32 << 20);
  const client = rooms(`http://127.0.0.1:${port}`, slow);
  const { code, phase, mayHaveRun } = await rejection(client.sendData('r', data, 0));
  assert.deepEqual([code, phase, mayHaveRun], ['ECONNABORTED', 'send', false]);
});

for (const [name, code] of [
  ['server', 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY'],
  ['expired', 'CERT_HAS_EXPIRED'],
  ['elsewhere', 'ERR_TLS_CERT_ALTNAME_INVALID'],
]) {
  test(`a certificate is refused: ${code}`, async (t) => {
    const { port } = await listen(
      t,
      https.createServer(identity(name), (_, response) => response.end('{}'))
    );
    // The first is of an authority that nobody trusts; the others are of one that the client was given.
    const { certificate } = await import('./peers.mjs');
    const options = name === 'server' ? {} : { ca: certificate('authority') };
    const error = await failed(`https://127.0.0.1:${port}`, [code, 'unavailable', 'connect', false], options);
    assert.ok(error.isConnect() && error.cause.code === code);
  });
}

test('a name without an address is an error', async () => {
  await failed('http://nobody.invalid', ['ENOTFOUND', 'unavailable', 'connect', false]);
});

test('a port where nobody listens is an error that names the address', async (t) => {
  const server = net.createServer();
  const { port } = await listen(t, server);
  await new Promise((resolve) => server.close(resolve));
  const expected = ['ECONNREFUSED', 'unavailable', 'connect', false];
  for (const host of ['localhost', '127.0.0.1']) {
    const { address, syscall, errno, message, ...rest } = await failed(`http://${host}:${port}`, expected);
    assert.ok(['127.0.0.1', '::1'].includes(address), address);
    assert.deepEqual([message, syscall, rest.port], [`connect ECONNREFUSED ${address}:${port}`, 'connect', port]);
    if (process.platform === 'linux') assert.equal(errno, -111);
  }
});

test('a connection that is not made in time is an error', async (t) => {
  const { port } = await listen(t, net.createServer());
  const expected = ['ETIMEDOUT', 'unavailable', 'connect', false];
  assert.ok((await failed(`https://127.0.0.1:${port}`, expected, { connectTimeout: 0.05 })).isTimeout());
});

test('a signal gives a call up', async (t) => {
  const server = net.createServer();
  const { port } = await listen(t, server);
  const controller = new AbortController();
  const connected = once(server, 'connection');
  const expected = ['ERR_CANCELED', 'canceled', 'wait', true];
  const call = failed(`http://127.0.0.1:${port}`, expected, {}, { signal: controller.signal });
  await connected;
  controller.abort();
  assert.ok((await call).isCanceled());
});

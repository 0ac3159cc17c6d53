import assert from 'node:assert/strict';
import { once } from 'node:events';
import http from 'node:http';
import http2 from 'node:http2';
import https from 'node:https';
import net from 'node:net';
import path from 'node:path';
import { test } from 'node:test';

import sdk from '../../index.js';
import twirp from '../../twirp/index.js';
import { certificate, environment, identity, listen, rejection, startProxy } from './peers.mjs';

const { TwirpClient } = twirp;
const ca = certificate('authority');
const authority = new URL('certificates/authority.pem', import.meta.url).pathname;

const answer = (_, response) => {
  response.setHeader('content-type', 'application/json');
  response.end('{}');
};
const list = (client) => client.json('livekit.RoomService', 'ListRooms');

test('a thousand calls at once open no more connections than they may', async (t) => {
  const server = await listen(t, http.createServer(answer));
  const client = new TwirpClient(`http://127.0.0.1:${server.port}`, { maxConnections: 16 });
  for (let round = 0; round < 2; round++) await Promise.all(Array.from({ length: 1000 }, () => list(client)));
  assert.ok(server.peak() > 1 && server.peak() <= 16, `${server.peak()} connections`);
});

test('over HTTP/2 a thousand calls at once end on one connection', async (t) => {
  const server = http2.createSecureServer(identity('server'), answer);
  const sessions = new Set();
  server.on('session', (session) => {
    sessions.add(session);
    session.on('close', () => sessions.delete(session));
    session.on('error', () => {});
  });
  const { port, peak } = await listen(t, server);
  const client = new TwirpClient(`https://localhost:${port}`, { ca, maxConnections: 2 });
  await Promise.all(Array.from({ length: 1000 }, () => list(client)));
  assert.ok(peak() <= 2, `${peak()} connections`);
  const used = new Set();
  server.on('stream', (stream) => used.add(stream.session));
  await Promise.all(Array.from({ length: 100 }, () => list(client)));
  assert.equal(used.size, 1);
});

test('a stream that the server refused may have run, and is repeated only for an idempotent call', async (t) => {
  let refusals = 0;
  const server = http2.createSecureServer(identity('server'));
  server.on('session', (session) => session.on('error', () => {}));
  server.on('stream', (stream) => {
    stream.on('error', () => {});
    if (refusals-- > 0) return void stream.close(http2.constants.NGHTTP2_REFUSED_STREAM);
    stream.respond({ ':status': 200, 'content-type': 'application/json' });
    stream.end('{}');
  });
  const { port } = await listen(t, server);
  const client = new TwirpClient(`https://localhost:${port}`, { ca });
  for (const options of [{}, { retries: 1 }, { idempotent: true }]) {
    refusals = 1;
    const error = await rejection(client.json('livekit.RoomService', 'ListRooms', {}, options));
    assert.deepEqual([error.phase, error.mayHaveRun, error.cause.code], ['wait', true, 'ERR_HTTP2_STREAM_ERROR']);
  }
  refusals = 1;
  assert.deepEqual(await client.json('livekit.RoomService', 'ListRooms', {}, { retries: 1, idempotent: true }), {});
});

test('a connection that the server has closed in the meantime costs no call', async (t) => {
  const reply = 'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 2\r\n\r\n{}';
  const { port, opened } = await listen(
    t,
    net.createServer((socket) => socket.once('data', () => socket.end(reply)))
  );
  const client = new TwirpClient(`http://127.0.0.1:${port}`);
  for (let i = 0; i < 100; i++) assert.deepEqual(await list(client), {});
  assert.equal(opened(), 100);
});

test(
  'a closed client takes no call, and its connections are closed after the last one',
  { timeout: 10_000 },
  async (t) => {
    let answerLater;
    // It closes no connection by itself.
    const patient = http.createServer((request, response) => (answerLater = () => answer(request, response)));
    patient.keepAliveTimeout = 0;
    const server = await listen(t, patient);
    const client = new sdk.RoomServiceClient(`http://127.0.0.1:${server.port}`, 'key', 'secret');
    const underWay = client.listRooms();
    while (!answerLater) await new Promise((resolve) => setImmediate(resolve));
    client.close();
    const { code, twirpCode, mayHaveRun } = await rejection(client.listRooms());
    assert.deepEqual([code, twirpCode, mayHaveRun], ['ERR_CLIENT_CLOSED', 'canceled', false]);
    const [socket] = server.sockets;
    const closed = once(socket, 'close');
    answerLater();
    assert.deepEqual(await underWay, []);
    await closed;
  }
);

test('a private authority is trusted by the option and by the variables', async (t) => {
  const { port } = await listen(t, https.createServer(identity('server'), answer));
  const url = `https://127.0.0.1:${port}`;
  environment(t, {});
  assert.equal((await rejection(list(new TwirpClient(url)))).cause.code, 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY');
  assert.deepEqual(await list(new TwirpClient(url, { ca })), {});
  assert.deepEqual(await list(new TwirpClient(url, { ca: [Buffer.from(ca)] })), {});
  for (const name of ['NODE_EXTRA_CA_CERTS', 'SSL_CERT_FILE']) {
    process.env[name] = authority;
    assert.deepEqual(await list(new TwirpClient(url)), {}, name);
    delete process.env[name];
  }
  // Where the addon looks for the system's store on Linux.
  process.env.SSL_CERT_DIR = path.dirname(authority);
  process.env.NODE_USE_SYSTEM_CA = '1';
  assert.deepEqual(await list(new TwirpClient(url)), {});
  delete process.env.SSL_CERT_DIR;
  assert.throws(() => new TwirpClient(url, { ca: 'no PEM' }), TypeError);
  const broken = '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----';
  delete process.env.NODE_USE_SYSTEM_CA;
  assert.throws(() => new TwirpClient(url, { ca: broken }), { code: 'ERR_INVALID_ARG_VALUE' });
});

test('TLS 1.2 is spoken, too', async (t) => {
  const options = { ...identity('server'), maxVersion: 'TLSv1.2' };
  const { port } = await listen(t, https.createServer(options, answer));
  assert.deepEqual(await list(new TwirpClient(`https://127.0.0.1:${port}`, { ca })), {});
});

test('NODE_TLS_REJECT_UNAUTHORIZED=0 looks at no certificate, and warns', async (t) => {
  const { port } = await listen(t, https.createServer(identity('expired'), answer));
  environment(t, { NODE_TLS_REJECT_UNAUTHORIZED: '0' });
  const warned = once(process, 'warning');
  assert.deepEqual(await list(new TwirpClient(`https://127.0.0.1:${port}`)), {});
  assert.match((await warned)[0].message, /NODE_TLS_REJECT_UNAUTHORIZED/);
});

test('a proxy with a password is used: by the variables, by the option, and not where NO_PROXY says so', async (t) => {
  const plain = await listen(t, http.createServer(answer));
  const secure = await listen(t, https.createServer(identity('server'), answer));
  const proxy = await startProxy(t);
  const [http1, http2] = [`http://127.0.0.1:${plain.port}`, `https://localhost:${secure.port}`];
  for (const [http, https] of [
    ['HTTP_PROXY', 'HTTPS_PROXY'],
    ['http_proxy', 'https_proxy'],
    ['ALL_PROXY', 'all_proxy'],
  ]) {
    environment(t, { [http]: proxy.url, [https]: proxy.url });
    proxy.seen.length = 0;
    assert.deepEqual(await list(new TwirpClient(http1)), {});
    const client = new TwirpClient(http2, { ca });
    assert.deepEqual(await list(client), {});
    client.close();
    assert.deepEqual(proxy.seen, [`${http1}/twirp/livekit.RoomService/ListRooms`, `CONNECT localhost:${secure.port}`]);
  }
  proxy.seen.length = 0;
  process.env.NO_PROXY = 'localhost,127.0.0.0/8';
  assert.deepEqual(await list(new TwirpClient(http1)), {});
  environment(t, {});
  assert.deepEqual(await list(new TwirpClient(http1, { proxy: proxy.url.replace('http://', '') })), {}, 'bare');
  assert.deepEqual(await list(new TwirpClient(http1, { proxy: false })), {});
  assert.equal(proxy.seen.length, 1);
});

test('a proxy that is reached by TLS forwards calls and tunnels those that are encrypted themselves', async (t) => {
  const plain = await listen(t, http.createServer(answer));
  const versions = [];
  const server = http2.createSecureServer(identity('server'), (request, response) => {
    versions.push(request.httpVersion);
    answer(request, response);
  });
  const secure = await listen(t, server);
  server.on('session', (session) => session.on('error', () => {}));
  const proxy = await startProxy(t, { tls: identity('server') });
  const [http1, encrypted] = [`http://127.0.0.1:${plain.port}`, `https://localhost:${secure.port}`];
  for (const url of [http1, encrypted]) {
    const client = new TwirpClient(url, { proxy: proxy.url, ca });
    for (let i = 0; i < 2; i++) assert.deepEqual(await list(client), {});
    client.close();
  }
  const forwarded = `${http1}/twirp/livekit.RoomService/ListRooms`;
  assert.deepEqual(proxy.seen, [forwarded, forwarded, `CONNECT localhost:${secure.port}`]);
  assert.deepEqual(versions, ['2.0', '2.0']);
});

test('what a proxy refuses is an error without its password', async (t) => {
  const proxy = await startProxy(t, { password: 'another' });
  const wrong = `http://user:wrongpassword@${proxy.host}`;
  const tunnel = await rejection(list(new TwirpClient('https://127.0.0.1:9', { proxy: wrong, ca })));
  assert.match(tunnel.message, /^the proxy at 127\.0\.0\.1:\d+: proxy auth/);
  assert.deepEqual([tunnel.phase, tunnel.mayHaveRun], ['connect', false]);
  const forward = await rejection(list(new TwirpClient('http://127.0.0.1:9', { proxy: wrong })));
  assert.equal(forward.status, 407);
  for (const error of [tunnel, forward]) assert.doesNotMatch(JSON.stringify(error) + error.stack, /wrongpassword/);
  assert.throws(
    () => new TwirpClient('http://x', { proxy: 'socks5://user:wrongpassword@x' }),
    (error) => /proxy/.test(error.message) && !/wrongpassword/.test(error.message)
  );
});

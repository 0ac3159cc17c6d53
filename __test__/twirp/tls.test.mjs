// Certificates that Node's own client accepts or refuses, and the codes that it has for them.
import assert from 'node:assert/strict';
import http from 'node:http';
import https from 'node:https';
import { test } from 'node:test';

import sdk from '../../index.js';
import { certificate, environment, identity, listen, rejection } from './peers.mjs';

const authority = certificate('authority');

const answer = (_, response) => {
  response.setHeader('content-type', 'application/json');
  response.end('{}');
};
const rooms = (port, options) => new sdk.RoomServiceClient(`https://localhost:${port}`, 'key', 'secret', options);
/** A key and its certificate in one PEM; only the certificate is for others. */
const publicPart = (name) => certificate(name).slice(certificate(name).indexOf('-----BEGIN CERTIFICATE-----'));

test('accepts a self-signed certificate that is marked as an authority if it is listed', async (t) => {
  const { port } = await listen(t, https.createServer(identity('selfsigned'), answer));
  assert.deepEqual(await rooms(port, { ca: publicPart('selfsigned') }).listRooms(), []);
  environment(t, { NODE_EXTRA_CA_CERTS: new URL('certificates/selfsigned.pem', import.meta.url).pathname });
  assert.deepEqual(await rooms(port).listRooms(), []);
});

test('refuses a self-signed certificate that is not listed', async (t) => {
  const { port } = await listen(t, https.createServer(identity('selfsigned'), answer));
  environment(t, {});
  for (const options of [{}, { ca: authority }, { ca: publicPart('nosan') }]) {
    const error = await rejection(rooms(port, options).listRooms());
    assert.deepEqual([error.code, error.phase, error.mayHaveRun], ['DEPTH_ZERO_SELF_SIGNED_CERT', 'connect', false]);
  }
});

test('refuses a listed certificate for another name, and says so if it has no subjectAltName', async (t) => {
  const elsewhere = await listen(t, https.createServer(identity('selfsigned'), answer));
  const client = new sdk.RoomServiceClient(`https://127.0.0.2:${elsewhere.port}`, 'key', 'secret', {
    ca: publicPart('selfsigned'),
  });
  assert.equal((await rejection(client.listRooms())).code, 'ECONNREFUSED', 'the server listens on 127.0.0.1 only');
  const { port } = await listen(t, https.createServer(identity('nosan'), answer));
  const error = await rejection(rooms(port, { ca: publicPart('nosan') }).listRooms());
  assert.equal(error.code, 'ERR_TLS_CERT_ALTNAME_INVALID');
  assert.match(error.message, /subjectAltName/);
});

test('presents the certificate of the options cert and key', async (t) => {
  const server = { ...identity('server'), ca: publicPart('selfsigned'), requestCert: true, rejectUnauthorized: true };
  const seen = [];
  const { port } = await listen(
    t,
    https.createServer(server, (request, response) => {
      seen.push(request.socket.getPeerCertificate().subject.CN);
      answer(request, response);
    })
  );
  const { cert, key } = identity('selfsigned');
  assert.deepEqual(await rooms(port, { ca: authority, cert, key: Buffer.from(key) }).listRooms(), []);
  assert.deepEqual(seen, ['localhost']);
  const error = await rejection(rooms(port, { ca: authority }).listRooms());
  assert.deepEqual([error.code, error.twirpCode], ['EPROTO', 'unavailable']);
  assert.equal(seen.length, 1);
});

test('refuses options cert and key that are not a pair of PEM, without quoting the key', async () => {
  const { cert, key } = identity('selfsigned');
  const secret = key.split('\n')[1];
  for (const options of [
    { cert },
    { key },
    { cert: 'x', key },
    { cert, key: secret },
    { cert, key: `-----BEGIN PRIVATE KEY-----\n${secret}\n-----END PRIVATE KEY-----` },
    { cert: authority, key },
  ]) {
    const error = await rejection(rooms(1, options).listRooms());
    assert.match(error.message, /cert|key/);
    assert.ok(!(error.message + error.stack + JSON.stringify(error)).includes(secret));
    assert.ok(error instanceof TypeError || error.code === 'ERR_INVALID_ARG_VALUE', error.message);
  }
});

test('reports an HTTPS URL on a plain port, and a server without a common TLS version, as EPROTO', async (t) => {
  const plain = await listen(t, http.createServer(answer));
  const old = await listen(t, https.createServer({ ...identity('server'), maxVersion: 'TLSv1.1' }, answer));
  for (const { port } of [plain, old]) {
    const error = await rejection(rooms(port, { ca: authority }).listRooms());
    assert.deepEqual([error.code, error.phase, error.mayHaveRun], ['EPROTO', 'connect', false]);
    assert.ok(error.message.startsWith(`TLS with localhost:${port}: `), error.message);
  }
});

// Servers of one's own for the tests of the transport: raw sockets, TLS with a private authority, a proxy.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import http from 'node:http';
import https from 'node:https';
import net from 'node:net';

export const certificate = (name) => readFileSync(new URL(`certificates/${name}.pem`, import.meta.url), 'latin1');

/** Key and certificate of a TLS server. */
export const identity = (name) => ({ key: certificate(name), cert: certificate(name) });

/** Listens on a free port of this machine until the test ends, and knows its sockets. */
export async function listen(t, server) {
  const sockets = new Set();
  let peak = 0;
  let opened = 0;
  server.on('connection', (socket) => {
    sockets.add(socket);
    opened += 1;
    peak = Math.max(peak, sockets.size);
    socket.on('error', () => {});
    socket.on('close', () => sockets.delete(socket));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  t.after(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return { port: server.address().port, sockets, peak: () => peak, opened: () => opened };
}

/** A server that says the same bytes to each request, whatever it is; `then` does what follows. */
export function parrot(t, reply, then = (socket) => socket.end()) {
  return listen(
    t,
    net.createServer((socket) => {
      socket.once('data', () => socket.write(reply, () => then(socket)));
    })
  );
}

/**
 * A proxy that asks for a user and a password, and tunnels or forwards; with an identity it is reached by TLS. `seen` has
 * what it was asked for.
 */
export async function startProxy(t, { user = 'user', password = 'pass', tls } = {}) {
  const seen = [];
  const wanted = `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
  const handle = (request, response) => {
    seen.push(request.url);
    if (request.headers['proxy-authorization'] !== wanted) return void response.writeHead(407).end();
    const forwarded = http.request(request.url, { method: request.method, headers: request.headers }, (reply) => {
      response.writeHead(reply.statusCode, reply.headers);
      reply.pipe(response);
    });
    request.pipe(forwarded);
  };
  const proxy = tls ? https.createServer(tls, handle) : http.createServer(handle);
  proxy.on('connect', (request, socket) => {
    seen.push(`CONNECT ${request.url}`);
    if (request.headers['proxy-authorization'] !== wanted) {
      return void socket.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n');
    }
    const [host, port] = request.url.split(':');
    const tunnel = net.connect(port, host, () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      socket.pipe(tunnel).pipe(socket);
    });
    for (const end of [socket, tunnel]) end.on('error', () => end.destroy());
    t.after(() => tunnel.destroy());
  });
  const { port } = await listen(t, proxy);
  return { seen, host: `127.0.0.1:${port}`, url: `${tls ? 'https' : 'http'}://${user}:${password}@127.0.0.1:${port}` };
}

/** The rejection of a call. */
export async function rejection(call) {
  try {
    await call;
  } catch (error) {
    return error;
  }
  return assert.fail('the call was not rejected');
}

/** The environment has these variables while the test runs, and of those that matter no others. */
export function environment(t, variables) {
  const names = ['HTTP_PROXY', 'HTTPS_PROXY', 'ALL_PROXY', 'NO_PROXY'].flatMap((n) => [n, n.toLowerCase()]);
  names.push(
    'NODE_EXTRA_CA_CERTS',
    'SSL_CERT_FILE',
    'SSL_CERT_DIR',
    'NODE_TLS_REJECT_UNAUTHORIZED',
    'NODE_USE_SYSTEM_CA'
  );
  const before = new Map(names.map((name) => [name, process.env[name]]));
  for (const name of names) delete process.env[name];
  Object.assign(process.env, variables);
  t.after(() => {
    for (const [name, value] of before) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  });
}

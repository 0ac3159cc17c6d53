// A real LiveKit server for the tests and the demo: installed once into .cache/bin, started on free ports of loopback.
import { execFile, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { get } from 'node:http';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const VERSION = '1.13.5';
const MODULE = `github.com/livekit/livekit-server/cmd/server@v${VERSION}`;
const BIN = fileURLToPath(new URL('../.cache/bin', import.meta.url));
const SERVER = join(BIN, process.platform === 'win32' ? 'server.exe' : 'server');
const TETHER = fileURLToPath(new URL('tether.mjs', import.meta.url));
/** Where encoders are sent to. Nobody is there. */
const INGRESS = { rtmp_base_url: 'rtmp://127.0.0.1:1935/x', whip_base_url: 'http://127.0.0.1:8080/w' };
const ATTEMPTS = 5;
const START_TIMEOUT_MS = 30_000;
const POLL_MS = 20;

/** This machine has no LiveKit server and cannot get one. The message says why. */
export class NoLiveKitServer extends Error {
  name = 'NoLiveKitServer';
}

/**
 * Starts a LiveKit server on free ports of 127.0.0.1, after installing it when that was not done before.
 *
 * @param {object} [options]
 * @param {string} [options.apiKey] the one key the server knows
 * @param {string} [options.apiSecret] its secret, at least 32 characters; random when absent
 * @param {string} [options.webhookUrl] where the server posts its events; it posts none when absent
 * @param {string} [options.redis] the address of a Redis, as 127.0.0.1:6379: with one it answers Egress and Ingress
 * @param {(line: string) => void} [options.log] is told what takes long
 * @returns {Promise<{ url: string, apiKey: string, apiSecret: string, version: string, stop(): Promise<void> }>}
 *   `url` is http://…, for calls and for participants. `stop` resolves when the server has exited. The server exits
 *   with this process too, however that ends, and does not keep it alive.
 * @throws {NoLiveKitServer} when the server is not installed and cannot be
 * @throws {Error} when the server does not start; the message ends with what it printed last
 */
export async function startLiveKit({
  apiKey = 'devkey',
  apiSecret = randomBytes(32).toString('base64url'),
  webhookUrl,
  redis,
  log = () => {},
} = {}) {
  if (!(await isInstalled())) await install(log);

  for (let attempt = 1; ; attempt += 1) {
    const port = await freePorts();
    const config = {
      port: port.http,
      bind_addresses: ['127.0.0.1'],
      rtc: {
        tcp_port: port.tcp,
        udp_port: port.udp,
        node_ip: '127.0.0.1',
        use_external_ip: false,
        enable_loopback_candidate: true,
        stun_servers: [],
      },
      room: { enable_remote_unmute: true },
      keys: { [apiKey]: apiSecret },
      ...(webhookUrl && { webhook: { api_key: apiKey, urls: [webhookUrl] } }),
      ...(redis && { redis: { address: redis }, ingress: INGRESS }),
      logging: { level: 'info', json: true },
    };
    const url = `http://127.0.0.1:${port.http}`;
    try {
      return { url, apiKey, apiSecret, version: VERSION, stop: await launch(config, url) };
    } catch (error) {
      // Another program may have taken a port between our finding it free and the server's opening it.
      if (attempt === ATTEMPTS || !/address already in use/i.test(error.message)) throw error;
    }
  }
}

/** Whether .cache/bin has the server, in the version wanted. */
async function isInstalled() {
  try {
    const { stdout } = await promisify(execFile)(SERVER, ['--version']);
    return stdout.trim().endsWith(` ${VERSION}`);
  } catch {
    return false;
  }
}

async function install(log) {
  try {
    await promisify(execFile)('go', ['version']);
  } catch {
    throw new NoLiveKitServer(`there is no Go on this machine to install version ${VERSION} with`);
  }
  log(`installing LiveKit server ${VERSION} with "go install": once, some two minutes`);
  const go = spawn('go', ['install', MODULE], {
    env: { ...process.env, GOBIN: BIN },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const printed = tail(go.stderr);
  const [code] = await once(go, 'close');
  if (code !== 0) throw new NoLiveKitServer(`"go install ${MODULE}" failed:\n${printed()}`);
}

/** Three free ports. All are held until the last one is found, so no two are the same. */
async function freePorts() {
  const sockets = {
    http: createServer().listen(0, '127.0.0.1'),
    tcp: createServer().listen(0, '127.0.0.1'),
    udp: createSocket('udp4').bind(0, '127.0.0.1'),
  };
  const all = Object.values(sockets);
  await Promise.all(all.map((socket) => once(socket, 'listening')));
  const ports = Object.entries(sockets).map(([name, socket]) => [name, socket.address().port]);
  await Promise.all(
    all.map(
      (socket) =>
        new Promise((closed) => {
          socket.close(closed);
        })
    )
  );
  return Object.fromEntries(ports);
}

/** Starts the server and resolves, when it is ready, with the function that stops it. */
async function launch(config, url) {
  // The configuration goes by the environment, because every user of the machine can read a program's arguments.
  // Nothing else is in that environment: the server would take ports, keys and a Redis host from it.
  const child = spawn(process.execPath, [TETHER, SERVER], {
    env: { LIVEKIT_CONFIG: JSON.stringify(config), SystemRoot: process.env.SystemRoot },
    windowsHide: true,
  });
  const closed = once(child, 'close');
  const printed = tail(child.stdout, child.stderr);
  const handles = [child, child.stdin, child.stdout, child.stderr];

  // Asked by a signal, the server waits for its participants to leave and, when it has only just started, forever.
  // It has nothing to save, so it is killed.
  const stop = async () => {
    handles.forEach((handle) => handle.ref());
    child.stdin.end();
    await closed;
  };

  if (!(await isReady(child, url, printed))) {
    await stop();
    throw new Error(`LiveKit server did not start:\n${printed()}`);
  }
  handles.forEach((handle) => handle.unref());
  return stop;
}

/** Whether the server came up: false when it exited or took too long. */
async function isReady(child, url, printed) {
  const deadline = Date.now() + START_TIMEOUT_MS;
  while (child.exitCode === null && Date.now() < deadline) {
    // Its own word first: when the port was taken meanwhile, the one that answers there is somebody else.
    if (printed().includes('starting LiveKit server') && (await status(url)) === 200) return true;
    await wait(POLL_MS);
  }
  return false;
}

/** The status that a GET is answered with, undefined without an answer. */
function status(url) {
  return new Promise((resolve) => {
    get(url, { agent: false }, (response) => {
      response.resume();
      resolve(response.statusCode);
    }).on('error', () => resolve(undefined));
  });
}

/** Reads the streams for as long as they last, and returns a function that gives the end of what they said. */
function tail(...streams) {
  let text = '';
  for (const stream of streams) {
    stream.setEncoding('utf8').on('data', (chunk) => {
      text = (text + chunk).slice(-8192);
    });
  }
  return () => text.trim();
}

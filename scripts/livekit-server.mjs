// Starts a real LiveKit server for the tests and the demo: installed once into .cache/bin, on free ports of loopback.
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
/** The addresses that encoders would push to. Nothing listens there. */
const INGRESS = { rtmp_base_url: 'rtmp://127.0.0.1:1935/x', whip_base_url: 'http://127.0.0.1:8080/w' };
const ATTEMPTS = 5;
const START_TIMEOUT_MS = 30_000;
const POLL_MS = 20;

/** Thrown if there is no LiveKit server and it cannot be installed. The message says why. */
export class NoLiveKitServer extends Error {
  name = 'NoLiveKitServer';
}

/**
 * Starts a LiveKit server on free ports of 127.0.0.1, and installs it first if necessary.
 *
 * @param {object} [options]
 * @param {string} [options.apiKey] the server's only key
 * @param {string} [options.apiSecret] its secret, at least 32 characters. Default: random.
 * @param {string} [options.webhookUrl] the server posts its events there. Default: no webhooks.
 * @param {string} [options.redis] the address of a Redis, as 127.0.0.1:6379. Egress and Ingress need it.
 * @param {(line: string) => void} [options.log] called before slow steps
 * @returns {Promise<{ url: string, apiKey: string, apiSecret: string, version: string, stop(): Promise<void> }>}
 *   `url` is http://…, for calls and for participants. `stop` resolves when the server has exited. The server also exits
 *   with this process, however that ends, and does not keep it alive.
 * @throws {NoLiveKitServer} if the server is not installed and cannot be
 * @throws {Error} if the server does not start; the message ends with its last output
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
      // Another program may have taken a port after it was found free.
      if (attempt === ATTEMPTS || !/address already in use/i.test(error.message)) throw error;
    }
  }
}

/** Whether .cache/bin has the required version of the server. */
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
    throw new NoLiveKitServer(`Go is required to install version ${VERSION}, but was not found`);
  }
  log(`installing LiveKit server ${VERSION} with "go install": once, about two minutes`);
  const go = spawn('go', ['install', MODULE], {
    env: { ...process.env, GOBIN: BIN },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const printed = tail(go.stderr);
  const [code] = await once(go, 'close');
  if (code !== 0) throw new NoLiveKitServer(`"go install ${MODULE}" failed:\n${printed()}`);
}

/** Three different free ports. All stay open until the last one is found. */
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

/** Starts the server. Resolves with the function that stops it, when it is ready. */
async function launch(config, url) {
  // The configuration is in an environment variable because every user can read a program's arguments. The environment is
  // otherwise empty, because the server would read ports, keys and a Redis host from it.
  const child = spawn(process.execPath, [TETHER, SERVER], {
    env: { LIVEKIT_CONFIG: JSON.stringify(config), SystemRoot: process.env.SystemRoot },
    windowsHide: true,
  });
  const closed = once(child, 'close');
  const printed = tail(child.stdout, child.stderr);
  const handles = [child, child.stdin, child.stdout, child.stderr];

  // On a signal, the server waits for its participants to leave, and forever if it has only just started. It has nothing
  // to save, so it is killed.
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

/** Whether the server has started: false if it exited or timed out. */
async function isReady(child, url, printed) {
  const deadline = Date.now() + START_TIMEOUT_MS;
  while (child.exitCode === null && Date.now() < deadline) {
    // Check its output first: another program may have taken the port and answer instead.
    if (printed().includes('starting LiveKit server') && (await status(url)) === 200) return true;
    await wait(POLL_MS);
  }
  return false;
}

/** The status of a GET; undefined without a response. */
function status(url) {
  return new Promise((resolve) => {
    get(url, { agent: false }, (response) => {
      response.resume();
      resolve(response.statusCode);
    }).on('error', () => resolve(undefined));
  });
}

/** Reads the streams to their end. Returns a function that gives the last lines. */
function tail(...streams) {
  let text = '';
  for (const stream of streams) {
    stream.setEncoding('utf8').on('data', (chunk) => {
      text = (text + chunk).slice(-8192);
    });
  }
  return () => text.trim();
}

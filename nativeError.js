// @ts-check
'use strict';

// Why no binary could be loaded, and what to do: the one error that native.js throws. It looks at what is there, since
// the loader's own errors are the same for a package that was left out, one for another machine and a bundle.

const fs = require('fs');
const path = require('path');

const NAME = 'livekit-server-sdk-rs';

/** The platforms that have a package. */
const PLATFORMS = [
  'darwin-arm64',
  'darwin-x64',
  'linux-arm-gnueabihf',
  'linux-arm64-gnu',
  'linux-arm64-musl',
  'linux-x64-gnu',
  'linux-x64-musl',
  'win32-arm64-msvc',
  'win32-x64-msvc',
];

const LOCK_FILES = ['package-lock.json', 'npm-shrinkwrap.json', 'pnpm-lock.yaml', 'yarn.lock', 'bun.lock'];

const FROM_SOURCE =
  `Build it: in a clone of the repository, with Rust, run \`npm ci\` and \`npm run build\`, then set ` +
  `NAPI_RS_NATIVE_LIBRARY_PATH to the .node file that was written.`;

/**
 * @param {Error} loaderError what binding.js threw
 * @returns {Error} with `code` ERR_LIVEKIT_BINARY; `reason`, one word for the case; `platform`, `arch`, `libc`;
 *   `packageName`, the package that was looked for; `paths`, the files that were tried; and as `cause` what the system
 *   said of a binary that is there but can't be loaded
 */
function nativeError(loaderError) {
  const { platform, arch, versions } = process;
  const libc = libcOf();
  const key = [platform, arch, abiOf(platform, arch, libc)].filter(Boolean).join('-');
  const packageName = `${NAME}-${key}`;
  const folders = modulesFolders();
  // With this variable binding.js tries nothing else.
  const override = process.env.NAPI_RS_NATIVE_LIBRARY_PATH;
  const paths = override ? [path.resolve(__dirname, override)] : candidates(key, folders);

  const found = paths.find((file) => exists(file));
  const refusal = errorsOf(loaderError).find(
    ({ message }) => !/^Cannot find (module|package)|^Unsupported/.test(message)
  );
  let [reason, why] =
    forbidden(refusal, override ? paths[0] : path.join(folders[0] ?? __dirname, packageName)) ??
    (found ? refused(found, refusal ?? loaderError, libc) : missing(key, packageName, folders));
  if (override) {
    reason = 'override';
    why = `NAPI_RS_NATIVE_LIBRARY_PATH names ${paths[0]}. ${found ? why : 'There is no such file.'}`;
  }

  const place = [`${platform} ${arch}`, libc, `Node ${versions.node}`].filter(Boolean).join(', ');
  const tried = paths.map((file) => `  ${file} (${file === found ? 'there' : 'not there'})`);
  const error = new Error(
    `${NAME} has no binary that can be loaded here (${place}).\n${why}\n` +
      `Looked for the package ${packageName}. Tried:\n${tried.join('\n')}`,
    found && refusal ? { cause: refusal } : {}
  );
  return Object.assign(error, { code: 'ERR_LIVEKIT_BINARY', reason, platform, arch, libc, packageName, paths });
}

/** @returns {string} as `glibc 2.36` or `musl`, empty where there is no choice. Asks in the order of binding.js. */
function libcOf() {
  if (process.platform !== 'linux') return '';
  const report = systemReport();
  const version = report.header?.glibcVersionRuntime;
  let ldd = null;
  try {
    ldd = fs.readFileSync('/usr/bin/ldd', 'utf8');
  } catch {}
  const isMusl = ldd
    ? ldd.includes('musl')
    : !version && (report.sharedObjects ?? []).some((file) => /ld-musl-|libc\.musl-/.test(file));
  if (isMusl) return 'musl';
  return version ? `glibc ${version}` : 'glibc';
}

/** Node's report of the process, without the look-ups of its connections. @returns {any} */
function systemReport() {
  /** @type {any} */
  const { report } = process;
  if (!report?.getReport) return {};
  const { excludeNetwork } = report;
  report.excludeNetwork = true;
  try {
    return report.getReport();
  } finally {
    report.excludeNetwork = excludeNetwork;
  }
}

function abiOf(platform, arch, libc) {
  if (platform === 'win32') return 'msvc';
  if (platform !== 'linux') return '';
  return (libc === 'musl' ? 'musl' : 'gnu') + (arch === 'arm' ? 'eabihf' : '');
}

/** The folder of this file, and those that it is in, the nearest first. */
function parentFolders() {
  const folders = [__dirname];
  for (let up = path.dirname(__dirname); up !== folders[folders.length - 1]; up = path.dirname(up)) folders.push(up);
  return folders;
}

/** The folders in which Node looks for the platform's package, the nearest first. */
function modulesFolders() {
  // `require.resolve.paths` would tell, but bundlers complain of it.
  return parentFolders()
    .filter((folder) => path.basename(folder) !== 'node_modules')
    .map((folder) => path.join(folder, 'node_modules'))
    .filter((folder) => exists(folder) || isHidden(folder));
}

/** What binding.js tries: a file beside it, then the package. */
function candidates(key, folders) {
  const keys = process.platform === 'darwin' ? ['darwin-universal', key] : [key];
  return keys.flatMap((each) => [
    path.join(__dirname, `${NAME}.${each}.node`),
    ...folders.map((folder) => path.join(folder, `${NAME}-${each}`, `${NAME}.${each}.node`)),
  ]);
}

/** The errors of the tries: binding.js hangs each on the next as its cause. */
function errorsOf(error) {
  const errors = [];
  for (let each = error.cause; each instanceof Error; each = each.cause) errors.unshift(each);
  return errors.length > 0 ? errors : [error];
}

/** Node was told not to load addons, or not to read `nearest`, the place of this one. Undefined: it may load it. */
function forbidden(refusal, nearest) {
  /** @type {any} */
  const { permission, execArgv, env } = process;
  // binding.js keeps the message alone.
  const isDisabled = /loading addons is disabled|--allow-addons/.test(refusal?.message);
  if (isDisabled && [...execArgv, ...(env.NODE_OPTIONS ?? '').split(/\s+/)].includes('--no-addons')) {
    return ['no-addons', `Node runs with --no-addons, and ${NAME} is an addon: start it without that option.`];
  }
  if (isDisabled && permission) {
    return ['no-permission', `Node's permission model forbids addons, and ${NAME} is one: add --allow-addons.`];
  }
  if (isDisabled) return ['no-addons', `Loading addons is disabled in this process, and ${NAME} is an addon.`];
  if (!isHidden(nearest)) return undefined;
  return ['no-permission', `Node's permission model forbids to read ${nearest}: add it to --allow-fs-read.`];
}

/** Whether Node's permission model forbids to read this. */
function isHidden(file) {
  /** @type {any} */
  const { permission } = process;
  return permission !== undefined && !permission.has('fs.read', file);
}

/** In Node 20, fs.existsSync throws for what must not be read. */
const exists = (/** @type {string} */ file) => !isHidden(file) && fs.existsSync(file);

/** A binary that is there, and that the system does not take. */
function refused(file, { message }, libc) {
  const [, needed] = /version `(\w+_[\d.]+)' not found/.exec(message) ?? [];
  if (needed) {
    return [
      'old-libc',
      `${file} needs ${needed.replace('GLIBC_', 'glibc ')}, and this system has ${libc}. ` +
        `Use a newer system, or a newer base image of the container. ${FROM_SOURCE}`,
    ];
  }
  const here = `${process.platform}-${process.arch}`;
  const there = madeFor(file);
  if (there && there !== here) {
    return [
      'other-platform',
      `${file} is a binary for ${there}, and this is ${here}: was it copied from another machine? ` +
        'Delete node_modules and install here.',
    ];
  }
  if (/ld-linux|ld-musl|libc\.musl/.test(message)) {
    return [
      'other-libc',
      `${file} is for another libc, and this system has ${libc}: was it copied from another machine? ` +
        `Delete node_modules and install here. The system said: ${message}`,
    ];
  }
  if (!there)
    return ['broken', `${file} is damaged. Delete node_modules and install again. The system said: ${message}`];
  return ['refused', `${file} was refused: ${message}\nIf a new installation does no better: ${FROM_SOURCE}`];
}

/** No binary is there. */
function missing(key, packageName, folders) {
  if (!exists(path.join(__dirname, 'binding.js'))) {
    return [
      'bundled',
      `A bundler has packed the code of ${NAME} and left the binary behind. Tell it that ${NAME} is external, and ` +
        'install the package where the bundle runs.',
    ];
  }
  if (!PLATFORMS.includes(key)) {
    return ['no-such-platform', `There is no binary for ${key}; there are ${PLATFORMS.join(', ')}. ${FROM_SOURCE}`];
  }
  const others = folders
    .flatMap(namesIn)
    .filter((name) => PLATFORMS.some((each) => name === `${NAME}-${each}` && each !== key));
  if (others.length > 0) {
    return [
      'other-platform',
      `${packageName} is not installed, but ${others.join(', ')} is: node_modules comes from another machine, or from ` +
        'an installation for another one. Delete node_modules and install here; keep it out of what is copied into a ' +
        'container.',
    ];
  }
  const lock = lockFileWithout(packageName);
  if (lock) {
    return [
      'lock-file',
      `${packageName} is not installed, and ${lock} does not know it: it was written on another platform, which npm ` +
        'does when node_modules is already there. Delete node_modules and the lock file, and install again.',
    ];
  }
  const folder = folders.map((each) => path.join(each, packageName)).find((each) => exists(each));
  if (folder) return ['broken', `${folder} lacks its binary. Delete node_modules and install again.`];
  return [
    'not-installed',
    `${packageName} is not installed. It is an optional dependency, and those were left out: by --omit=optional, ` +
      '--no-optional, or a setting like them (.npmrc, NPM_CONFIG_OMIT). Install again with them: `npm install --include=optional`.',
  ];
}

/** The nearest lock file, when it knows packages of other platforms, but not this one. */
function lockFileWithout(packageName) {
  for (const folder of parentFolders()) {
    const file = LOCK_FILES.map((name) => path.join(folder, name)).find((each) => exists(each));
    if (!file) continue;
    const text = textOf(file);
    return PLATFORMS.some((each) => text.includes(`${NAME}-${each}`)) && !text.includes(packageName) ? file : undefined;
  }
  return undefined;
}

/** What can't be read says nothing. */
function namesIn(folder) {
  try {
    return fs.readdirSync(folder);
  } catch {
    return [];
  }
}

function textOf(file) {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

/** For what a binary is made, as `linux-arm64`, by its first bytes: of ELF, Mach-O or PE. Undefined: it is none. */
function madeFor(file) {
  const head = Buffer.alloc(4096);
  try {
    const descriptor = fs.openSync(file, 'r');
    try {
      fs.readSync(descriptor, head, 0, head.length, 0);
    } finally {
      fs.closeSync(descriptor);
    }
  } catch {
    return undefined;
  }
  if (head.readUInt32BE(0) === 0x7f454c46)
    return `linux-${{ 40: 'arm', 62: 'x64', 183: 'arm64' }[head.readUInt16LE(18)] ?? 'other'}`;
  if (head.readUInt32LE(0) === 0xfeedfacf) {
    return `darwin-${{ 0x01000007: 'x64', 0x0100000c: 'arm64' }[head.readUInt32LE(4)] ?? 'other'}`;
  }
  if (head.toString('latin1', 0, 2) === 'MZ') {
    const at = head.readUInt32LE(0x3c) + 4;
    const machine = at + 2 <= head.length ? head.readUInt16LE(at) : 0;
    return `win32-${{ 0x8664: 'x64', 0xaa64: 'arm64' }[machine] ?? 'other'}`;
  }
  return undefined;
}

module.exports = { nativeError, PLATFORMS };

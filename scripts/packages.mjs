// Packs the packages as a release does: the main one, and one per platform. `npm run packages [FOLDER]` writes the tarballs
// of the main package and of the platforms that are built here. The default folder is .cache/packages.
//
// It works on a copy, in which `napi prepublish` writes the optional dependencies and the platform packages' versions. That
// command needs the binaries of all platforms, so the copy gets an empty file for each binary that is not built here.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const NAPI = path.join(root, 'node_modules/@napi-rs/cli/dist/cli.js');

const read = (...names) => JSON.parse(readFileSync(path.join(...names), 'utf8'));
const isWindows = process.platform === 'win32';

/**
 * @typedef {object} Package
 * @property {any} manifest its package.json, as published
 * @property {string} [tarball] the path of its tarball; undefined if the platform is not built here
 * @property {string} [integrity] of the tarball, in npm's format
 * @property {{ path: string, size: number }[]} [files] in the tarball, sizes in bytes
 */

/**
 * Packs the main package and those of the platforms.
 *
 * @param {string} folder for the tarballs
 * @returns {Package[]} starts with the main package
 */
export function packPackages(folder) {
  const copy = mkdtempSync(path.join(tmpdir(), 'livekit-packages-'));
  try {
    const built = prepare(copy);
    mkdirSync(folder, { recursive: true });
    const folders = ['.', ...readdirSync(path.join(copy, 'npm')).map((key) => `npm/${key}`)];
    const packed = folders.filter((each) => each === '.' || built.includes(path.basename(each)));
    const where = packed.map((each) => `./${each}`);
    const options = ['--json', '--ignore-scripts', '--loglevel=error', `--pack-destination=${path.resolve(folder)}`];
    const output = execFileSync('npm', ['pack', ...where, ...options], { cwd: copy, shell: isWindows });
    const tarballs = JSON.parse(output.toString());
    return folders.map((each) => {
      const manifest = read(copy, each, 'package.json');
      const made = tarballs.find(({ name }) => name === manifest.name);
      if (!made) return { manifest };
      const { filename, integrity, files } = made;
      return { manifest, tarball: path.resolve(folder, filename), integrity, files };
    });
  } finally {
    rmSync(copy, { recursive: true });
  }
}

/** Prepares the copy. @returns {string[]} the platforms whose binary exists */
function prepare(copy) {
  const { files, napi } = read(root, 'package.json');
  for (const name of ['package.json', 'README.md', 'LICENSE', 'npm', ...files]) {
    const [top] = name.split('/');
    if (!existsSync(path.join(copy, top))) cpSync(path.join(root, top), path.join(copy, top), { recursive: true });
  }
  const built = [];
  for (const key of readdirSync(path.join(copy, 'npm'))) {
    const binary = `${napi.binaryName}.${key}.node`;
    const to = path.join(copy, 'npm', key, binary);
    if (existsSync(path.join(root, binary))) cpSync(path.join(root, binary), to);
    if (existsSync(to)) built.push(key);
    else writeFileSync(to, '');
  }
  const args = ['prepublish', '-t', 'npm', '--no-gh-release', '--skip-optional-publish'];
  execFileSync(process.execPath, [NAPI, ...args], { cwd: copy, stdio: ['ignore', 'ignore', 'inherit'] });
  return built;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const folder = process.argv[2] ?? path.join(root, '.cache/packages');
  for (const { tarball } of packPackages(folder)) if (tarball) console.log(path.relative(process.cwd(), tarball));
}

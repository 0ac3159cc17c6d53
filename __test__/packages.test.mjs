// Compares the packed packages with docs/packages.md, and installs them with npm from the two tarballs.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { linkedCrates } from '../scripts/linked.mjs';
import { packPackages } from '../scripts/packages.mjs';
import { GOOD, makeProject, runApplication, runIn, temporaryFolder } from './install/project.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (name) => fs.readFileSync(path.join(root, name), 'utf8');
const { name, version, napi } = JSON.parse(read('package.json'));

let home, main, platforms, built;

before(() => {
  home = temporaryFolder();
  [main, ...platforms] = packPackages(path.join(home, 'tarballs'));
  built = platforms.filter(({ tarball }) => tarball);
  assert.ok(built.length > 0, 'no addon is built: npm run build');
});

after(() => fs.rmSync(home, { recursive: true, force: true }));

/** A table of docs/packages.md by its heading: the files, and their maximum size in kilobytes. */
function table(heading) {
  const section = read('docs/packages.md').split(`## ${heading}`)[1].split('\n## ')[0];
  return section
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .map(([, what, , limit]) => ({ what: what.replaceAll('`', ''), limit: Number(limit.replace(',', '')) * 1000 }));
}

const total = (sizes) => sizes.reduce((sum, size) => sum + size, 0);

/** Compares a tarball with its table. A limit far above the size would be meaningless. */
function assertContents({ tarball, files }, rows, rename = (file) => file) {
  const parts = new Map();
  for (const { path: file, size } of files) {
    const part = rename(file.includes('/') ? `${file.split('/')[0]}/` : file);
    parts.set(part, [...(parts.get(part) ?? []), size]);
  }
  const all = total([...parts.values()].flat());
  const sizes = new Map([...parts].map(([part, of]) => [part, total(of)]));
  sizes.set('unpacked', all).set('tarball', fs.statSync(tarball).size);
  assert.deepEqual(rows.map(({ what }) => what).sort(), [...sizes.keys()].sort());
  for (const { what, limit } of rows) {
    const size = sizes.get(what);
    assert.ok(size <= limit, `${what} has ${size} bytes, more than ${limit}`);
    assert.ok(size > limit / 4, `${what} has ${size} bytes, far below the limit of ${limit}`);
  }
}

test('the main package contains the files of its table: JavaScript, types, README, LICENSE, and no source or test', () => {
  assertContents(main, table('The main package'));
  const strange = main.files
    .map(({ path: file }) => file)
    .filter((file) => !/(\.js|\.d\.ts|\.md|^LICENSE|^package\.json)$/.test(file));
  assert.deepEqual(strange, []);
});

test("a platform's package contains its binary, README and licences", () => {
  for (const each of built) {
    assertContents(each, table("A platform's package"), (file) => (file === each.manifest.main ? '*.node' : file));
  }
});

test('every package of a release contains the third-party licences', () => {
  const file = 'THIRD-PARTY-LICENSES.md';
  for (const { manifest } of [main, ...platforms]) assert.ok(manifest.files.includes(file), manifest.name);
  for (const key of fs.readdirSync(path.join(root, 'npm'))) {
    const copy = path.join(root, 'npm', key, file);
    assert.ok(fs.existsSync(copy) && fs.readFileSync(copy, 'utf8') === read(file), `${key}: node scripts/dist.mjs`);
  }
});

test('the third-party licences have a version and a text for each linked crate of any platform', () => {
  // A heading ends with the id of its licence, because licence texts contain headings, too.
  const [head, ...texts] = read('THIRD-PARTY-LICENSES.md').split(/^## (?=.* \([\w.-]+\)$)/m);
  const rows = [...head.matchAll(/^\| `(\S+)` \| (\S+) \| (.+) \|$/gm)];
  assert.deepEqual(
    rows.map(([, crate, of]) => `${crate} ${of}`),
    linkedCrates(),
    'npm run licenses'
  );
  for (const [, crate, of, licences] of rows) {
    for (const licence of licences.split(', ')) {
      const section = texts.find((text) => text.split('\n')[0].endsWith(` (${licence})`));
      const users = section.split('\n').flatMap((line) => line.split(', '));
      assert.ok(users.includes(`${crate} ${of}`), `${crate}: ${licence}`);
    }
  }
  // No path of a machine, and no registry.
  assert.doesNotMatch(
    head + texts.join(''),
    /index\.crates|\/\.cargo\/|\/home\/|\/root\/|\/tmp\/|<year>|<copyright holders>/
  );
});

test('no package has an install script, or a file that makes npm run one', () => {
  for (const { manifest, files = [] } of [main, ...platforms]) {
    const scripts = Object.keys(manifest.scripts ?? {});
    const started = ['preinstall', 'install', 'postinstall', 'prepublish', 'preprepare', 'prepare', 'postprepare'];
    assert.deepEqual(
      scripts.filter((script) => started.includes(script)),
      [],
      manifest.name
    );
    assert.ok(!files.some(({ path: file }) => file === 'binding.gyp'), manifest.name);
    assert.equal(manifest.dependencies, undefined, manifest.name);
  }
});

test('the main package has each platform as an optional dependency of the same version', () => {
  const names = platforms.map(({ manifest }) => manifest.name);
  assert.equal(names.length, napi.targets.length);
  assert.deepEqual(main.manifest.optionalDependencies, Object.fromEntries(names.map((each) => [each, version]).sort()));
  for (const { manifest } of platforms) {
    assert.equal(manifest.version, version, manifest.name);
    assert.equal(manifest.license, main.manifest.license, manifest.name);
    assert.deepEqual(manifest.engines, main.manifest.engines, manifest.name);
  }
  assert.equal(JSON.parse(read('package.json')).optionalDependencies, undefined, 'only the published package has them');
});

test('the package, the platforms, the crates and the loader have the same version', () => {
  for (const key of fs.readdirSync(path.join(root, 'npm'))) {
    assert.equal(JSON.parse(read(`npm/${key}/package.json`)).version, version, key);
    assert.equal(read(`npm/${key}/LICENSE`), read('LICENSE'), key);
  }
  assert.equal(/^version = "(.+)"$/m.exec(read('Cargo.toml'))[1], version);
  const expected = [...read('binding.js').matchAll(/mismatch, expected (\S+) but/g)].map(([, each]) => each);
  assert.deepEqual([...new Set(expected)], [version], 'npm run build writes binding.js');
  assert.ok(read('CHANGELOG.md').includes(`\n## ${version}\n`));
});

test('the binary for Linux has no debug symbols', { skip: process.platform !== 'linux' }, () => {
  const binary = fs.readdirSync(root).find((file) => /\.linux-.*\.node$/.test(file));
  const sections = elfSections(fs.readFileSync(path.join(root, binary)));
  assert.ok(sections.includes('.dynsym'), `${sections}`);
  assert.deepEqual(
    sections.filter((section) => /^\.(symtab|debug)/.test(section)),
    []
  );
});

/** The names of the sections of a 64-bit little-endian ELF file. */
function elfSections(file) {
  const [start, size, count, names] = [
    file.readBigUInt64LE(40),
    file.readUInt16LE(58),
    file.readUInt16LE(60),
    file.readUInt16LE(62),
  ];
  const header = (index) => file.subarray(Number(start) + index * size);
  const text = Number(header(names).readBigUInt64LE(24));
  return Array.from({ length: count }, (_, index) => {
    const from = text + header(index).readUInt32LE(0);
    return file.toString('latin1', from, file.indexOf(0, from));
  });
}

for (const [title, options] of [
  ['npm installs the two tarballs into an empty project without any registry', []],
  ['the same with --ignore-scripts', ['--ignore-scripts']],
]) {
  test(`${title}: require and import mint and verify`, async () => {
    const project = makeProject(home);
    const here = built.find(({ manifest }) => manifest.os[0] === process.platform && manifest.cpu[0] === process.arch);
    const quiet = [
      '--offline',
      `--cache=${path.join(home, 'cache')}`,
      '--no-audit',
      '--no-fund',
      '--no-update-notifier',
    ];
    await runIn(project, 'npm', ['install', main.tarball, here.tarball, ...quiet, ...options]);
    const installed = fs.readdirSync(path.join(project, 'node_modules')).filter((each) => !each.startsWith('.'));
    assert.deepEqual(installed.sort(), [name, here.manifest.name]);
    // Only Node can be found.
    assert.deepEqual(await runApplication(project, [process.execPath]), GOOD);
  });
}

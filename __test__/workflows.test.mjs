// The GitHub workflows: their platforms equal those of package.json and npm/, and a release runs the expected commands.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { parse } from 'yaml';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (name) => fs.readFileSync(path.join(root, name), 'utf8');
const workflow = (name) => parse(read(`.github/workflows/${name}.yml`));
const [ci, release, platforms] = ['ci', 'release', 'platforms'].map(workflow);
const { napi, scripts } = JSON.parse(read('package.json'));
const binaries = platforms.jobs.binary.strategy.matrix.include;

/** The commands in a job's steps, one per line. */
const commands = (job) => job.steps.map(({ run = '' }) => run).join('\n');

/** The napi CLI's folder in npm/ for a target. */
function folderOf(target) {
  const [cpu, , system, abi] = target.split('-');
  const arch = { x86_64: 'x64', aarch64: 'arm64', armv7: 'arm' }[cpu];
  return system === 'linux' || system === 'windows'
    ? `${{ linux: 'linux', windows: 'win32' }[system]}-${arch}-${abi}`
    : `darwin-${arch}`;
}

test('the workflow builds the targets of package.json, which are the folders of npm/', () => {
  const built = binaries.map(({ target }) => target);
  assert.deepEqual([...built].sort(), [...napi.targets].sort());
  assert.deepEqual(built.map(folderOf).sort(), fs.readdirSync(path.join(root, 'npm')).sort());
});

test('builds each target on a suitable machine, and tests it there or in a container', () => {
  for (const { target, runner, image, platform, zig, glibc } of binaries) {
    const [cpu, , system] = target.split('-');
    assert.match(runner, { linux: /^ubuntu-/, darwin: /^macos-/, windows: /^windows-/ }[system], target);
    const isArm = /-arm$/.test(runner) || runner === 'macos-15';
    assert.equal(isArm, cpu === 'aarch64', `${target} on ${runner}`);
    // With a glibc that is old enough for supported systems.
    assert.equal(glibc, /gnu/.test(target) ? '.2.17' : undefined, target);
    assert.equal(zig, system === 'linux' ? true : undefined, target);
    const needsContainer = /musl$|^armv7/.test(target);
    assert.equal(image !== undefined, needsContainer, target);
    const docker = { x86_64: 'linux/amd64', aarch64: 'linux/arm64', armv7: 'linux/arm/v7' }[cpu];
    assert.equal(platform, needsContainer ? docker : undefined, target);
  }
  const steps = commands(platforms.jobs.binary);
  assert.match(steps, /^npm run build:addon -- --target \$\{\{ matrix\.target \}\}\$\{\{ matrix\.glibc \}\} /m);
  assert.match(steps, /npm test -- contract/);
  assert.ok(scripts['build:addon'].startsWith('napi build --platform --release '));
  assert.ok(scripts.build.startsWith('npm run --silent build:addon && '));
  for (const [file] of steps.matchAll(/__test__\/[\w/.]+/g)) assert.ok(fs.existsSync(path.join(root, file)), file);
});

test('a push or pull request runs all tests, builds all platforms and publishes nothing', () => {
  assert.deepEqual(Object.keys(ci.on).sort(), ['pull_request', 'push']);
  assert.match(commands(ci.jobs.test), /^bash \.ci\/run$/m);
  assert.equal(ci.jobs.platforms.uses, './.github/workflows/platforms.yml');
  assert.equal(ci.jobs['dry-run'].needs, 'platforms');
  const dry = commands(ci.jobs['dry-run']);
  assert.match(dry, /napi prepublish -t npm --no-gh-release --skip-optional-publish$/m);
  for (const [line] of dry.matchAll(/.*npm publish.*/g)) assert.match(line, /--dry-run/);
  assert.match(dry, /npm publish --dry-run/);
  assert.deepEqual(ci.permissions, { contents: 'read' });
});

test('a tag is tested, built and published with provenance, and its signatures are verified', () => {
  assert.deepEqual(release.on, { push: { tags: ['v*'] } });
  const { test: tests, platforms: builds, publish } = release.jobs;
  assert.deepEqual(publish.needs, ['test', 'platforms']);
  assert.equal(builds.uses, './.github/workflows/platforms.yml');
  assert.match(
    commands(tests),
    /test "\$GITHUB_REF_NAME" = "v\$\(node -p "require\('\.\/package\.json'\)\.version"\)"/
  );
  assert.match(commands(tests), /^bash \.ci\/run$/m);

  const steps = commands(publish).split('\n');
  const order = [
    'npm ci',
    'npx napi artifacts',
    'node scripts/dist.mjs',
    'npx napi prepublish -t npm --no-gh-release',
    'npm publish --provenance',
    'node check.mjs',
  ].map((line) => steps.indexOf(line));
  assert.ok(!order.includes(-1), `${order}`);
  assert.deepEqual(
    [...order].sort((a, b) => a - b),
    order
  );
  assert.equal(steps.filter((line) => line === 'npm audit signatures').length, 2);
  assert.equal(steps.lastIndexOf('npm audit signatures') > order.at(-1), true);
  // The napi CLI publishes the platforms with `npm publish`, without options.
  assert.equal(publish.env.NPM_CONFIG_PROVENANCE, 'true');
  assert.deepEqual(publish.permissions, { contents: 'read', 'id-token': 'write' });
  assert.deepEqual(release.permissions, { contents: 'read' });
});

test('downloads the binaries to where the napi CLI expects them', () => {
  for (const job of [ci.jobs['dry-run'], release.jobs.publish]) {
    const download = job.steps.find(({ uses = '' }) => uses.startsWith('actions/download-artifact@'));
    assert.deepEqual(download.with, { path: 'artifacts' });
  }
  const upload = platforms.jobs.binary.steps.find(({ uses = '' }) => uses.startsWith('actions/upload-artifact@'));
  assert.equal(upload.with.path, '*.node');
  assert.match(upload.with.name, /^binary-\$\{\{ matrix\.target \}\}$/, 'each binary has a distinct name');
});

// Installs the packages with each package manager, from a registry in this process.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { after, before, test } from 'node:test';

import { packageManagers } from '../../scripts/managers.mjs';
import { packPackages } from '../../scripts/packages.mjs';
import { GOOD, makeProject, runApplication, runIn, temporaryFolder } from './project.mjs';
import { startRegistry } from './registry.mjs';

const { pnpm, yarn } = packageManagers();
let home, registry, manifest, here;

before(async () => {
  home = temporaryFolder();
  const packages = packPackages(path.join(home, 'tarballs'));
  here = packages.find(({ tarball, manifest: { os } }) => tarball && os).manifest.name;
  const { name, version } = packages[0].manifest;
  manifest = { dependencies: { [name]: version } };
  registry = await startRegistry(packages);
});

after(() => {
  registry?.close();
  fs.rmSync(home, { recursive: true, force: true });
});

/** Only the package of this platform may be installed. */
function assertOnePlatform(folder) {
  const platforms = fs.readdirSync(folder).filter((each) => /^livekit-server-sdk-rs-[a-z]/.test(each));
  assert.deepEqual(
    platforms.map((each) => each.split(/@|-npm-/)[0]),
    [here]
  );
}

/** Installs with a package manager in a new project with the given files. */
async function install([program, ...args], options, files) {
  const project = makeProject(home, manifest);
  for (const [file, text] of Object.entries(files)) fs.writeFileSync(path.join(project, file), text);
  await runIn(project, program, [...args, 'install', ...options]);
  return project;
}

for (const options of [[], ['--ignore-scripts']]) {
  const title = (name) => [`${name} install`, ...options].join(' ');

  test(title('npm'), async () => {
    const project = await install(['npm'], [...options, '--no-audit', '--no-fund', '--no-update-notifier'], {
      '.npmrc': `registry=${registry.url}\ncache=${path.join(home, `npm-${options.length}`)}\n`,
    });
    assert.deepEqual(await runApplication(project), GOOD);
    assertOnePlatform(path.join(project, 'node_modules'));
  });

  test(title('pnpm'), async () => {
    const own = (name) => path.join(home, `pnpm-${name}-${options.length}`);
    const project = await install(pnpm, [...options, `--store-dir=${own('store')}`], {
      '.npmrc': `registry=${registry.url}\n`,
    });
    assert.deepEqual(await runApplication(project), GOOD);
    assertOnePlatform(path.join(project, 'node_modules/.pnpm'));
  });
}

const yarnrc = (linker, enableScripts) =>
  [
    `nodeLinker: ${linker}`,
    `enableScripts: ${enableScripts}`,
    `npmRegistryServer: "${registry.url}"`,
    'unsafeHttpWhitelist: ["127.0.0.1"]',
    'enableTelemetry: false',
    // For `import`; yarn sets it only in a project of ES modules.
    'pnpEnableEsmLoader: true',
    `globalFolder: ${JSON.stringify(path.join(home, `yarn-${linker}-${enableScripts}`))}`,
  ].join('\n');

// Installed without the platform's package, in each manager's way: the error names the missing package.
async function assertExplained(folder, [program, ...args] = [process.execPath]) {
  const ask = `try { require('livekit-server-sdk-rs') } catch (error) { console.log(error.code, error.reason, error.message) }`;
  const said = await runIn(folder, program, [...args, '-e', ask]);
  assert.match(said, /^ERR_LIVEKIT_BINARY not-installed /);
  assert.ok(said.includes(`${here} is not installed. It is an optional dependency`), said);
}

test('npm install --omit=optional', async () => {
  const project = await install(['npm'], ['--omit=optional', '--no-audit', '--no-fund', '--no-update-notifier'], {
    '.npmrc': `registry=${registry.url}\ncache=${path.join(home, 'npm-omit')}\n`,
  });
  await assertExplained(project);
});

test('pnpm install --no-optional', async () => {
  const project = await install(pnpm, ['--no-optional', `--store-dir=${path.join(home, 'pnpm-omit')}`], {
    '.npmrc': `registry=${registry.url}\n`,
  });
  await assertExplained(project);
});

for (const linker of ['node-modules', 'pnp']) {
  test(`yarn install for another platform, ${linker}`, async () => {
    const elsewhere = 'supportedArchitectures:\n  os: [freebsd]\n  cpu: [x64]\n';
    const project = await install(yarn, [], {
      '.yarnrc.yml': `${yarnrc(linker, true)}\n${elsewhere}`,
      'yarn.lock': '',
    });
    await assertExplained(project, linker === 'pnp' ? [...yarn, 'node'] : undefined);
  });
}

for (const enableScripts of [true, false]) {
  const title = (linker) => `yarn install, ${linker}${enableScripts ? '' : ', no scripts'}`;

  test(title('node-modules'), async () => {
    const project = await install(yarn, [], { '.yarnrc.yml': yarnrc('node-modules', enableScripts), 'yarn.lock': '' });
    assert.deepEqual(await runApplication(project), GOOD);
    assertOnePlatform(path.join(project, 'node_modules'));
  });

  test(title('pnp'), async () => {
    const project = await install(yarn, [], { '.yarnrc.yml': yarnrc('pnp', enableScripts), 'yarn.lock': '' });
    assert.ok(!fs.existsSync(path.join(project, 'node_modules')), 'without node_modules');
    assert.deepEqual(await runApplication(project, [...yarn, 'node']), GOOD);
    assertOnePlatform(path.join(project, '.yarn/unplugged'));
  });
}

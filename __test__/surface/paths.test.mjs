// Every name and path, from CommonJS and ES modules. The package imports itself by name, so these imports use the
// `exports` of package.json as a user's imports do.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { distExports, withRootNames } from '../../scripts/exports.mjs';
import { gone, sameAsRoot, specifiers, surface } from './surface.mjs';

const require = createRequire(import.meta.url);
const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const name = 'livekit-server-sdk-rs';
const main = require(name);

function assertNames(got, { exact, names }, what) {
  const missing = names.filter((n) => !got.includes(n));
  assert.deepEqual(missing, [], `${what} has missing names`);
  if (exact) assert.deepEqual([...got].sort(), [...names].sort(), `${what} has other names`);
}

test('the object that require returns has the names of the contract', () => {
  assertNames(Object.keys(main), surface.index, name);
  assert.equal(main.__esModule, true);
  assert.equal(main, require(path.join(root, 'index.js')));
  // A module runner copies the names of the default, which must not lead back to where it began.
  assert.notEqual(main.default, main);
  assert.ok(!('default' in main.default));
  assert.deepEqual(Object.keys(main.default).sort(), Object.keys(main).sort());
  for (const n of surface.index.names) assert.equal(main.default[n], main[n], n);
});

test('index.js and package.json have the names and paths of scripts/exports.mjs', () => {
  const index = fs.readFileSync(path.join(root, 'index.js'), 'utf8');
  assert.ok(withRootNames(index) === index, 'run: node scripts/dist.mjs');
  const { exports } = require(`${name}/package.json`);
  const ours = Object.entries(exports).filter(([key]) => key.startsWith('./dist'));
  assert.deepEqual(ours, distExports(), 'run: node scripts/dist.mjs');
});

test('ES modules get the same objects by name, as default and as a namespace', async (t) => {
  const namespace = await import('livekit-server-sdk-rs');
  for (const n of surface.index.names) assert.equal(namespace[n], main[n], n);
  // Static imports link only if Node's CommonJS lexer sees each name.
  const names = surface.index.names.join(', ');
  const program = `import sdk, { ${names} } from '${name}'; export { sdk }; export const imported = { ${names} };`;
  const file = path.join(root, '.cache/named-imports.mjs');
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, program);
  t.after(() => fs.rmSync(file));
  const { imported, sdk } = await import(pathToFileURL(file).href);
  for (const n of surface.index.names) assert.equal(sdk[n], main[n], n);
  for (const n of surface.index.names) assert.equal(imported[n], main[n], n);
});

for (const { file, specifier } of specifiers(name)) {
  test(`${specifier} has its names in CommonJS and ESM, and they are the root's objects`, async () => {
    const common = require(specifier);
    assert.equal(common.__esModule, true);
    assert.equal(common, require(path.join(root, 'dist', `${file}.js`)));
    assertNames(Object.keys(common), surface[file], specifier);

    const namespace = await import(specifier);
    assert.equal(namespace.default, common);
    for (const n of Object.keys(common)) {
      if (n !== 'default') assert.equal(namespace[n], common[n], `${specifier} ${n} in ESM`);
      if (surface.index.names.includes(n) && sameAsRoot(file, n))
        assert.equal(common[n], main[n], `${specifier} ${n} is not the root's`);
    }
  });
}

for (const className of ['EgressClient', 'RecordingServiceClient']) {
  test(`dist/${className} has the class as its default, as the original has`, () => {
    const module = require(`${name}/dist/${className}`);
    assert.equal(module.default, main[className]);
    assert.equal(typeof module.default, 'function');
  });
}

test('each deep path has the names that 0.5.10 exports there', () => {
  const folder = path.dirname(require.resolve('lk05'));
  const files = fs.readdirSync(folder, { recursive: true }).filter((file) => /(?<!\.test)\.js$/.test(file));
  assert.ok(files.length > 12);
  for (const file of files.map((each) => each.replaceAll(path.sep, '/'))) {
    const ours = require(`${name}/dist/${file}`);
    for (const [exported, value] of Object.entries(require(path.join(folder, file)))) {
      if (gone.includes(exported)) continue;
      assert.equal(typeof ours[exported], typeof value, `${file}: ${exported}`);
    }
  }
});

test('the codecs are the same objects in the models and in the egress', () => {
  const [models, egress] = ['models', 'egress'].map((each) => require(`${name}/dist/proto/livekit_${each}`));
  for (const n of ['AudioCodec', 'VideoCodec', 'audioCodecFromJSON', 'videoCodecToJSON']) {
    assert.equal(egress[n], models[n], n);
  }
});

test('messages and services share the objects of the models', () => {
  const models = require(`${name}/dist/proto/livekit_models`);
  for (const n of ['Room', 'ParticipantInfo', 'TrackInfo', 'DataPacket_Kind', 'ParticipantInfo_State', 'TrackType']) {
    assert.equal(models[n], main[n], n);
  }
});

test('exports package.json, and no path outside the contract', () => {
  assert.equal(require(`${name}/package.json`).name, name);
  assert.throws(() => require(`${name}/classic/AccessToken`), { code: 'ERR_PACKAGE_PATH_NOT_EXPORTED' });
  assert.throws(() => require(`${name}/dist/Nothing`), { code: 'ERR_PACKAGE_PATH_NOT_EXPORTED' });
});

test('each target in the exports of package.json exists, each script with its declarations', () => {
  const targets = Object.values(require(`${name}/package.json`).exports).flatMap((target) =>
    typeof target === 'string' ? [target] : Object.values(target)
  );
  assert.ok(targets.length > 24);
  for (const target of targets) {
    assert.ok(fs.existsSync(path.join(root, target)), target);
    if (target.endsWith('.js')) {
      assert.ok(fs.existsSync(path.join(root, target.replace(/\.js$/, '.d.ts'))), `${target}: no .d.ts`);
    }
  }
});

test('import sdk from, transpiled with esModuleInterop, returns the same objects', async () => {
  const { default: ts } = await import('typescript');
  const source = `
    import sdk, { AccessToken } from '${name}';
    import * as all from '${name}';
    import Recording from '${name}/dist/RecordingServiceClient';
    import { TrackType } from '${name}/dist/proto/livekit_models';
    export { sdk, AccessToken, all, Recording, TrackType };`;
  const { outputText } = ts.transpileModule(source, {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2020, esModuleInterop: true },
  });
  const module = { exports: {} };
  new Function('module', 'exports', 'require', outputText)(module, module.exports, require);
  const got = module.exports;
  for (const n of surface.index.names) assert.equal(got.sdk[n], main[n], n);
  assert.equal(got.AccessToken, main.AccessToken);
  for (const n of surface.index.names) assert.equal(got.all[n], main[n], n);
  assert.equal(got.Recording, main.RecordingServiceClient);
  assert.equal(got.TrackType, main.TrackType);
});

test('a class called without new throws a TypeError', () => {
  const { TwirpRpc } = require(`${name}/dist/TwirpRPC`);
  const classes = { ...main, TwirpRpc };
  for (const n of [
    'AccessToken',
    'TokenVerifier',
    'RoomServiceClient',
    'RecordingServiceClient',
    'EgressClient',
    'IngressClient',
    'WebhookReceiver',
    'TwirpRpc',
  ]) {
    assert.equal(classes[n].name, n);
    assert.throws(() => classes[n]('http://localhost', 'secret'), {
      name: 'TypeError',
      message: `Class constructor ${n} cannot be invoked without 'new'`,
    });
  }
});

// Bun and Deno do not list the loaded modules.
const skip = !process.moduleLoadList;
test('loading the package, minting and verifying load none of the slow modules of Node', { skip }, (t) => {
  const program = `
    const before = new Set(process.moduleLoadList);
    const { AccessToken, TokenVerifier, WebhookReceiver } = require(${JSON.stringify(root)});
    const token = new AccessToken('key', 'secret', { identity: 'me' });
    token.addGrant({ roomJoin: true, room: 'r' });
    new TokenVerifier('key', 'secret').verify(token.toJwt());
    new WebhookReceiver('key', 'secret');
    const slow = /^NativeModule (crypto|http|https|net|tls|child_process|worker_threads)$/;
    console.log(JSON.stringify(process.moduleLoadList.filter((name) => !before.has(name) && slow.test(name))));`;
  // Not with -e, for which Node itself loads these modules.
  const folder = fs.mkdtempSync(path.join(tmpdir(), 'livekit-loads-'));
  t.after(() => fs.rmSync(folder, { recursive: true }));
  const file = path.join(folder, 'program.cjs');
  fs.writeFileSync(file, program);
  const options = { encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: '' } };
  assert.deepEqual(JSON.parse(execFileSync(process.execPath, [file], options)), []);
});

test('an export is loaded when it is first read, and can be replaced before', () => {
  const index = require.resolve(name);
  const isOurs = (file) => file.startsWith(root) && !file.includes('node_modules');
  const loaded = () =>
    Object.keys(require.cache)
      .filter(isOurs)
      .map((file) => path.relative(root, file));
  const kept = Object.fromEntries(Object.entries(require.cache).filter(([file]) => isOurs(file)));
  for (const file of Object.keys(kept)) if (!file.endsWith('.node')) delete require.cache[file];
  try {
    const fresh = require(index);
    const token = new fresh.AccessToken('key', 'secret');
    assert.equal(typeof token.toJwt(), 'string');
    assert.deepEqual(
      loaded().filter((file) => /^(generated.livekit|twirp)/.test(file)),
      []
    );
    assert.equal(fresh.TrackType.VIDEO, 1);
    assert.ok(loaded().includes(path.join('generated', 'livekit_models.js')));

    const stand = class {};
    fresh.RoomServiceClient = stand;
    assert.equal(fresh.RoomServiceClient, stand);
    assert.equal(fresh.default.RoomServiceClient, stand);
    const other = class {};
    fresh.default.EgressClient = other;
    assert.equal(fresh.EgressClient, other);
    assert.deepEqual(
      loaded().filter((file) => /RoomServiceClient|EgressClient/.test(file)),
      []
    );
    assert.deepEqual(Object.keys(fresh).sort(), [...surface.index.names].sort());
  } finally {
    for (const file of Object.keys(require.cache).filter(isOurs))
      if (!file.endsWith('.node')) delete require.cache[file];
    Object.assign(require.cache, kept);
  }
});

// Writes the original's deep paths, livekit-server-sdk/dist/…, as real files, because old resolvers (jest before 28,
// TypeScript's node10) ignore `exports`. The list below is the only one: it also generates these paths in the `exports` of
// package.json. Run it after building the addon: it loads the modules to read their export names.
//
// It also copies THIRD-PARTY-LICENSES.md next to each platform's binary, because releases and `npm run packages` run it.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const require = createRequire(import.meta.url);

// The files below dist/ and the modules they export. `defaultName`: the original's default export.
const modules = [
  { file: 'index', source: 'index' },
  { file: 'AccessToken', source: 'classic/AccessToken' },
  { file: 'grants', source: 'classic/grants' },
  { file: 'RoomServiceClient', source: 'classic/RoomServiceClient' },
  {
    file: 'RecordingServiceClient',
    source: 'classic/RecordingServiceClient',
    defaultName: 'RecordingServiceClient',
  },
  { file: 'EgressClient', source: 'classic/EgressClient', defaultName: 'EgressClient' },
  { file: 'IngressClient', source: 'classic/IngressClient' },
  { file: 'ServiceBase', source: 'classic/ServiceBase', defaultName: 'ServiceBase' },
  { file: 'WebhookReceiver', source: 'classic/WebhookReceiver' },
  { file: 'TwirpRPC', source: 'classic/TwirpRPC' },
  { file: 'proto/livekit_models', source: 'generated/livekit_models' },
  { file: 'proto/livekit_room', source: 'generated/livekit_room' },
  { file: 'proto/livekit_recording', source: 'generated/livekit_recording' },
  { file: 'proto/livekit_egress', source: 'generated/livekit_egress' },
  { file: 'proto/livekit_ingress', source: 'generated/livekit_ingress' },
  { file: 'proto/livekit_webhook', source: 'generated/livekit_webhook' },
  { file: 'proto/google/protobuf/empty', source: 'generated/google/protobuf/empty' },
  { file: 'proto/google/protobuf/timestamp', source: 'generated/google/protobuf/timestamp' },
];

// The path for a `require` in dist/<file>.
function specifier({ file, source }) {
  return path.posix.relative(path.posix.dirname(`dist/${file}`), source);
}

// One assignment per name, because Node's CommonJS lexer finds only those.
function javascript(module, names) {
  const lines = ["'use strict';", '', "Object.defineProperty(exports, '__esModule', { value: true });"];
  if (names.length > 0) {
    lines.push('', `const m = require('${specifier(module)}');`, '');
    lines.push(...names.map((name) => `exports.${name} = m.${name};`));
    if (module.defaultName) lines.push(`exports.default = m.${module.defaultName};`);
  }
  return `${lines.join('\n')}\n`;
}

function declarations(module) {
  const from = `'${specifier(module)}'`;
  const lines = [`export * from ${from};`];
  if (module.defaultName) lines.push(`export { ${module.defaultName} as default } from ${from};`);
  return `${lines.join('\n')}\n`;
}

function writeDist() {
  fs.rmSync(path.join(root, 'dist'), { recursive: true, force: true });
  for (const module of modules) {
    const target = path.join(root, 'dist', module.file);
    const names = Object.keys(require(path.join(root, `${module.source}.js`)));
    fs.mkdirSync(path.dirname(target), { recursive: true });
    fs.writeFileSync(`${target}.js`, javascript(module, names));
    fs.writeFileSync(`${target}.d.ts`, declarations(module));
  }
}

// Every deep path with and without `.js`, and `dist` itself, which users of the original import as a folder.
function distExports() {
  const index = './dist/index.js';
  const paths = modules.flatMap(({ file }) => {
    const target = `./dist/${file}.js`;
    return [
      [`./dist/${file}`, target],
      [target, target],
    ];
  });
  return [['./dist', index], ...paths];
}

function writeExports() {
  const file = path.join(root, 'package.json');
  const before = fs.readFileSync(file, 'utf8');
  const manifest = JSON.parse(before);
  const others = Object.entries(manifest.exports).filter(([key]) => !/^\.\/dist(\/|$)/.test(key));
  manifest.exports = Object.fromEntries([...others, ...distExports()]);
  const after = `${JSON.stringify(manifest, null, 2)}\n`;
  if (after !== before) {
    fs.writeFileSync(file, after);
    console.log('dist: updated the exports of package.json');
  }
}

function placeLicenses() {
  const name = 'THIRD-PARTY-LICENSES.md';
  const npm = path.join(root, 'npm');
  for (const key of fs.readdirSync(npm)) fs.copyFileSync(path.join(root, name), path.join(npm, key, name));
}

writeDist();
writeExports();
placeLicenses();
console.log(`dist: ${modules.length} modules`);

// Writes the original's deep paths, livekit-server-sdk/dist/…, as real files, because old resolvers (jest before 28,
// TypeScript's node10) ignore `exports`; and the names that index.js and package.json take from the list in exports.mjs.
// Run it after building the addon: it loads the modules to read their export names.
//
// It also copies THIRD-PARTY-LICENSES.md next to each platform's binary, because releases and `npm run packages` run it.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

import { deep, distExports, withRootNames } from './exports.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const require = createRequire(import.meta.url);

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
  for (const module of deep) {
    const target = path.join(root, 'dist', module.file);
    const names = Object.keys(require(path.join(root, `${module.source}.js`)));
    fs.mkdirSync(path.dirname(target), { recursive: true });
    fs.writeFileSync(`${target}.js`, javascript(module, names));
    fs.writeFileSync(`${target}.d.ts`, declarations(module));
  }
}

/** Writes a file of the repository if its contents change. */
function update(name, change) {
  const file = path.join(root, name);
  const before = fs.readFileSync(file, 'utf8');
  const after = change(before);
  if (after === before) return;
  fs.writeFileSync(file, after);
  console.log(`dist: updated ${name}`);
}

function withDistExports(text) {
  const manifest = JSON.parse(text);
  const others = Object.entries(manifest.exports).filter(([key]) => !/^\.\/dist(\/|$)/.test(key));
  manifest.exports = Object.fromEntries([...others, ...distExports()]);
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

function placeLicenses() {
  const name = 'THIRD-PARTY-LICENSES.md';
  const npm = path.join(root, 'npm');
  for (const key of fs.readdirSync(npm)) fs.copyFileSync(path.join(root, name), path.join(npm, key, name));
}

update('index.js', withRootNames);
update('package.json', withDistExports);
writeDist();
placeLicenses();
console.log(`dist: ${deep.length} modules`);

// Writes THIRD-PARTY-LICENSES.md: the third-party code in the published packages, its licences, and their texts as found by
// cargo-about in the crates. `npm run licenses` writes the file; `npm run licenses -- --check` only compares it.

import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { cargoTool } from './cargoTool.mjs';
import { linkedCrates } from './linked.mjs';
import { root, run } from './prepare.mjs';

/** Copyright lines, from their repositories, of crates whose package has no licence text. */
const COPYRIGHTS = {
  'base64-simd': 'Copyright (c) 2021 Nugine',
  napi: 'Copyright (c) 2020 LongYinan\nCopyright (c) 2018 GitHub',
  'napi-sys': 'Copyright (c) 2020 LongYinan\nCopyright (c) 2018 GitHub',
  vsimd: 'Copyright (c) 2021 Nugine',
};
const PLACEHOLDER = 'Copyright (c) <year> <copyright holders>';

/** `binding.js` is the napi CLI's template, so its licence applies. */
const BINDING = '`binding.js`, of @napi-rs/cli';

const INTRODUCTION = `# Third-party licences

livekit-server-sdk-rs is licensed under the Apache License 2.0, see LICENSE. This file is about what others wrote: the
crates that are linked into the binaries of the platforms' packages, and a file of the main package. The table has the
crates of all platforms; where a crate offers a choice, the licence that is taken is named.

The binaries also have parts of Rust's standard library in them. It is copyright of the Rust Project Developers and taken
under the Apache License 2.0, whose text is in LICENSE; its tables of Unicode are under Unicode-3.0, whose text is below.
`;

function document() {
  const linked = linkedCrates();
  const parts = [...collect(linked)];
  const licencesOf = (crate) => [...new Set(parts.filter(({ user }) => user === crate).map(({ id }) => id))];
  const missing = linked.filter((crate) => licencesOf(crate).length === 0);
  if (missing.length > 0) throw new Error(`no licence for ${missing.join(', ')}`);
  const rows = linked.map((crate) => [...crate.split(' '), licencesOf(crate).sort().join(', ')]);
  const lines = [INTRODUCTION, '| crate | version | licence |', '| --- | --- | --- |'];
  lines.push(...rows.map(([crate, version, licences]) => `| \`${crate}\` | ${version} | ${licences} |`));
  for (const [title, licence] of groups(parts, ({ id, name }) => `${name} (${id})`)) {
    lines.push(`\n## ${title}`);
    for (const [, texts] of groups(licence, ({ body }) => words(body))) {
      const notices = groups(texts, ({ notice }) => notice).map(([notice, of]) => {
        const users = [...new Set(of.map(({ user }) => user))].sort().join(', ');
        return `${users}\n${notice.replace(/^(?=.)/gm, '  ')}`.trim();
      });
      lines.push('\n```text', notices.join('\n\n'), '```\n', '```text', texts[0].body, '```');
    }
  }
  return `${lines.join('\n')}\n`;
}

/** Groups, sorted by key. @template T @param {T[]} items @param {(item: T) => string} key @returns {[string, T[]][]} */
function groups(items, key) {
  const found = new Map();
  for (const item of items) found.set(key(item), [...(found.get(key(item)) ?? []), item]);
  return [...found].sort(([one], [other]) => (one < other ? -1 : 1));
}

/** Texts with the same words but different line breaks are the same. */
const words = (text) => text.replace(/\s+/g, ' ').trim();

/** The texts of each crate, split into the notice and the body that many crates share. */
function* collect(linked) {
  for (const { id, name, text, source_path: source, used_by: users } of gather()) {
    for (const { crate } of users) {
      const user = `${crate.name} ${crate.version}`;
      if (!linked.includes(user)) continue;
      yield { id, name, user, ...split(id, tidy(source === null ? completed(id, crate.name, text) : text)) };
    }
  }
  const binding = readFileSync(path.join(root, 'node_modules/@napi-rs/cli/LICENSE'), 'utf8');
  yield { id: 'MIT', name: 'MIT License', user: BINDING, ...split('MIT', tidy(binding)) };
}

/** The output of cargo-about. */
function gather() {
  const program = cargoTool('cargo-about', '0.9.3', ['--features=cli']);
  run('cargo', ['fetch', '--quiet', '--locked']);
  const { napi } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const targets = napi.targets.map((target) => `--target=${target}`);
  const args = ['generate', '--frozen', '--fail', '--format=json', ...targets];
  const { status, stdout, stderr } = spawnSync(program, args, { cwd: root, maxBuffer: 1 << 28, encoding: 'utf8' });
  if (status !== 0 || stderr !== '') throw new Error(`cargo-about: ${stderr}`);
  return JSON.parse(stdout).licenses;
}

/** The standard text of a licence with the copyright line of a crate that has no licence text. */
function completed(id, crate, text) {
  const copyright = COPYRIGHTS[crate];
  if (!copyright || !text.includes(PLACEHOLDER))
    throw new Error(`${crate} has no text of ${id}, and no entry in COPYRIGHTS`);
  return text.replace(PLACEHOLDER, copyright);
}

/** Normalizes invisible differences: line ends and common indentation. */
function tidy(text) {
  const lines = text.split('\n').map((line) => line.trimEnd());
  const indentation = Math.min(...lines.filter(Boolean).map((line) => line.search(/\S/)));
  const all = lines.map((line) => line.slice(indentation)).join('\n');
  return all.replace(/^\n+|\n+$/g, '');
}

/** Splits a short licence: the copyright lines before its body, without the title, which the section repeats. */
function split(id, text) {
  const start = ['MIT', 'ISC', 'BSD-3-Clause'].includes(id) ? text.search(/^(Permission|Redistribution)\b/m) : 0;
  if (start < 0) return { notice: '', body: text };
  const notice = text.slice(0, start).replace(/^(The )?(MIT|ISC|BSD)\b.*licen[cs]e.*$/gim, '');
  return { notice: notice.trim().replace(/\n{2,}/g, '\n'), body: text.slice(start) };
}

const file = path.join(root, 'THIRD-PARTY-LICENSES.md');
if (!process.argv.includes('--check')) {
  writeFileSync(file, document());
} else if (readFileSync(file, 'utf8') !== document()) {
  console.error('THIRD-PARTY-LICENSES.md is out of date: npm run licenses');
  process.exitCode = 1;
}

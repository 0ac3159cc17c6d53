// Compares the tables of docs/migrating.md with the declarations and exports of the originals and of this package.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

import ts from 'typescript';

const require = createRequire(import.meta.url);
const root = fileURLToPath(new URL('../..', import.meta.url));
const guide = fs.readFileSync(path.join(root, 'docs/migrating.md'), 'utf8');
const [names, paths] = guide.slice(guide.indexOf('## Every export, and its place')).split('The deep paths');
/** A section of the guide, without its subsections. */
const section = (title) => guide.split(`### ${title}\n`)[1].split(/^##/m)[0];

/** The rows of a table, as lists of cells. */
const rows = (text) =>
  text
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) =>
      line
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim())
    );
const quoted = (cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name);

/** The compiled originals. For 0.5 it is 0.5.10, which has more exports than 0.5.4, the version of the contract. */
const folders = { 0.5: path.dirname(require.resolve('lk05')), '1.x': path.dirname(require.resolve('lk1')) };

function compile(...files) {
  const { Node16 } = ts.ModuleKind;
  const options = { noEmit: true, types: [], module: Node16, moduleResolution: ts.ModuleResolutionKind.Node16 };
  const program = ts.createProgram(files, options);
  return { program, checker: program.getTypeChecker() };
}

/** The exports of a declaration file: by name, whether it is a value, and the files that declare it. */
function declared(file) {
  const { program, checker } = compile(file);
  const module = checker.getSymbolAtLocation(program.getSourceFile(file));
  return new Map(
    checker.getExportsOfModule(module).map((symbol) => {
      const isAlias = (symbol.flags & ts.SymbolFlags.Alias) !== 0;
      const target = isAlias ? checker.getAliasedSymbol(symbol) : symbol;
      // `export type` exports a value only as a type.
      const isType = symbol.declarations.some((each) => ts.isExportSpecifier(each) && each.parent.parent.isTypeOnly);
      const isValue = (target.flags & ts.SymbolFlags.Value) !== 0 && !isType;
      const files = target.declarations.map((each) => path.relative(root, each.getSourceFile().fileName));
      return [symbol.name, { isValue, files }];
    })
  );
}

test('the table lists each export of the root with its version, kind and file', () => {
  const ours = declared(path.join(root, 'index.d.ts'));
  const [before, original] = [folders['0.5'], folders['1.x']].map((folder) =>
    declared(path.join(folder, 'index.d.ts'))
  );

  const listed = rows(names).flatMap(([exported, since, place]) =>
    quoted(exported).map((name) => ({ name, since, isType: /\(types?\)/.test(exported), places: quoted(place) }))
  );
  assert.deepEqual(listed.map(({ name }) => name).sort(), [...ours.keys()].sort());
  for (const name of original.keys()) assert.ok(ours.has(name), `${name} is of 1.2.7`);
  for (const { name, since, isType, places } of listed) {
    const { isValue, files } = ours.get(name);
    assert.equal(since !== 'only here', original.has(name), `${name} is of 1.2.7`);
    if (since === '0.5') assert.ok(before.has(name), `${name} is of 0.5`);
    assert.equal(isType, !isValue, `${name} is a ${isValue ? 'value' : 'type'}`);
    const declaring = places.map((place) => place.replace(/(\.d)?\.(js|ts)$/, '.d.ts'));
    const isThere = files.some((file) => declaring.includes(file.replaceAll(path.sep, '/')));
    assert.ok(isThere, `${name} is declared in ${files}`);
    if (isValue) assert.equal(require(path.join(root, places[0]))[name], require(root)[name], name);
  }
});

test('at run time, the root has each value of 1.2.7 in the table', () => {
  const values = rows(names)
    .filter(([exported]) => !/\(types?\)/.test(exported))
    .flatMap(([exported]) => quoted(exported));
  assert.deepEqual(Object.keys(require(root)).sort(), values.sort());
  for (const name of Object.keys(require('lk1'))) assert.ok(values.includes(name), `${name} is of 1.2.7`);
});

test('the table lists each deep path with its versions and file', () => {
  // `dist` and `dist/index` are the same; only the latter is a file.
  const fileOf = (cell) => quoted(cell).at(-1).slice('dist/'.length);
  const listed = rows(paths).map(([names, versions, place]) => [fileOf(names), versions, quoted(place)[0]]);
  const modules = fs.readdirSync(path.join(root, 'dist'), { recursive: true }).filter((file) => file.endsWith('.js'));
  assert.deepEqual(
    listed.map(([file]) => file).sort(),
    modules.map((file) => file.slice(0, -3).replaceAll(path.sep, '/')).sort()
  );
  for (const [file, versions, place] of listed) {
    const [was, is] = ['0.5', '1.x'].map((version) => fs.existsSync(path.join(folders[version], `${file}.js`)));
    assert.equal(versions.includes('1.x'), is, `${file} is of 1.2.7`);
    if (versions.includes('0.5')) assert.ok(was, `${file} is of 0.5`);
    const [dist, source] = [`dist/${file}.js`, place].map((each) => require(path.join(root, each)));
    // The file may export the `default` under another name.
    const own = Object.keys(dist).filter((name) => name !== 'default' && name !== '__esModule');
    for (const name of own) assert.equal(dist[name], source[name], `${file} has ${name} of ${place}`);
    assert.ok(own.length > 0, file);
  }
});

// 2.x is another contract: the tables list which of its exports exist here.
const two = path.join(root, 'node_modules/lk2/dist/index.d.ts');

test('the table lists each export of 2.19.2: at the root, on a deep path, or not here', () => {
  const [theirs, ours] = [two, path.join(root, 'index.d.ts')].map(declared);
  const deep = new Map(
    ['egress', 'ingress', 'models', 'recording', 'room', 'webhook'].map((name) => [
      `dist/proto/livekit_${name}`,
      declared(path.join(root, `generated/livekit_${name}.d.ts`)),
    ])
  );
  const listed = rows(section('Every export of 2.19.2')).flatMap(([exported, place]) =>
    quoted(exported).map((name) => ({ name, isType: /\(types?\)/.test(exported), place }))
  );
  assert.deepEqual(listed.map(({ name }) => name).sort(), [...theirs.keys()].sort());
  for (const { name, isType, place } of listed) {
    assert.equal(isType, !theirs.get(name).isValue, `${name} of 2.19.2 is a ${isType ? 'value' : 'type'}`);
    const paths = [...deep].filter(([, exported]) => exported.has(name)).map(([file]) => file);
    if (place.startsWith('the root')) {
      assert.ok(ours.has(name), `${name} is at the root`);
      assert.equal(ours.get(name).isValue, !isType && !place.includes('as a type'), `${name} is a value or a type`);
    } else {
      assert.ok(!ours.has(name), `${name} is at the root`);
      assert.deepEqual(paths, place.startsWith('not here') ? [] : quoted(place), name);
    }
  }
});

test('the table lists each member of 2.19.2 that a shared class or type lacks', () => {
  const index = path.join(root, 'index.d.ts');
  const { program, checker } = compile(two, index);
  const [theirs, ours] = [two, index].map((file) => {
    const exported = checker.getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(file)));
    return new Map(
      exported.map((symbol) => {
        const isAlias = (symbol.flags & ts.SymbolFlags.Alias) !== 0;
        return [symbol.name, isAlias ? checker.getAliasedSymbol(symbol) : symbol];
      })
    );
  });
  const inPackage = ({ declarations }, folder) =>
    declarations.some((each) => each.getSourceFile().fileName.includes(folder));
  const isPrivate = ({ declarations }) =>
    declarations.some((each) => (ts.getCombinedModifierFlags(each) & ts.ModifierFlags.Private) !== 0);
  const members = (symbol) => checker.getPropertiesOfType(checker.getDeclaredTypeOfSymbol(symbol));

  const missing = {};
  for (const [name, symbol] of theirs) {
    // Messages come from another package and are different by design.
    if (!ours.has(name) || !inPackage(symbol, '/lk2/')) continue;
    const here = members(ours.get(name)).map((member) => member.name);
    const lacks = members(symbol).filter((member) => inPackage(member, '/lk2/') && !isPrivate(member));
    const left = lacks.map((member) => member.name).filter((member) => !here.includes(member));
    if (left.length > 0) missing[name] = left.sort();
  }
  const listed = rows(section('What the shared classes and types lack'));
  assert.deepEqual(Object.fromEntries(listed.map(([name, lacks]) => [quoted(name)[0], quoted(lacks).sort()])), missing);
});

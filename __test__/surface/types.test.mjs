// types/ contains backends that use all declarations, correctly and incorrectly. They compile against this package. The
// shared parts also compile against 0.5.10 and 1.2.7. Old, current and new compilers are used, with each way of resolving
// modules that they support.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

import ts from 'typescript';

import { surface } from './surface.mjs';

const exec = promisify(execFile);
const require = createRequire(import.meta.url);
const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.resolve(here, '../..');

const everywhere = ['shared.ts', 'contract.ts', 'one.ts', 'ours.ts', 'wrong.ts'];
const interop = [...everywhere, 'default-import.ts'];
const node = [...interop, 'importer.mts', 'importer.cts'];

// TypeScript 6 accepts node10 only with deprecations ignored; 7 has removed it.
const cells = [
  ['typescript47', { module: 'commonjs', moduleResolution: 'node', esModuleInterop: false }, everywhere],
  ['typescript47', { module: 'commonjs', moduleResolution: 'node', esModuleInterop: true }, interop],
  ['typescript47', { module: 'node16', moduleResolution: 'node16' }, node],
  ['typescript47', { module: 'nodenext', moduleResolution: 'nodenext' }, node],
  ['typescript', { module: 'commonjs', moduleResolution: 'node10', ignoreDeprecations: '6.0' }, interop],
  ['typescript', { module: 'node16', moduleResolution: 'node16' }, node],
  ['typescript', { module: 'nodenext', moduleResolution: 'nodenext' }, node],
  ['typescript', { module: 'esnext', moduleResolution: 'bundler' }, interop],
  ['typescript7', { module: 'node16', moduleResolution: 'node16' }, node],
  ['typescript7', { module: 'nodenext', moduleResolution: 'nodenext' }, node],
  ['typescript7', { module: 'esnext', moduleResolution: 'bundler' }, interop],
];

let home;

before(() => {
  home = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'types-')));
  for (const [project, source] of [
    ['ours', root],
    ['0.5.10', path.join(root, 'node_modules/lk05')],
    ['1.2.7', path.join(root, 'node_modules/lk1')],
  ]) {
    const modules = path.join(home, project, 'node_modules');
    fs.mkdirSync(modules, { recursive: true });
    fs.symlinkSync(source, path.join(modules, 'livekit-server-sdk'), 'junction');
    for (const file of node) fs.copyFileSync(path.join(here, 'types', file), path.join(home, project, file));
  }
});

after(() => fs.rmSync(home, { recursive: true, force: true }));

async function compile(project, compiler, options, files) {
  const compilerOptions = { noEmit: true, strict: true, target: 'es2020', lib: ['es2020'], types: [], ...options };
  const config = path.join(home, project, `${compiler}-${JSON.stringify(options).replace(/\W+/g, '-')}.json`);
  fs.writeFileSync(config, JSON.stringify({ compilerOptions, files }));
  const tsc = path.join(root, 'node_modules', compiler, 'bin/tsc');
  await exec(process.execPath, [tsc, '-p', config]).catch((e) => assert.fail(e.stdout || e));
}

describe('backends compile', { concurrency: os.cpus().length }, () => {
  for (const [compiler, options, files] of cells) {
    const how = `${compiler}, ${options.moduleResolution}, ${options.module}`;
    const plain = options.esModuleInterop === false ? ' without esModuleInterop' : '';
    test(`against this package: ${how}${plain}`, () =>
      compile('ours', compiler, { ...options, skipLibCheck: false }, files));
  }
  for (const compiler of ['typescript47', 'typescript', 'typescript7']) {
    // The original's declarations depend on those of axios and protobufjs, which are not checked here.
    const options = { module: 'node16', moduleResolution: 'node16', skipLibCheck: true };
    test(`against 0.5.10: ${compiler}`, () => compile('0.5.10', compiler, options, ['shared.ts']));
    test(`against 1.2.7: ${compiler}`, () => compile('1.2.7', compiler, options, ['one.ts']));
  }
});

// The values that a module's declarations export.
function declaredNames(checker, program, file) {
  const module = checker.getSymbolAtLocation(program.getSourceFile(file));
  return checker
    .getExportsOfModule(module)
    .filter((symbol) => {
      const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
      return target.flags & ts.SymbolFlags.Value;
    })
    .map((symbol) => symbol.name)
    .sort();
}

test('each module exports exactly the names of its declarations at run time', () => {
  const files = Object.keys(surface).map((file) => path.join(root, 'dist', `${file}.d.ts`));
  const program = ts.createProgram([...files, path.join(root, 'index.d.ts')], { noEmit: true, types: [] });
  const checker = program.getTypeChecker();
  for (const file of program.getRootFileNames()) {
    const actual = Object.keys(require(file.replace(/\.d\.ts$/, '.js'))).sort();
    assert.deepEqual(actual, declaredNames(checker, program, file), path.relative(root, file));
  }
});

function methodsOf(prototype) {
  if (prototype === Object.prototype || prototype === undefined) return [];
  const own = Object.entries(Object.getOwnPropertyDescriptors(prototype))
    .filter(([name, descriptor]) => name !== 'constructor' && 'value' in descriptor)
    .map(([name]) => name);
  return [...own, ...methodsOf(Object.getPrototypeOf(prototype))];
}

test('each class has exactly the declared methods', () => {
  const file = path.join(root, 'index.d.ts');
  const program = ts.createProgram([file], { noEmit: true, types: [] });
  const checker = program.getTypeChecker();
  const main = require(root);
  const symbols = checker.getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(file)));
  for (const name of Object.keys(main).filter((n) => typeof main[n] === 'function')) {
    const declared = checker.getDeclaredTypeOfSymbol(symbols.find((s) => s.name === name));
    const methods = declared
      .getProperties()
      .filter((p) => p.flags & ts.SymbolFlags.Method)
      .map((p) => p.name)
      .sort();
    const { prototype } = main[name];
    const own =
      prototype instanceof Error ? Object.keys(Object.getOwnPropertyDescriptors(prototype)) : methodsOf(prototype);
    const found = own.filter((n) => n !== 'constructor' && typeof prototype[n] === 'function');
    assert.deepEqual(found.sort(), methods, name);
  }
});

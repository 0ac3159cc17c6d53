// The documentation in editors: each exported name and each of its members has a docstring, its parameters are described,
// and each class has an example.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

import ts from 'typescript';

const root = fileURLToPath(new URL('..', import.meta.url));
const messages = fs.readdirSync(path.join(root, 'generated')).filter((file) => file.endsWith('.d.ts'));
const entries = ['index.d.ts', 'twirp/index.d.ts', 'testing/index.d.ts', 'wire/types.d.ts']
  .concat(messages.map((file) => `generated/${file}`))
  .map((file) => path.join(root, file));
const program = ts.createProgram(entries, { noEmit: true, types: ['node'] });
const checker = program.getTypeChecker();

/** A parameter of all calls. The classes describe it. */
const EVERYWHERE = 'callOptions';

const isOurs = (node) => {
  const { fileName } = node.getSourceFile();
  return fileName.startsWith(root) && !fileName.includes('/node_modules/');
};

/** The docstring of a declaration; that of a variable is above its statement. */
const docOf = (node) => ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc);
const isCall = (node) =>
  ts.isMethodDeclaration(node) ||
  ts.isMethodSignature(node) ||
  ts.isFunctionDeclaration(node) ||
  ts.isConstructorDeclaration(node);
const isPrivate = (node) =>
  (ts.getCombinedModifierFlags(node) & (ts.ModifierFlags.Private | ts.ModifierFlags.Protected)) !== 0;

/** The public declarations inside an exported one: members, and values of an enum. */
function membersOf(node) {
  if (ts.isClassDeclaration(node) || ts.isInterfaceDeclaration(node) || ts.isEnumDeclaration(node))
    return [...node.members];
  if (ts.isTypeAliasDeclaration(node) && ts.isTypeLiteralNode(node.type)) return [...node.type.members];
  return [];
}

const nameOf = (node) => (ts.isConstructorDeclaration(node) ? 'constructor' : (node.name?.getText() ?? node.getText()));

/** Each exported declaration of an entry point, and each of its members, with a display name. */
function* declarations(entry) {
  for (const exported of checker.getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(entry)))) {
    const isAlias = (exported.flags & ts.SymbolFlags.Alias) !== 0;
    const symbol = isAlias ? checker.getAliasedSymbol(exported) : exported;
    for (const node of symbol.declarations.filter(isOurs)) {
      yield { name: exported.name, node };
      for (const member of membersOf(node)) {
        if (!isPrivate(member)) yield { name: `${exported.name}.${nameOf(member)}`, node: member };
      }
    }
  }
}

for (const entry of entries) {
  const all = [...declarations(entry)];
  const file = path.relative(root, entry);

  test(`${file}: each name and member has a docstring`, () => {
    assert.ok(all.length > 0);
    // A setter is documented by its getter.
    const explained = new Set(all.filter(({ node }) => ts.isGetAccessor(node)).map(({ name }) => name));
    const bare = all.filter(({ name, node }) => {
      if (ts.isConstructorDeclaration(node) && node.parameters.length === 0) return false;
      return docOf(node).length === 0 && !(ts.isSetAccessor(node) && explained.has(name));
    });
    assert.deepEqual([...new Set(bare.map(({ name }) => name))], []);
  });

  // The parameters of the generated service methods have the names of their messages.
  if (file.startsWith('generated/')) continue;

  test(`${file}: each parameter is described`, () => {
    const missing = [];
    for (const { name, node } of all.filter(({ node: each }) => isCall(each))) {
      const overloads = all.filter((each) => each.name === name).map((each) => each.node);
      const told = overloads.flatMap((each) => ts.getJSDocTags(each).filter(ts.isJSDocParameterTag));
      for (const parameter of node.parameters) {
        const called = parameter.name.getText();
        if (called !== EVERYWHERE && !told.some((tag) => tag.name.getText() === called))
          missing.push(`${name}(${called})`);
      }
    }
    assert.deepEqual([...new Set(missing)], []);
  });

  test(`${file}: each class has an example`, () => {
    const classes = all.filter(({ node }) => ts.isClassDeclaration(node));
    const without = classes.filter(
      ({ node }) => !ts.getJSDocTags(node).some(({ tagName }) => tagName.text === 'example')
    );
    assert.deepEqual(
      without.map(({ name }) => name),
      []
    );
  });
}

import parser from '@typescript-eslint/parser';

// ESLint configuration: rules that find mistakes or keep the code uniform. A rule is listed only if it applies to this code.
const rules = {
  'array-callback-return': 'error',
  'constructor-super': 'error',
  eqeqeq: ['error', 'always', { null: 'ignore' }],
  'for-direction': 'error',
  'getter-return': 'error',
  'no-cond-assign': 'error',
  'no-const-assign': 'error',
  'no-constant-binary-expression': 'error',
  'no-constant-condition': ['error', { checkLoops: false }],
  'no-debugger': 'error',
  'no-dupe-args': 'error',
  'no-dupe-class-members': 'error',
  'no-dupe-else-if': 'error',
  'no-dupe-keys': 'error',
  'no-duplicate-case': 'error',
  'no-empty': ['error', { allowEmptyCatch: true }],
  'no-eval': 'error',
  'no-fallthrough': 'error',
  'no-func-assign': 'error',
  'no-import-assign': 'error',
  'no-invalid-regexp': 'error',
  'no-loss-of-precision': 'error',
  'no-prototype-builtins': 'error',
  'no-redeclare': 'error',
  'no-self-assign': 'error',
  'no-self-compare': 'error',
  'no-sparse-arrays': 'error',
  'no-template-curly-in-string': 'error',
  'no-this-before-super': 'error',
  'no-throw-literal': 'error',
  'no-unassigned-vars': 'error',
  'no-undef': 'error',
  'no-unreachable': 'error',
  'no-unsafe-finally': 'error',
  'no-unsafe-negation': 'error',
  'no-unsafe-optional-chaining': 'error',
  'no-unused-private-class-members': 'error',
  'no-unused-vars': ['error', { args: 'after-used', caughtErrors: 'all' }],
  'no-use-before-define': ['error', { functions: false, classes: false, variables: false }],
  'no-useless-assignment': 'error',
  'no-useless-catch': 'error',
  'no-useless-escape': 'error',
  'no-useless-return': 'error',
  'no-var': 'error',
  'object-shorthand': 'error',
  'prefer-const': ['error', { destructuring: 'all' }],
  'require-yield': 'error',
  'use-isnan': 'error',
  'valid-typeof': 'error',
};

// The globals that Node 18 has and this code uses.
const globals = Object.fromEntries(
  [
    'AbortController',
    'AbortSignal',
    'EventTarget',
    'Buffer',
    'FinalizationRegistry',
    'FormData',
    'Response',
    'TextDecoder',
    'TextEncoder',
    'URL',
    'URLSearchParams',
    'WeakRef',
    'clearImmediate',
    'clearInterval',
    'clearTimeout',
    'console',
    'fetch',
    'global',
    'performance',
    'process',
    'queueMicrotask',
    'setImmediate',
    'setInterval',
    'setTimeout',
    'structuredClone',
  ].map((name) => [name, 'readonly'])
);

const commonjsGlobals = { ...globals, __dirname: 'readonly', __filename: 'readonly' };
const jestGlobals = { ...commonjsGlobals };
for (const name of ['afterAll', 'beforeAll', 'expect', 'jest', 'test']) jestGlobals[name] = 'readonly';

export default [
  // Written by the build or by another program.
  { ignores: ['dist/', 'target/', 'generated/', 'binding.js', 'binding.d.ts', '.cache/', 'npm/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.js', '**/*.cjs'],
    languageOptions: { sourceType: 'commonjs', globals: commonjsGlobals },
    rules: { ...rules, strict: ['error', 'global'] },
  },
  {
    files: ['**/*.mjs'],
    languageOptions: { globals },
    rules,
  },
  {
    files: ['**/*.jest.js', '**/*.jest.test.js'],
    languageOptions: { globals: jestGlobals },
    rules: { strict: 'off' },
  },
  { files: ['examples/**'], rules: { strict: 'off' } },
  {
    files: ['__test__/bundlers/next/**/*.js'],
    languageOptions: { sourceType: 'module', parserOptions: { ecmaFeatures: { jsx: true } } },
    rules: { strict: 'off' },
  },
  {
    // TypeScript checks names and their use.
    files: ['**/*.ts', '**/*.mts', '**/*.cts'],
    languageOptions: { parser },
    rules: {
      ...rules,
      'no-dupe-class-members': 'off',
      'no-redeclare': 'off',
      'no-undef': 'off',
      'no-unused-vars': 'off',
    },
  },
];

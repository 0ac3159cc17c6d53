'use strict';

// Builds the fixture with webpack, with the package external and bundled.

const path = require('node:path');

const common = { mode: 'production', target: 'node18', entry: './main.mjs', experiments: { outputModule: true } };
const output = (name) => ({ path: path.join(__dirname, 'out', name), filename: 'main.mjs', module: true });

module.exports = [
  {
    ...common,
    name: 'external',
    output: output('external'),
    externals: { 'livekit-server-sdk-rs': 'module livekit-server-sdk-rs' },
  },
  {
    ...common,
    name: 'bundled',
    // node-loader puts the addon next to the output, and finds it there only with an empty public path.
    output: { ...output('bundled'), publicPath: '' },
    module: { rules: [{ test: /\.node$/, loader: 'node-loader' }] },
  },
];

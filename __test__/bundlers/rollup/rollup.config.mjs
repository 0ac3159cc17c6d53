// Builds the fixture with Rollup.
import commonjs from '@rollup/plugin-commonjs';
import resolve from '@rollup/plugin-node-resolve';

export default {
  input: 'main.mjs',
  external: ['livekit-server-sdk-rs'],
  plugins: [resolve({ preferBuiltins: true }), commonjs()],
  output: { file: 'out/main.mjs' },
};

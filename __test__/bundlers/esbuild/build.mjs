// Builds the fixture with esbuild, with the package external and bundled.
import { build } from 'esbuild';

const common = {
  entryPoints: ['main.mjs'],
  bundle: true,
  platform: 'node',
  format: 'esm',
  outExtension: { '.js': '.mjs' },
};

await build({ ...common, outdir: 'out/external', external: ['livekit-server-sdk-rs'] });
await build({
  ...common,
  outdir: 'out/bundled',
  format: 'cjs',
  entryPoints: ['start.cjs'],
  outExtension: { '.js': '.cjs' },
  loader: { '.node': 'copy' },
});

// The configuration of the Next.js fixture, with and without the package as an external one.
import path from 'node:path';

const tools = path.resolve('../..');

export default {
  output: 'standalone',
  serverExternalPackages: process.env.BUNDLED ? [] : ['livekit-server-sdk-rs'],
  // Applications do not need this: here Next.js itself is installed in a parent folder.
  outputFileTracingRoot: tools,
  turbopack: { root: tools },
};

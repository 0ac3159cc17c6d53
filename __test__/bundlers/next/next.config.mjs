import path from 'node:path';

const tools = path.resolve('../..');

export default {
  output: 'standalone',
  serverExternalPackages: process.env.BUNDLED ? [] : ['livekit-server-sdk-rs'],
  // Of no use in an application: here Next.js itself is installed further up.
  outputFileTracingRoot: tools,
  turbopack: { root: tools },
};

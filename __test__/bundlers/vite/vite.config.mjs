// Builds the fixture with Vite, for server-side rendering.
export default { build: { ssr: 'main.mjs', outDir: 'out' } };

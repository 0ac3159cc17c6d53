export default { build: { ssr: 'main.mjs', outDir: 'out' } };

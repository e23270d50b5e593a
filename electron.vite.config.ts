import { defineConfig } from 'electron-vite';

/**
 * Bundles the command line to `out/main/daoze.js`. Packages stay outside the bundle. Every part lies flat
 * in `out/main`, two folders below the root like the files in `electron/<folder>/`, so that
 * `../../resources` is found from the bundle as from the source.
 */
export default defineConfig({
  main: {
    build: {
      outDir: 'out/main',
      rollupOptions: {
        input: { daoze: 'electron/cli/daoze.ts' },
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name].js' },
      },
    },
  },
});

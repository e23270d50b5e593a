import { defineConfig } from 'electron-vite';

/**
 * Bundles the command line to `out/main/daoze.js`. Packages stay outside the bundle. One file, two
 * folders below the root like every file in `electron/<folder>/`, so that `../../resources` is found
 * from the bundle as from the source.
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

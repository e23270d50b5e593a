import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

/**
 * Bundles the program: `out/main` holds the command line, the main process and the threads it starts, all flat, two
 * folders below the root like the files in `electron/<folder>/`, so that `../../resources` is found from the bundle
 * as from the source; packages stay outside. `out/preload` is one CommonJS file, as a sandbox wants it. `out/renderer`
 * holds the pages; whoever serves them writes a nonce where the marker stands.
 */
export default defineConfig({
  main: {
    build: {
      outDir: 'out/main',
      rollupOptions: {
        input: {
          daoze: 'electron/cli/daoze.ts',
          main: 'electron/main/main.ts',
          'workspace-thread': 'electron/workers/workspace-thread.ts',
          'printing-thread': 'electron/files/printing/printing-thread.ts',
          'reading-thread': 'electron/files/apart/reading-thread.ts',
        },
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name].js' },
      },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      rollupOptions: {
        input: { preload: 'electron/preload/preload.ts' },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'renderer',
    base: './',
    html: { cspNonce: '__DAOZE_NONCE__' },
    plugins: [react()],
    build: {
      outDir: 'out/renderer',
      minify: true,
      rollupOptions: { input: 'renderer/index.html' },
    },
  },
});

import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';

/** The files that run in the page, each after those it uses. */
const PAGE_FILES = ['../known.ts', '../page/across.ts', '../page/preload-world.ts'];

/** The name under which the page first reaches the test; it is gone before the page's own scripts run. */
export const BINDING = '__daozeStandIn';

/** What a page runs before anything else: the preload script in a world of its own making. */
export function preloadScript(preload: string): string {
  const files = PAGE_FILES.map((file) => pageScript(new URL(file, import.meta.url)));
  return `(() => {
    if (globalThis.${BINDING} === undefined || window !== window.top) return;
    const tell = globalThis.${BINDING};
    delete globalThis.${BINDING};
    ${files.join('\n')}
    runPreload(tell, (require, process) => {
      const module = { exports: {} };
      ((exports) => { ${preload}\n })(module.exports);
    });
  })();`;
}

/** A TypeScript file as a plain script: without types, imports and exports. */
function pageScript(file: URL): string {
  return stripTypeScriptTypes(readFileSync(file, 'utf8'))
    .replaceAll(/^import [^;]*;/gm, '')
    .replaceAll(/^export /gm, '');
}

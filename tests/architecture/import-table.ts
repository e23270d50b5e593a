/** What the files of one folder may import, besides each other. */
export interface FolderRule {
  /** From the root of the repository; a file belongs to the longest folder that holds it. */
  readonly folder: string;
  /** Other folders; `shared` stands for everything in it. */
  readonly folders: readonly string[];
  /** Its own folders that import each other: Biome sees only the written path and must be told. */
  readonly inner?: readonly string[];
  /** Its folders do not know each other. */
  readonly apart?: true;
  /** Packages; `node:` stands for everything that comes with Node. */
  readonly packages: readonly string[];
}

/**
 * Who may import whom: the table of ARCHITECTURE.md. Biome holds the same table (biome.json), so that
 * an editor says it at once; a test compares the two.
 */
export const IMPORT_TABLE: readonly FolderRule[] = [
  { folder: 'shared/exact', folders: [], packages: [] },
  { folder: 'shared/language', folders: ['shared/exact'], packages: [] },
  { folder: 'shared/statistics', folders: ['shared/exact'], packages: ['pure-rand'] },
  { folder: 'shared/workbook', folders: [], packages: [] },
  { folder: 'shared/problems', folders: ['shared/language'], packages: [] },
  {
    folder: 'shared/rules',
    folders: ['shared/exact', 'shared/statistics', 'shared/language', 'shared/problems'],
    packages: ['zod'],
  },
  {
    folder: 'shared/model',
    folders: ['shared/rules', 'shared/problems', 'shared/language'],
    packages: ['zod'],
  },
  { folder: 'shared/cells', folders: ['shared/model'], packages: ['pinyin-pro'] },
  {
    folder: 'shared/guideline',
    folders: [
      'shared/model',
      'shared/cells',
      'shared/rules',
      'shared/exact',
      'shared/statistics',
      'shared/workbook',
      'shared/problems',
      'shared/language',
    ],
    inner: ['weights'],
    packages: ['zod'],
  },
  {
    folder: 'shared/scoring',
    folders: ['shared/model', 'shared/rules', 'shared/exact', 'shared/statistics', 'shared/problems'],
    packages: [],
  },
  {
    folder: 'shared/action',
    folders: [
      'shared/model',
      'shared/cells',
      'shared/rules',
      'shared/exact',
      'shared/scoring',
      'shared/statistics',
      'shared/workbook',
      'shared/problems',
      'shared/language',
    ],
    inner: ['shortfall', 'change', 'sampling', 'lists', 'playbook', 'rectification', 'interviews', 'years'],
    packages: [],
  },
  {
    folder: 'shared/intake',
    folders: ['shared/model', 'shared/cells', 'shared/rules', 'shared/exact', 'shared/problems'],
    inner: ['kinds', 'matching', 'questionnaire'],
    packages: [],
  },
  {
    folder: 'shared/explain',
    folders: [
      'shared/model',
      'shared/rules',
      'shared/exact',
      'shared/scoring',
      'shared/statistics',
      'shared/language',
    ],
    packages: [],
  },
  {
    folder: 'shared/chart',
    folders: ['shared/model', 'shared/exact', 'shared/statistics', 'shared/language'],
    packages: ['echarts'],
  },
  {
    folder: 'shared/report',
    folders: [
      'shared/model',
      'shared/rules',
      'shared/exact',
      'shared/scoring',
      'shared/statistics',
      'shared/action',
      'shared/explain',
      'shared/chart',
      'shared/workbook',
      'shared/problems',
      'shared/language',
    ],
    inner: [
      'forms',
      'mending',
      'standings',
      'sentences',
      'sampling',
      'sheet',
      'suggestions',
      'voices',
      'pdf',
      'drawing',
      'page',
      'parts',
      'table',
      'text',
      'theme',
    ],
    packages: [],
  },
  {
    folder: 'shared/sample',
    folders: ['shared/model', 'shared/statistics', 'shared/language'],
    packages: [],
  },
  {
    folder: 'shared/contract',
    folders: ['shared/model', 'shared/intake', 'shared/action', 'shared/problems', 'shared/language'],
    packages: ['zod'],
  },
  { folder: 'electron/store', folders: ['shared'], packages: ['node:', 'better-sqlite3', 'zod'] },
  {
    folder: 'electron/files',
    folders: ['shared'],
    packages: [
      'node:',
      '@cantoo/pdf-lib',
      '@resvg/resvg-wasm',
      'csv-parse',
      'docx',
      'echarts',
      'exceljs',
      'fontkit',
      'pdfmake',
      'yauzl',
    ],
  },
  {
    folder: 'electron/usecases',
    folders: ['shared', 'electron/store', 'electron/files'],
    inner: ['changes', 'interviews', 'lists', 'rectification', 'sampling', 'shortfalls', 'years'],
    packages: ['node:'],
  },
  { folder: 'electron/cli', folders: ['shared', 'electron/usecases'], packages: ['node:', 'commander'] },
  {
    folder: 'electron/workers',
    folders: ['shared', 'electron/store', 'electron/files', 'electron/usecases'],
    packages: ['node:'],
  },
  {
    folder: 'electron/main',
    folders: ['shared', 'electron/usecases', 'electron/workers'],
    packages: ['node:', 'electron', 'zod'],
  },
  { folder: 'electron/packaging', folders: [], packages: ['node:'] },
  { folder: 'electron/preload', folders: ['shared/contract'], packages: ['electron'] },
  {
    folder: 'renderer/lib',
    folders: ['shared'],
    packages: ['@tanstack/react-query', 'pinyin-pro', 'react', 'zod'],
  },
  {
    folder: 'renderer/ui',
    folders: ['shared', 'renderer/lib'],
    packages: [
      '@ant-design/icons',
      'antd',
      'echarts',
      'pdfjs-dist',
      'react',
      'react-data-grid',
      'react-router',
    ],
  },
  {
    folder: 'renderer/features',
    folders: ['shared', 'renderer/lib', 'renderer/ui'],
    apart: true,
    packages: ['@ant-design/icons', 'antd', 'react', 'react-data-grid', 'react-router'],
  },
  {
    folder: 'renderer/app',
    folders: ['shared', 'renderer/lib', 'renderer/ui', 'renderer/features'],
    packages: ['@ant-design/icons', '@tanstack/react-query', 'antd', 'react', 'react-dom', 'react-router'],
  },
];

/** The screens that need no open workspace, by name. */
export const START_ROUTES: Readonly<Record<string, string>> = {
  start: '/',
  'start-create': '/start/create',
  'start-next-year': '/start/next-year',
  'start-sample': '/start/sample',
};

/** The screens of an open workspace, by name. */
export const ROUTES: Readonly<Record<string, string>> = {
  home: '/home',
  guideline: '/guideline',
  register: '/register',
  'register-committees': '/register/committees',
  'register-subdistricts': '/register/subdistricts',
  'register-year-before': '/register/year-before',
  'evidence-import': '/evidence/import',
  'evidence-forms': '/evidence/import/forms',
  'evidence-imports': '/evidence/imports',
  'evidence-entry': '/evidence/entry',
  'evidence-interviews': '/evidence/interviews',
  'evidence-topics': '/evidence/interviews/topics',
  'evidence-rows': '/evidence/rows',
  'evidence-quality': '/evidence/quality',
  scores: '/scores',
  'scores-compound': '/scores/compound/C0001',
  'scores-groups': '/scores/groups',
  'scores-charts': '/scores/charts',
  'scores-compare': '/scores/compare',
  reports: '/reports',
  journal: '/journal',
  settings: '/settings',
  'settings-about': '/settings/about',
};

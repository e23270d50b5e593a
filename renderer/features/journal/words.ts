import type { Wording } from '../../../shared/language/wording.ts';
import type { JournalAction } from '../../../shared/model/journal.ts';

/** What the journal's screen says. */
export const WORDS = {
  title: { zh: '日志', en: 'Journal' },
  kinds: { zh: '种类', en: 'Kinds' },
  allKinds: { zh: '全部种类', en: 'Every kind' },
  person: { zh: '经手人', en: 'Person' },
  everybody: { zh: '全部经手人', en: 'Everybody' },
  find: { zh: '在日志里查找', en: 'Find in the journal' },
  check: { zh: '检查工作区', en: 'Check the workspace' },
  none: { zh: '没有符合条件的记录。', en: 'No entry fits.' },
  list: { zh: '日志记录，最新的在前', en: 'Entries, the newest first' },
  pages: { zh: '日志分页', en: 'Pages of the journal' },
} as const satisfies Record<string, Wording>;

/** What each kind of entry is called. */
export const ACTIONS: Readonly<Record<JournalAction, Wording>> = {
  'workspace-created': { zh: '新建', en: 'Made' },
  'guideline-saved': { zh: '导则', en: 'Guideline' },
  'import-committed': { zh: '导入', en: 'Import' },
  'import-undone': { zh: '撤销', en: 'Undone' },
  'responses-left-out': { zh: '不计入', en: 'Left out' },
  'responses-restored': { zh: '恢复计入', en: 'Counted again' },
  'documents-set': { zh: '文书', en: 'Documents' },
  'records-written': { zh: '清单与整改', en: 'Lists and rectification' },
  'run-saved': { zh: '评分', en: 'Scoring' },
};

/** The help of the journal. */
export const HELP: readonly Wording[] = [
  {
    zh: '谁在什么时候做了什么，最新的在前。日志只增不改：每一条都带着前一条的摘要，改动任何一条都会被发现。',
    en: 'Who did what when, the newest first. The journal only grows: each entry carries the hash of the one before, so that a change of any of them shows.',
  },
  {
    zh: '“检查工作区”核对文件本身、日志，以及日志记下的导则、导入和成绩是否都与当时写下的一样。数据多时要几秒钟，可以取消。',
    en: '“Check the workspace” compares the file, its journal, and every guideline, import and run the journal vouches for with what was written. With much data it takes some seconds and can be cancelled.',
  },
  {
    zh: '记录里的姓名取自“设置”里的经手人。',
    en: 'The names are those of the person at work in the settings.',
  },
];

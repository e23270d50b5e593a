import type { Wording } from '../../../../shared/language/wording.ts';

/** Words of the guideline's screen as a whole. */
export const FRAME_WORDS = {
  title: { zh: '导则', en: 'Guideline' },
  version: (number: number): Wording => ({ zh: `第 ${number} 版`, en: `version ${number}` }),
  unsaved: { zh: '有未保存的修改', en: 'unsaved changes' },
  saved: { zh: '已保存', en: 'saved' },
  outline: { zh: '导则的各部分', en: 'Parts of the guideline' },
  undo: { zh: '撤销（Ctrl Z）', en: 'Undo (Ctrl Z)' },
  redo: { zh: '重做（Ctrl Y）', en: 'Redo (Ctrl Y)' },
  open: { zh: '导入…', en: 'Import…' },
  openFile: { zh: '从文件（.xlsx 或 .json）…', en: 'From a file (.xlsx or .json)…' },
  openBuiltIn: (name: string): Wording => ({ zh: `内置：${name}`, en: `Built in: ${name}` }),
  export: { zh: '导出', en: 'Export' },
  exportXlsx: { zh: '工作簿（.xlsx）…', en: 'Workbook (.xlsx)…' },
  exportJson: { zh: 'JSON 文件（.json）…', en: 'JSON file (.json)…' },
  exported: { zh: '已导出', en: 'Exported' },
  show: { zh: '在文件夹中显示', en: 'Show in folder' },
  save: { zh: '保存为新版…', en: 'Save as a new version…' },
  discard: { zh: '放弃修改', en: 'Discard changes' },
  opened: {
    zh: '已读入为草稿，检查后保存为新版',
    en: 'It is the draft now; look it over and save it as a new version',
  },
  sound: { zh: '检查通过', en: 'No objections' },
  errors: (count: number): Wording => ({
    zh: `${count} 处错误`,
    en: count === 1 ? '1 error' : `${count} errors`,
  }),
  warnings: (count: number): Wording => ({
    zh: `${count} 条提醒`,
    en: count === 1 ? '1 remark' : `${count} remarks`,
  }),
  problems: { zh: '检查结果', en: 'Objections and remarks' },
  readOnly: (number: number): Wording => ({
    zh: `正在看第 ${number} 版，只读`,
    en: `This is version ${number}, to be read only`,
  }),
  backToDraft: { zh: '回到草稿', en: 'Back to the draft' },
  asDraft: { zh: '以此版为草稿', en: 'Make it the draft' },
  left: { zh: '导则草稿还没有保存', en: 'The draft of the guideline is not saved' },
  leftText: {
    zh: '在保存为新版之前，评分仍按原来的一版。草稿会留在这个窗口里。',
    en: 'Until it is saved as a new version, scoring goes by the earlier one. The draft stays in this window.',
  },
  goBack: { zh: '回去保存', en: 'Go back and save' },
  keep: { zh: '稍后再说', en: 'Later' },
  reason: { zh: '修订理由', en: 'Reason' },
  reasonHint: {
    zh: '谁提出、为什么改，写进版本记录和日志',
    en: 'Who asked for it and why; it goes into the history and the journal',
  },
  versionName: { zh: '版本', en: 'Version' },
  versionHint: { zh: '每改一版换一个，如 2026.2', en: 'A new one for each version, such as 2026.2' },
  saveTitle: { zh: '保存为新版', en: 'Save as a new version' },
  saveOk: { zh: '保存', en: 'Save' },
  cancel: { zh: '取消', en: 'Cancel' },
  changes: (count: number): Wording => ({
    zh: `${count} 处修改`,
    en: count === 1 ? '1 change' : `${count} changes`,
  }),
  noChanges: {
    zh: '与当前一版相同，不会另存新版。',
    en: 'Nothing differs from the current version; none will be added.',
  },
  savedAs: (number: number): Wording => ({ zh: `已保存为第 ${number} 版`, en: `Saved as version ${number}` }),
  newer: (number: number): Wording => ({
    zh: `草稿改写期间，第 ${number} 版已成为当前版；保存后草稿将取代它。`,
    en: `While the draft was being written version ${number} became the current one; saving the draft takes its place.`,
  }),
} as const;

/** The sections of the screen, as the outline lists them. */
export const SECTION_WORDS = {
  indicators: { zh: '指标', en: 'Indicators' },
  questions: { zh: '题目', en: 'Questions' },
  metrics: { zh: '台账', en: 'Metrics' },
  grades: { zh: '等次', en: 'Grades' },
  adjustments: { zh: '加减分与否决', en: 'Bonuses, vetoes' },
  types: { zh: '类型', en: 'Types' },
  rules: { zh: '规则', en: 'Rules' },
  weights: { zh: '权重来源', en: 'Weights' },
  trial: { zh: '试算', en: 'Dry run' },
  effect: { zh: '影响', en: 'Effect' },
  differences: { zh: '差异', en: 'Differences' },
  versions: { zh: '版本', en: 'Versions' },
} as const;

import type { RecognitionView } from '../../../../shared/contract/evidence/wizard.ts';
import type { Wording } from '../../../../shared/language/wording.ts';
import type { ImportKind } from '../../../../shared/model/evidence.ts';
import type { Platform } from '../../../../shared/model/import-plan.ts';

/** What the import wizard says. */
export const WORDS = {
  stepFile: { zh: '文件', en: 'File' },
  stepTable: { zh: '种类与标题行', en: 'Kind and headings' },
  stepColumns: { zh: '列的含义', en: 'Columns' },
  stepPreview: { zh: '预览', en: 'Preview' },
  dropTitle: { zh: '把表格拖到这里', en: 'Drop spreadsheets here' },
  dropText: {
    zh: '可以是 .xlsx 或 .csv，可以一次拖进几个文件，逐个处理。写入之前先预览，什么都不会悄悄改动。',
    en: '.xlsx or .csv, several at a time if you like: they are taken one after the other. You see a preview before anything is written.',
  },
  fieldForms: { zh: '导出外勤表格…', en: 'Field forms…' },
  chooseFile: { zh: '选择文件…', en: 'Choose a file…' },
  large: { zh: '允许超大文件，再试一次', en: 'Allow very large files and try again' },
  whatComesIn: { zh: '能导入什么', en: 'What can be imported' },
  otherFile: { zh: '换一个文件', en: 'Another file' },
  skipFile: { zh: '跳过这个文件', en: 'Skip this file' },
  notRecognised: {
    zh: '没有认出这是哪一类数据。请选择种类；如果标题行或工作表不对，请在下面改。',
    en: 'It is not clear what this is. Choose the kind; below, choose another sheet or heading row if need be.',
  },
  chooseKind: { zh: '请选择', en: 'Choose' },
  phaseByWindow: { zh: '窗口上方选的阶段', en: 'the phase chosen at the top of the window' },
  hidden: { zh: '隐藏', en: 'hidden' },
  encoding: { zh: '编码', en: 'Encoding' },
  headingRow: { zh: '标题行', en: 'Heading row' },
  headingHint: {
    zh: '标出的一行是标题行，下面的行是数据；不对就点选另一行。',
    en: 'The marked row holds the headings, the rows below the data; choose another row if that is wrong.',
  },
  firstRows: { zh: '工作表的前几行', en: 'The first rows of the sheet' },
  wholeFile: { zh: '整个文件属于', en: 'The whole file is about' },
  everyRow: { zh: '每行各写小区', en: 'each row names its compound' },
  toColumns: { zh: '下一步：列的含义', en: 'Next: columns' },
  toPreview: { zh: '下一步：预览', en: 'Next: preview' },
  previewNow: { zh: '直接预览', en: 'Preview now' },
  back: { zh: '上一步', en: 'Back' },
  column: { zh: '列', en: 'Column' },
  heading: { zh: '标题', en: 'Heading' },
  samples: { zh: '内容举例', en: 'For example' },
  meaning: { zh: '含义', en: 'Meaning' },
  reason: { zh: '依据', en: 'Why' },
  keep: { zh: '保留，不参与评分', en: 'keep, not scored' },
  takeProposal: { zh: '采用', en: 'Take it' },
  recall: { zh: '沿用当时的选定', en: 'Choose as then' },
  takeAll: { zh: '全部采用', en: 'Take all' },
  emptySheet: { zh: '这张工作表是空的', en: 'This sheet is empty' },
  emptySheetText: { zh: '请另选工作表，或换一个文件。', en: 'Choose another sheet, or another file.' },
  groupObject: { zh: '小区、居委会', en: 'Compound, committee' },
  groupField: { zh: '字段', en: 'Fields' },
  groupQuestion: { zh: '题目', en: 'Questions' },
  groupMetric: { zh: '台账数据', en: 'Metrics' },
  groupIndicator: { zh: '指标', en: 'Indicators' },
  previewing: { zh: '正在读取并核对…', en: 'Reading and checking…' },
  nothingNew: { zh: '没有新内容', en: 'Nothing new' },
  nothingNewText: {
    zh: '文件里的内容都已经在了，什么也没有写入。',
    en: 'Everything in the file was there already; nothing was written.',
  },
  undoLater: {
    zh: '可以随时在“导入记录”里整次撤销。',
    en: 'It can be undone as a whole at any time, among the imports.',
  },
  toImports: { zh: '看导入记录', en: 'See the imports' },
  nextFile: { zh: '导入下一个文件', en: 'Import another file' },
} as const satisfies Record<string, Wording>;

/** What a table still lacks. */
export function missingWords(missing: readonly string[]): Wording {
  return {
    zh: `还缺少：${missing.join('、')}。请在“列的含义”里为相应的列选定，或改标题行、种类。`,
    en: `Missing: ${missing.join(', ')}. Choose the columns that mean it, or another heading row or kind.`,
  };
}

export function mendedCellsWords(count: string): Wording {
  return {
    zh: `修改过 ${count} 格，原文随这次导入一起留着。`,
    en: `${count} cells were mended; what the file says is kept beside them.`,
  };
}

export function rememberedNamesWords(count: string): Wording {
  return {
    zh: `记住了 ${count} 个名称的写法，以后的文件自动认出。`,
    en: `${count} names are remembered and recognised in later files.`,
  };
}

export function hiddenRowsWords(count: string, isRead: boolean): Wording {
  return isRead
    ? {
        zh: `文件里隐藏的 ${count} 行一并读入了。`,
        en: `${count} rows that are hidden in the file were read.`,
      }
    : {
        zh: `文件里隐藏的 ${count} 行没有读。`,
        en: `${count} rows that are hidden in the file were left out.`,
      };
}

const PLATFORM_NAMES: Readonly<Record<Platform, Wording>> = {
  'wjx-text': { zh: '问卷星（按文本）', en: '问卷星, by text' },
  'wjx-ordinal': { zh: '问卷星（按序号）', en: '问卷星, by ordinal' },
  'wjx-score': { zh: '问卷星（按分数）', en: '问卷星, by score' },
  tencent: { zh: '腾讯问卷', en: '腾讯问卷' },
  jinshuju: { zh: '金数据', en: '金数据' },
  kobo: { zh: 'KoboToolbox', en: 'KoboToolbox' },
  odk: { zh: 'ODK Central', en: 'ODK Central' },
  plain: { zh: '普通表格', en: 'a plain table' },
};

/** So many headings are named; they are enough to believe it. */
const MOST_NAMED = 6;

/** Whose export a table is, and by what that is seen. */
export function recognisedWords({ platform, by }: RecognitionView): Wording {
  const [name, named] = [PLATFORM_NAMES[platform], by.slice(0, MOST_NAMED)];
  const more = by.length > named.length;
  return {
    zh: `识别为 ${name.zh}，依据：${named.join('、')}${more ? '等' : ''}`,
    en: `Recognised as ${name.en} by ${named.join(', ')}${more ? ' and others' : ''}`,
  };
}

/** Whose choices of columns are offered again. */
export function rememberedWords(sequence: number, author: string, at: string): Wording {
  return {
    zh: `列的选择沿用第 ${sequence} 次导入（${author}，${at}），可以再改。`,
    en: `The columns are chosen as in import ${sequence} (${author}, ${at}); change them as you like.`,
  };
}

/** Whose choices of columns could be taken again. */
export function offeredWords(sequence: number, author: string, at: string): Wording {
  return {
    zh: `第 ${sequence} 次导入（${author}，${at}）选定过相近的表各列的含义。`,
    en: `Import ${sequence} (${author}, ${at}) settled the columns of a table much like this one.`,
  };
}

/** How the headings differ from those that were settled then. */
export function driftWords(added: readonly string[], gone: readonly string[]): Wording {
  const parts = [
    { of: added, zh: '新出现的标题', en: 'New headings' },
    { of: gone, zh: '不再有的标题', en: 'Headings that are gone' },
  ].filter(({ of }) => of.length > 0);
  return {
    zh: `标题和那时不同，请核对。${parts.map(({ of, zh }) => `${zh}：${of.join('、')}。`).join('')}`,
    en: `The headings differ from then; please look them over. ${parts.map(({ of, en }) => `${en}: ${of.join(', ')}.`).join(' ')}`,
  };
}

/** What each kind of import is made of, in a line. */
export const KIND_TEXTS: Readonly<Record<ImportKind, Wording>> = {
  registry: {
    zh: '一行一个小区：编号、名称、类型、街镇、居委会，户数等可选',
    en: 'a compound a row: code, name, type, subdistrict, committee; households and more if known',
  },
  questionnaire: {
    zh: '一行一份问卷，标题是题干；问卷星“按文本”导出的可以直接用',
    en: 'a response a row, headed by the questions; exports of 问卷星 “by text” as they are',
  },
  interview: {
    zh: '一行一个议题：访谈编号、小区、议题、态度，日期、对象、摘录可选',
    en: 'a topic a row: interview, compound, topic, attitude; date, interviewee, excerpt if known',
  },
  marks: {
    zh: '一行一个分数（专家、小区、指标、得分），或小区 × 指标的评分表',
    en: 'a mark a row (expert, compound, indicator, mark), or a grid of compounds and indicators',
  },
  checks: {
    zh: '一行一项：小区、指标、检查项、结果（达标、不达标、不适用）',
    en: 'an item a row: compound, indicator, item, result (met, unmet, not applicable)',
  },
  findings: {
    zh: '一行一类问题：小区、指标、问题、次数；检查过没有发现写 0',
    en: 'a problem a row: compound, indicator, problem, count; 0 where nothing was found',
  },
  metrics: {
    zh: '一行一个小区或居委会，一列一项数据',
    en: 'a compound or committee a row, a metric a column',
  },
};

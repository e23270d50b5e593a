import type { Wording } from '../../../../shared/language/wording.ts';
import type { FormDivision, FormFormat, FormKind } from '../../../../shared/model/form.ts';
import type { FormScopeKind } from './wanted-forms.ts';

export const FORM_WORDS = {
  title: { zh: '外勤表格', en: 'Field forms' },
  lead: {
    zh: '小区编号、名称和检查项已经填好的表格。填好后在“导入”中打开即可，不必再指定各列；空着的格子不改动已有的数据。',
    en: 'Compound codes, names and items are already in place. Filled in, they import as they are; a blank cell changes nothing.',
  },
  kinds: { zh: '表格', en: 'Forms' },
  formats: { zh: '格式', en: 'Formats' },
  scope: { zh: '范围', en: 'Scope' },
  which: { zh: '选择', en: 'Which one' },
  division: { zh: '每册包含', en: 'One file for each' },
  experts: { zh: '评分专家', en: 'Experts' },
  expertsHint: {
    zh: '每位专家一册，可直接键入姓名。不填时是一册空白评分表，姓名由专家自己写。',
    en: 'A file for each; names can be typed. Without any, there is one that experts write their names on.',
  },
  copies: { zh: '问卷份数', en: 'Questionnaires' },
  export: { zh: '导出…', en: 'Export…' },
  back: { zh: '返回导入', en: 'Back to import' },
  openFolder: { zh: '打开文件夹', en: 'Open the folder' },
  noRegister: { zh: '这个阶段还没有名册', en: 'There is no register for this phase yet' },
  noRegisterText: {
    zh: '表格里的小区来自名册。请先导入名册。',
    en: 'The compounds on the forms come from the register. Import it first.',
  },
} as const satisfies Record<string, Wording>;

/** What each form is for. */
export const KIND_TEXTS: Readonly<Record<FormKind, Wording>> = {
  questionnaire: {
    zh: '工作簿一行登记一份，行数按计划份数；打印的居民问卷每个小区一份，印有编号，按文件名里的份数印制。',
    en: 'A row a response, as many as are planned; one printed questionnaire a compound, whose file name says how many copies.',
  },
  interview: {
    zh: '每个小区两次访谈，编号已编好；议题、态度从下拉列表中选。',
    en: 'Two interviews a compound, numbered; topic and attitude from a list.',
  },
  checks: {
    zh: '按小区类型列出适用的检查项，只填结果；另有一页登记发现的问题。',
    en: 'The items that apply to each compound, only the result to be filled in; a second sheet for what was found.',
  },
  marks: {
    zh: '小区和居委会在行，指标在列；不适用的格子是灰色的。',
    en: 'Compounds and committees down, indicators across; cells that do not apply are grey.',
  },
  metrics: {
    zh: '小区和居委会在行，台账数据在列。只有工作簿。',
    en: 'Compounds and committees down, records across. As a workbook only.',
  },
};

export const FORMAT_NAMES: Readonly<Record<FormFormat, Wording>> = {
  xlsx: { zh: '工作簿（.xlsx），填好导入', en: 'Workbook (.xlsx), to fill in and import' },
  pdf: { zh: '打印件（.pdf），用笔填写', en: 'Print (.pdf), to fill in by pen' },
};

export const DIVISION_NAMES: Readonly<Record<FormDivision, Wording>> = {
  subdistrict: { zh: '一个街镇', en: 'Subdistrict' },
  committee: { zh: '一个居委会', en: 'Committee' },
};

export const SCOPE_NAMES: Readonly<Record<FormScopeKind, Wording>> = {
  district: { zh: '全区', en: 'Whole district' },
  subdistrict: { zh: '一个街镇', en: 'One subdistrict' },
  committee: { zh: '一个居委会', en: 'One committee' },
  compound: { zh: '一个小区', en: 'One compound' },
};

/** That so many files are there. */
export function writtenWords(count: string): Wording {
  return { zh: `已写好 ${count} 份表格`, en: `${count} ${count === '1' ? 'form is' : 'forms are'} written` };
}

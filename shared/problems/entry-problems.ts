import type { ProblemKind } from './problem-kind.ts';

/** What may be wrong with what a person types into the program itself. */
export const ENTRY_PROBLEMS = {
  'entry-none-found': {
    severity: 'error',
    zh: '这一列只能填 0，表示检查过、没有发现问题；{value} 次请填在问题的那一列。',
    en: 'only 0 can stand here: inspected, nothing found. Write {value} in the column of the problem.',
  },
  'entry-others-marks': {
    severity: 'error',
    zh: '“{person}”今年自己打过分，打分的专家不能查看、代录别人的评分。请由工作人员录入“{expert}”的评分，或在设置中改正当前姓名。',
    en: '“{person}” has given marks this year, and who gives marks neither sees nor enters those of others. Have a clerk enter the marks of “{expert}”, or correct the name of the person at work in the settings.',
  },
  'entry-no-expert': {
    severity: 'error',
    zh: '没有写明是哪位专家的评分，请先选择或填写专家姓名。',
    en: 'it is not said whose marks these are; choose or write the expert’s name first.',
  },
  'entry-number-taken': {
    severity: 'error',
    zh: '“{compound}”已有编号为 {number} 的问卷。请给这一份另编一个号，或先撤销原来那次录入。',
    en: 'there is a questionnaire numbered {number} of “{compound}” already. Give this one another number, or undo the entry of the former one first.',
  },
} as const satisfies Record<string, ProblemKind>;

import type { Wording } from '../../../../../shared/language/wording.ts';

/** What the preview of an import says. */
export const WORDS = {
  grid: { zh: '预览', en: 'Preview' },
  show: { zh: '显示哪些行', en: 'Rows shown' },
  showAll: { zh: '全部', en: 'All' },
  showChanging: { zh: '会变动', en: 'Changes' },
  showFaulty: { zh: '有问题', en: 'In fault' },
  showMended: { zh: '已修改', en: 'Mended' },
  outcome: { zh: '结果', en: 'Outcome' },
  problem: { zh: '问题', en: 'Problem' },
  noRows: { zh: '没有这样的行。', en: 'There are no such rows.' },
  noFaultyRows: {
    zh: '没有有问题的行了，可以导入。',
    en: 'No row is in fault any more; import when you are ready.',
  },
  strict: { zh: '有一行有问题就都不导入', en: 'import nothing if any row is in fault' },
  exportFaulty: { zh: '导出有问题的行…', en: 'Export rows in fault…' },
  exported: { zh: '有问题的行已导出', en: 'Rows in fault exported' },
  previewAgain: { zh: '重新预览', en: 'Preview again' },
  nothingKept: {
    zh: '没有一行可以导入。请在下表中改正，或回上一步检查列的含义。',
    en: 'Not a single row can be imported. Mend the cells below, or go back and check the columns.',
  },
  checking: { zh: '正在重新核对…', en: 'Checking again…' },
  keys: {
    zh: '直接键入或按 F2 修改格子，Esc 放弃，Ctrl+Z 撤销。只改这次导入，文件不变。',
    en: 'Type, or press F2, to mend a cell; Esc thinks better of it, Ctrl+Z takes it back. The file itself stays as it is.',
  },
  blank: { zh: '（空）', en: '(blank)' },
  hiddenRows: { zh: '隐藏的行', en: 'Hidden rows' },
  readThem: { zh: '一并读入', en: 'read them' },
  leaveOut: { zh: '不读', en: 'leave them out' },
  numbers: { zh: '选项的数字', en: 'Numbers for options' },
  numbersText: {
    zh: '答案写成了数字。这些数字是：',
    en: 'Answers are written as numbers. They are:',
  },
  ordinal: { zh: '选项序号（1 是第一个选项）', en: 'ordinals (1 is the first option)' },
  value: { zh: '选项分值', en: 'values of options' },
  absent: { zh: '文件里不再有的行', en: 'Rows that are gone' },
  keepAbsent: { zh: '保留', en: 'keep them' },
  withdrawAbsent: { zh: '撤回', en: 'withdraw them' },
} as const satisfies Record<string, Wording>;

export function takeBackWords(steps: string): Wording {
  if (steps === '0') return { zh: '撤销', en: 'Undo' };
  return { zh: `撤销（${steps} 步）`, en: `Undo (${steps})` };
}

export function mendedWords(row: number, heading: string, before: string, after: string): Wording {
  return {
    zh: `第 ${row} 行「${heading}」：“${before}”改为“${after}”。`,
    en: `Row ${row}, “${heading}”: “${before}” now says “${after}”. `,
  };
}

export function alikeWords(count: string, before: string): Wording {
  return {
    zh: `同列还有 ${count} 格也是“${before}”`,
    en: `${count} more cells of the column say “${before}”`,
  };
}

export function mendAlikeWords(after: string): Wording {
  return { zh: `一并改为“${after}”`, en: `Make them all “${after}”` };
}

export function hiddenWords(count: string): Wording {
  return { zh: `文件里有 ${count} 行是隐藏的。`, en: `${count} rows are hidden in the file.` };
}

/** What an earlier state of the file brought and this one says no more. */
export function absentWords(count: string, imports: readonly number[]): Wording {
  return {
    zh: `第 ${imports.join('、')} 次导入带来的 ${count} 行，这个文件里没有了。`,
    en: `${count} rows that import ${imports.join(', ')} brought are no longer in this file.`,
  };
}

export function commitWords(kept: string, rejected: string | null, withdrawn: string | null): Wording {
  const taken =
    withdrawn === null ? { zh: '', en: '' } : { zh: `，撤回 ${withdrawn} 行`, en: `, withdraw ${withdrawn}` };
  return rejected === null
    ? { zh: `导入 ${kept} 行${taken.zh}`, en: `Import ${kept} rows${taken.en}` }
    : {
        zh: `导入 ${kept} 行${taken.zh}，${rejected} 行有问题的不导入`,
        en: `Import ${kept} rows${taken.en}, leave out ${rejected} in fault`,
      };
}

import type { Guideline } from '../../../model/guideline.ts';
import type { Question } from '../../../rules/question.ts';
import {
  labelColumn,
  numberColumn,
  type SheetCell,
  type SheetDescription,
  textColumn,
} from '../../../workbook/workbook.ts';
import { cellList, cellWord, WORDS } from '../cell-words.ts';
import { QUESTION_KIND_WORDS } from '../choice-words.ts';
import { QUESTIONS, SHEETS } from '../headings.ts';

/** 题库: an option a row; the question stands on the row of its first. */
export function questionSheet({ questions }: Guideline): SheetDescription {
  return {
    name: SHEETS.questions,
    columns: [
      {
        ...textColumn(QUESTIONS.id, 8),
        note: '写在第一个选项那一行，下面各行留空，也可以合并单元格。\n不可重复。',
      },
      { ...textColumn(QUESTIONS.text, 46), note: '与问卷上的题目一致，读入问卷时按它认题。' },
      {
        ...textColumn(QUESTIONS.aliases, 40),
        note: '同一题目的其他说法，如英文，各写一行；问卷上写成这样也认得。',
      },
      {
        ...labelColumn(QUESTIONS.kind),
        choices: Object.values(QUESTION_KIND_WORDS).map(({ zh }) => zh),
        note: '不填为单选。\n多选题不能求满意度均值。',
      },
      { ...textColumn(QUESTIONS.option, 26), note: '一行一个选项，同一题内不可重复。' },
      {
        ...numberColumn(QUESTIONS.value),
        choices: [WORDS.noValue],
        note: '选了它计多少分，如 100、80、60；“不了解”之类不计分的，写“不计分”。\n不可留空。',
      },
      { ...textColumn(QUESTIONS.optionAliases, 30), note: '同一选项的其他说法，各写一行。' },
    ],
    rows: questions.flatMap(questionRows),
    frozenColumns: 2,
    filter: false,
    spareRows: 200,
    highlights: [{ headings: Object.values(QUESTIONS), look: 'heading', formula: '$A2<>""' }],
  };
}

function questionRows({ id, text, aliases, kind, options }: Question): SheetCell[][] {
  const own = [cellWord(id), cellWord(text), spellings(aliases), QUESTION_KIND_WORDS[kind].zh];
  return options.map(({ label, value, aliases: others }, index) => [
    ...(index === 0 ? own : own.map(() => null)),
    cellWord(label),
    value ?? WORDS.noValue,
    spellings(others),
  ]);
}

/** No other spelling is nothing to write down. */
function spellings(aliases: readonly string[]): string | null {
  return aliases.length === 0 ? null : cellList(aliases);
}

import type { ProblemKind } from './problem-kind.ts';

/** What may be wrong with the workbook that a guideline is read from, cell by cell. */
export const GUIDELINE_WORKBOOK_PROBLEMS = {
  'guideline-sheet-missing': {
    severity: 'error',
    zh: '缺少这个工作表，而导则要用到它；现有的可见工作表是：{seen}。请补上它，改过名的请改回原名；也可以导出一份导则工作簿（命令行：daoze guideline export），照它填写。',
    en: 'this sheet is needed and missing; visible are: {seen}. Add it, or give it its name back, or export a guideline as a workbook (command line: daoze guideline export) and fill that in.',
  },
  'guideline-sheet-hidden': {
    severity: 'error',
    zh: '这个工作表被隐藏了，看不见的内容不能用来评分。请取消隐藏；不要它的话，请删去。',
    en: 'this sheet is hidden, and what is not seen must not decide. Unhide it, or remove it.',
  },
  'guideline-sheet-twice': {
    severity: 'error',
    zh: '有几个工作表的名称只差空格或全角半角：{names}，不知以哪个为准。请只留一个，其余的删去或改名。',
    en: 'the names of these sheets differ by spaces or wide characters only: {names}, so it is not known which counts. Keep one, and remove or rename the others.',
  },
  'guideline-sheet-renamed': {
    severity: 'error',
    zh: '这个工作表看起来就是“{name}”表，名称却不同，不会被读取。请把它的名称改回“{name}”；不要它的话，请删去。',
    en: 'this looks like the sheet “{name}” under another name, by which it is not read. Give it the name “{name}” back, or remove it.',
  },
  'guideline-sheets-unread': {
    severity: 'warning',
    zh: '这些工作表不属于导则，没有读取：{names}。如果其中有应读取的，请改正它的名称。',
    en: 'these sheets are no part of the guideline and were not read: {names}. If one of them should be, correct its name.',
  },
  'guideline-heading-missing': {
    severity: 'error',
    zh: '缺少这一列，现有的列是：{seen}。请把标题改回原来的文字，或补上这一列。',
    en: 'this column is missing; there are: {seen}. Give the heading its name back, or add the column.',
  },
  'guideline-heading-twice': {
    severity: 'error',
    zh: '{columns} 列的标题相同，不知以哪一列为准。请删去或改名其中一列。',
    en: 'the columns {columns} have the same heading, so it is not known which counts. Remove or rename one of them.',
  },
  'guideline-columns-unknown': {
    severity: 'warning',
    zh: '这些列不属于导则，没有读取：{columns}。如果其中有应读取的列，请改正标题。',
    en: 'these columns are no part of the guideline and were not read: {columns}. If one of them should be, correct its heading.',
  },
  'guideline-item-unknown': {
    severity: 'warning',
    zh: '没有“{value}”这个项目，这一行没有读取。可用的项目：{known}。请改正项目名称，或删去这一行。',
    en: 'there is no item “{value}”, so the row was not read. There are: {known}. Correct its name or remove the row.',
  },
  'guideline-item-blank': {
    severity: 'error',
    zh: '“{item}”没有填写。请在“项目”为“{item}”的那一行填上内容。',
    en: '“{item}” is not filled in. Fill in the content in the row of the item “{item}”.',
  },
  'guideline-item-twice': {
    severity: 'error',
    zh: '项目“{value}”在第{row}行已经写过。请只留一行。',
    en: 'the item “{value}” stands in row {row} already. Keep one of the two rows.',
  },
  'guideline-cell-error': {
    severity: 'error',
    zh: '单元格是错误值 {value}。请改正公式，或直接填上内容。',
    en: 'the cell holds the error {value}. Correct the formula, or type what is meant.',
  },
  'guideline-cell-not-computed': {
    severity: 'error',
    zh: '这里是公式，文件里却没有存它的结果。请用 Excel、WPS 或 LibreOffice 打开这份工作簿，保存后再试。',
    en: 'this is a formula, and the file does not hold its result. Open the workbook in the spreadsheet program, save it and try again.',
  },
  'guideline-cell-damaged': {
    severity: 'error',
    zh: '内容被表格程序改成了日期或科学计数（{value}）。请先把单元格格式设为“文本”，再重新输入。',
    en: 'the spreadsheet program has turned this into a date or a long number ({value}). Format the cell as text and type it again.',
  },
  'guideline-cell-number': {
    severity: 'error',
    zh: '“{value}”不是数字。请只填数字，如 10 或 0.5。',
    en: '“{value}” is not a number. Write a number alone, such as 10 or 0.5.',
  },
  'guideline-comparison-below-1': {
    severity: 'error',
    zh: '“{value}”不是 1 至 9 的数。请写“指标”的重要程度是“次要指标”的几倍（1 至 9）；“指标”较不重要时，请把两者对调。',
    en: '“{value}” is not a number from 1 to 9. Write how many times (1 to 9) as important 指标 is as 次要指标; when it is less important, swap the two.',
  },
  'guideline-comparison-above-9': {
    severity: 'error',
    zh: '“{value}”大于 9。重要程度之比只能是 1 至 9，请改为其中的数。',
    en: '“{value}” is above 9. One is 1 to 9 times as important as the other: write a number from 1 to 9.',
  },
  'guideline-cell-fraction': {
    severity: 'error',
    zh: '“{value}”不在 0 至 1 之间。请填小数或百分数，如 0.8 或 80%。',
    en: '“{value}” is not between 0 and 1. Write a fraction or a percentage, such as 0.8 or 80%.',
  },
  'guideline-cell-number-or': {
    severity: 'error',
    zh: '“{value}”不是数字。请只填数字，或写“{word}”。',
    en: '“{value}” is not a number. Write a number alone, or {word} for none.',
  },
  'guideline-cell-choice': {
    severity: 'error',
    zh: '不认识“{value}”。可以填：{choices}。请改为其中之一。',
    en: '“{value}” is not known here. Choose one of: {choicesInEnglish}.',
  },
  'guideline-cell-name': {
    severity: 'error',
    zh: '这里所指的“{value}”不存在。相近的或已有的：{known}。请改为其中之一，或先在“{sheet}”表中加上它。',
    en: '“{value}”, named here, does not exist. Similar or existing: {known}. Name one of these, or add it to the sheet {sheet} first.',
  },
  'guideline-cell-ambiguous': {
    severity: 'error',
    zh: '“{value}”同时是 {ids} 的名称。请改写编号。',
    en: '“{value}” is the name of {ids} alike. Write the id instead.',
  },
  'guideline-cell-pair': {
    severity: 'error',
    zh: '“{value}”读不懂。请一行写一项，冒号后面写数字，如“楼道堆物：0.5”或“95：10”。',
    en: '“{value}” is not understood. Write one entry a line with a number after a colon, such as 楼道堆物：0.5 or 95：10.',
  },
  'guideline-cell-word-twice': {
    severity: 'error',
    zh: '“{value}”写了两次，不知以哪个数为准。请只留一个。',
    en: '“{value}” stands here twice, so it is not known which number counts. Keep one of them.',
  },
  'guideline-cell-differs': {
    severity: 'error',
    zh: '“{value}”与第{row}行的“{above}”不一致，而两行说的是同一个。请改成一致，或只在第{row}行填写。',
    en: '“{value}” differs from “{above}” in row {row}, and both are about the same thing. Make them agree, or fill in row {row} only.',
  },
  'guideline-cell-blank': {
    severity: 'error',
    zh: '这里没有填写，不能留空。请填上；怎么填，见标题上的批注和“说明”表。',
    en: 'nothing is filled in, and it is needed. Fill it in; the note of the heading and the sheet 说明 say how.',
  },
  'guideline-parameter-blank': {
    severity: 'error',
    zh: '没有填写，而“{owner}”需要它。请填上；怎么填，见标题上的批注和“说明”表。',
    en: 'nothing is filled in, and “{ownerInEnglish}” needs it. Fill it in; the note of the heading and the sheet 说明 say how.',
  },
  'guideline-parameter-unused': {
    severity: 'warning',
    zh: '“{rule}”用不到这一格，其中的“{value}”没有读取。请清空它，或检查是不是选错了。',
    en: '“{ruleInEnglish}” does not use this cell, so “{value}” was not read. Clear it, or check what was chosen.',
  },
  'guideline-level-skipped': {
    severity: 'error',
    zh: '“{value}”上面缺“{above}”。请先填上一级，或把它移到左边的列。',
    en: 'there is no {above} above “{value}”. Fill in the higher level first, or move it to the column on the left.',
  },
  'guideline-override-without-leaf': {
    severity: 'error',
    zh: '“{value}”的类型差异上面没有末级指标。请把这一行移到它所属的末级指标下面。',
    en: 'there is no leaf above this row for “{value}” to differ from. Move the row below the leaf it belongs to.',
  },
  'guideline-override-on-leaf': {
    severity: 'error',
    zh: '类型差异“{value}”不能写在末级指标自己的行里。请在它下面另起一行，只填类型差异和不同的分值、尺度。',
    en: 'what “{value}” has instead cannot stand in the row of the leaf itself. Put it in a row below, with the points or the scale that differ.',
  },
  'guideline-override-other': {
    severity: 'error',
    zh: '类型差异只能改分值和尺度，不能改这一列（“{value}”）。请清空这一格，或为这个类型另设一个末级指标。',
    en: 'a type can have points and a scale of its own, but not this (“{value}”). Clear the cell, or make a leaf of its own for the type.',
  },
  'guideline-override-branch': {
    severity: 'error',
    zh: '类型差异的行里不能另起上级指标（“{value}”）：这一行属于上面的末级指标。请把它移到它的第一个末级指标那一行。',
    en: 'no branch can begin or end (“{value}”) in a row of what a type has instead, for that row belongs to the leaf above. Move the cell to the row of the first leaf of the branch.',
  },
  'guideline-no-indicators': {
    severity: 'error',
    zh: '还没有末级指标。请一行写一个末级指标：名称、分值、方式、测量和尺度；怎么填，见标题上的批注和“说明”表。',
    en: 'there are no indicators yet. Write one leaf a row, with its name, points, method, measure and scale; the notes of the headings and the sheet 说明 say how.',
  },
  'guideline-override-twice': {
    severity: 'error',
    zh: '上面已经写过“{value}”的类型差异。请合并成一行。',
    en: 'what “{value}” has instead stands in a row above already. Make one row of the two.',
  },
  'guideline-option-value-blank': {
    severity: 'error',
    zh: '选项没有分值。请填数字；选了它不计分的（如“不了解”），请写“不计分”。',
    en: 'the option has no value. Write a number, or 不计分 for one that does not count, like “don’t know”.',
  },
} as const satisfies Record<string, ProblemKind>;

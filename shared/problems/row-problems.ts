import type { ProblemKind } from './problem-kind.ts';

/** What the cells of a row may hold that cannot be taken as it is. */
export const ROW_PROBLEMS = {
  'import-total-row': {
    severity: 'error',
    zh: '“{value}”是合计行，没有导入。请在文件中删去此行。',
    en: '“{value}” is a row of totals and was not imported. Remove it from the file.',
  },
  'import-note-row': {
    severity: 'error',
    zh: '“{value}”是表格的说明，不是数据，没有导入。请在文件中删去此行。',
    en: '“{value}” is a note about the table, not evidence, and was not imported. Remove it from the file.',
  },
  'import-hidden-row': {
    severity: 'error',
    zh: '此行在文件中是隐藏的，按选择没有读取。如需导入，请改选“读取隐藏的行”，或取消隐藏后重新导入。',
    en: 'this row is hidden in the file and was left out as chosen. To import it, choose to read hidden rows, or unhide it and import again.',
  },
  'import-missing-cell': {
    severity: 'error',
    zh: '此格为空，必须填写，请补上后再导入或保存。',
    en: 'this cell is empty and must be filled in; complete it, then import or save again.',
  },
  'import-missing-expert': {
    severity: 'error',
    zh: '没有写明专家。请加一列“专家”，或在表格上方写“专家：姓名”。',
    en: 'the expert is not named. Add a column 专家, or write “专家：name” above the table.',
  },
  'import-error-cell': {
    severity: 'error',
    zh: '此格是错误值 {value}，请在表格软件中改正公式后重新导入。',
    en: 'this cell holds the error {value}; mend the formula in the spreadsheet and import again.',
  },
  'import-damaged-id': {
    severity: 'error',
    zh: '编号 {value} 已被表格软件改写成数值或日期，原来的编号已丢失。请把此列设为文本格式，重新填写后再导入。',
    en: 'the id {value} was turned into a number or a date by the spreadsheet and is lost. Format the column as text, enter the id again and import.',
  },
  'import-not-a-number': {
    severity: 'error',
    zh: '“{value}”不是数字，请改成数字后再导入或保存。',
    en: '“{value}” is not a number; write a number, then import or save again.',
  },
  'import-not-whole': {
    severity: 'error',
    zh: '{value} 不是整数，请改成 0 或以上的整数后再导入或保存。',
    en: '{value} is not a whole number; write a whole number, 0 or more, then import or save again.',
  },
  'import-not-a-date': {
    severity: 'error',
    zh: '“{value}”不是能识别的日期，请写成 2026-06-30 的样子。',
    en: '“{value}” is not a date that can be read; write it like 2026-06-30.',
  },
  'import-mark-above': {
    severity: 'error',
    zh: '{value} 超过上限 {max}，请改正后再导入或保存。',
    en: '{value} is above the maximum {max}; correct it, then import or save again.',
  },
  'import-mark-below': {
    severity: 'error',
    zh: '{value} 低于下限 0，请改正后再导入或保存。',
    en: '{value} is below the minimum 0; correct it, then import or save again.',
  },
  'import-unknown-option': {
    severity: 'error',
    zh: '“{value}”不是题目 {question} 的选项。请改为（最相近的在前）：{options}，或在导则中为选项加上别名。',
    en: '“{value}” is not an option of question {question}. Use one of these, the nearest first: {options}, or give the option an alias in the guideline.',
  },
  'import-number-open': {
    severity: 'error',
    zh: '题目 {question} 此格是数字 {value}：按序号是“{ordinal}”，按分值是“{byValue}”，程序不猜。请在预览中选定数字的含义（命令行：在 --map 文件中写 "numbers": "ordinal" 或 "numbers": "value"），或按文本重新导出。',
    en: 'question {question} has the number {value} here: as a position it is “{ordinal}”, as a value “{byValue}”, and it is not guessed. Choose in the preview what numbers mean (on the command line: "numbers": "ordinal" or "numbers": "value" in the --map file), or export by text again.',
  },
  'import-ambiguous-value': {
    severity: 'error',
    zh: '题目 {question} 有不止一个选项的分值或名称是 {value}：{options}。请改写选项的文字，或按文本、按序号重新导出。',
    en: 'more than one option of question {question} is worth {value} or called so: {options}. Write the option itself, or export again by text or by ordinal.',
  },
  'import-option-cell': {
    severity: 'error',
    zh: '此列是题目 {question} 的选项“{option}”，看不懂“{value}”。选了请写 1，没选请写 0 或留空。',
    en: 'this column is the option “{option}” of question {question}; “{value}” is not understood. Write 1 where it was chosen, 0 or nothing where it was not.',
  },
  'import-several-chosen': {
    severity: 'error',
    zh: '题目 {question} 是单选题，这一行却选了：{options}。请只留一个后重新导入。',
    en: 'question {question} takes one answer, but this row chose: {options}. Keep one of them, then import again.',
  },
  'import-response-rejected': {
    severity: 'error',
    zh: '调查平台上已把这份答卷标为“{value}”，没有导入。如应计入，请在平台上改回后重新导出。',
    en: 'on the survey platform this response is marked “{value}”, so it was not imported. If it should count, change that there and export again.',
  },
  'import-unknown-result': {
    severity: 'error',
    zh: '看不懂检查结果“{value}”。请写：达标、不达标 或 不适用。',
    en: 'the result “{value}” is not understood. Write 达标 (met), 不达标 (unmet) or 不适用 (not applicable).',
  },
  'import-unknown-attitude': {
    severity: 'error',
    zh: '看不懂态度“{value}”。请写：正面、中性 或 负面。',
    en: 'the attitude “{value}” is not understood. Write 正面 (positive), 中性 (neutral) or 负面 (negative).',
  },
  'import-unknown-finding': {
    severity: 'error',
    zh: '指标 {indicator} 没有列出问题“{value}”。请改为：{problems}。',
    en: 'indicator {indicator} does not list the problem “{value}”. Use one of: {problems}.',
  },
  'import-rows-differ': {
    severity: 'error',
    zh: '与第 {rows} 行说的是同一项，内容却不同，都没有导入。请核对后只留正确的一行。',
    en: 'this says something else about the same thing as row {rows}; none of them was imported. Keep the right one only.',
  },
} as const satisfies Record<string, ProblemKind>;

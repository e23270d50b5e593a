import type { ProblemKind } from './problem-kind.ts';

/** What may be wrong with a sheet that is to be imported: as a whole, in a column, in a row, in a cell. */
export const IMPORT_PROBLEMS = {
  'import-no-rows': {
    severity: 'warning',
    zh: '标题行下面没有数据，什么也没有导入。请检查是不是选错了文件或工作表。',
    en: 'there is nothing below the headings, so nothing was imported. Check that this is the right file and sheet.',
  },
  'import-phase-required': {
    severity: 'error',
    zh: '没有说明这些数据属于哪个阶段。请用 --phase mid（中期）或 --phase end（年终）指定。',
    en: 'it is not said which phase this evidence belongs to. Give --phase mid or --phase end.',
  },
  'import-no-register': {
    severity: 'error',
    zh: '名册里还没有小区。请先导入名册（--kind registry），再导入数据。',
    en: 'there are no compounds yet. Import the register (--kind registry) first, then the evidence.',
  },
  'import-empty-sheet': {
    severity: 'error',
    zh: '工作表是空的，没有可导入的行。请检查是否选对了文件。',
    en: 'the sheet is empty; there is nothing to import. Check that this is the right file.',
  },
  'import-no-visible-sheet': {
    severity: 'error',
    zh: '可见的工作表是空的，隐藏的工作表没有读取：{sheets}。请取消隐藏要导入的工作表。',
    en: 'the visible sheets are empty and hidden ones were not read: {sheets}. Unhide the sheet that is to be imported.',
  },
  'import-other-sheets': {
    severity: 'warning',
    zh: '只读取了工作表“{used}”；还有内容而没有导入的工作表：{sheets}。如需导入，请另存为单独的文件。',
    en: 'only the sheet “{used}” was read; sheets with content that were not imported: {sheets}. Save one as a file of its own to import it.',
  },
  'import-no-heading': {
    severity: 'error',
    zh: '前30行中没有找到标题行。需要的列：{needed}；看到的是：{seen}。请检查导入类型（--kind）是否选对，或把标题改成所需的文字。',
    en: 'no heading row was found in the first 30 rows. Needed: {needed}; seen: {seen}. Check the kind of import (--kind), or write the headings as needed.',
  },
  'import-no-question': {
    severity: 'error',
    zh: '没有一列的标题与导则的题目相同。看到的是：{seen}。请把标题改成导则的题干，或在导则中为题目加上别名。',
    en: 'no heading equals a question of the guideline. Seen: {seen}. Write the questions as the guideline has them, or give the question an alias there.',
  },
  'import-no-compound-column': {
    severity: 'error',
    zh: '没有找到写明小区的列。请加一列“小区编号”或“小区”，或用 --compound-column 指定一列，或用 --compound 为整个文件指定一个小区。',
    en: 'no column names the compound. Add a column 小区编号 or 小区, name one with --compound-column, or give one compound to the whole file with --compound.',
  },
  'import-compound-column-proposed': {
    severity: 'error',
    zh: '没有标题正好是“小区编号”或“小区”的列。写明小区的可能是：{proposed}。请用 --compound-column 确认，例如 --compound-column "{first}"。',
    en: 'no heading is exactly 小区编号 or 小区. The compound may stand under: {proposed}. Confirm it, for example with --compound-column "{first}".',
  },
  'import-compound-column-not-found': {
    severity: 'error',
    zh: '没有标题为“{column}”的列。看到的是：{seen}。请改正 --compound-column。',
    en: 'there is no column headed “{column}”. Seen: {seen}. Correct --compound-column.',
  },
  'import-column-twice': {
    severity: 'error',
    zh: '有两列都是“{what}”：{columns}。请删去或改名其中一列后重新导入。',
    en: 'two columns both mean “{what}”: {columns}. Remove or rename one of them, then import again.',
  },
  'import-ambiguous-heading': {
    severity: 'error',
    zh: '标题“{value}”同时是 {ids} 的名称。请把标题改成其中一个的编号。',
    en: 'the heading “{value}” is the name of {ids} alike. Write the id of the one that is meant.',
  },
  'import-question-proposed': {
    severity: 'warning',
    zh: '此列没有作为题目导入，它与导则题目 {question}“{text}”相近。如果就是该题，请把标题改成题干，或在导则中为该题加上这个别名。',
    en: 'this column was not taken as a question; it resembles {question} “{text}” of the guideline. If it is that question, write its text as the heading or add this alias to the guideline.',
  },
  'import-unknown-columns': {
    severity: 'warning',
    zh: '这些列不参与评分，原样保留：{columns}。如果其中有应导入的列，请改正标题后重新导入。',
    en: 'these columns take no part in scoring and are kept as they are: {columns}. If one of them should, correct its heading and import again.',
  },
  'import-unscored-topic': {
    severity: 'warning',
    zh: '导则中没有指标使用议题“{value}”，相关的行保留但不计分。如果是笔误，请改正后重新导入。',
    en: 'no indicator uses the topic “{value}”; its rows are kept and not scored. If it is a slip, correct it and import again.',
  },
  'import-unscored-item': {
    severity: 'warning',
    zh: '指标 {indicator} 没有检查项“{value}”，相关的行保留但不计分。如果是笔误，请改正后重新导入。',
    en: 'indicator {indicator} has no item “{value}”; its rows are kept and not scored. If it is a slip, correct it and import again.',
  },
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
  'import-missing-cell': {
    severity: 'error',
    zh: '此格为空，必须填写，请补上后重新导入。',
    en: 'this cell is empty and must be filled in; complete it and import again.',
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
    zh: '“{value}”不是数字，请改成数字后重新导入。',
    en: '“{value}” is not a number; write a number and import again.',
  },
  'import-not-whole': {
    severity: 'error',
    zh: '{value} 不是整数，请改成 0 或以上的整数后重新导入。',
    en: '{value} is not a whole number; write a whole number, 0 or more, and import again.',
  },
  'import-not-a-date': {
    severity: 'error',
    zh: '“{value}”不是能识别的日期，请写成 2026-06-30 的样子。',
    en: '“{value}” is not a date that can be read; write it like 2026-06-30.',
  },
  'import-unknown-type': {
    severity: 'error',
    zh: '导则没有小区类型“{value}”。请改为：{types}。',
    en: 'the guideline has no compound type “{value}”. Use one of: {types}.',
  },
  'import-unknown-compound': {
    severity: 'error',
    zh: '名册中没有小区“{value}”。请改为名册中的编号或名称，或先把它加入名册。',
    en: 'the register has no compound “{value}”. Write a code or name of the register, or add it there first.',
  },
  'import-unknown-compound-near': {
    severity: 'error',
    zh: '名册中没有小区“{value}”，名称相近的有：{near}。请改为名册中的编号或名称。',
    en: 'the register has no compound “{value}”; similar names: {near}. Write a code or name of the register.',
  },
  'import-ambiguous-compound': {
    severity: 'error',
    zh: '名册中有不止一个小区叫“{value}”：{codes}。请改写小区编号。',
    en: 'more than one compound is called “{value}”: {codes}. Write the compound’s code.',
  },
  'import-code-name-differ': {
    severity: 'error',
    zh: '编号“{code}”是“{name}”，与此格的“{value}”不是同一个小区。请核对后只留正确的一个。',
    en: 'the code “{code}” is “{name}”, another compound than “{value}” in this cell. Keep the right one.',
  },
  'import-unknown-committee': {
    severity: 'error',
    zh: '名册中没有居委会“{value}”。请改为名册中的居委会名称，或写成“街镇/居委会”。',
    en: 'the register has no committee “{value}”. Write a committee of the register, or 街镇/居委会.',
  },
  'import-unknown-committee-near': {
    severity: 'error',
    zh: '名册中没有居委会“{value}”，名称相近的有：{near}。请改为名册中的名称，或写成“街镇/居委会”。',
    en: 'the register has no committee “{value}”; similar names: {near}. Write a name of the register, or 街镇/居委会.',
  },
  'import-ambiguous-committee': {
    severity: 'error',
    zh: '不止一个街镇有居委会“{value}”：{keys}。请写成“街镇/居委会”。',
    en: 'more than one subdistrict has a committee “{value}”: {keys}. Write 街镇/居委会.',
  },
  'import-ambiguous-object': {
    severity: 'error',
    zh: '“{value}”既是小区又是居委会。是小区请写编号（{codes}），是居委会请写“{keys}”。',
    en: '“{value}” is both a compound and a committee. Write the code ({codes}) for the compound, “{keys}” for the committee.',
  },
  'import-committee-for-compound': {
    severity: 'error',
    zh: '“{value}”是居委会，而“{about}”按小区评估。请改写小区的编号或名称。',
    en: '“{value}” is a committee, but “{about}” is assessed by compound. Write the compound’s code or name.',
  },
  'import-compound-for-committee': {
    severity: 'error',
    zh: '“{value}”是小区，而“{about}”按居委会评估。请改写居委会：{committee}。',
    en: '“{value}” is a compound, but “{about}” is assessed by committee. Write the committee: {committee}.',
  },
  'import-mixed-levels': {
    severity: 'error',
    zh: '这一行里既有按小区评估的，又有按居委会评估的（“{about}”）。请分成两行：一行写小区，一行写居委会。',
    en: 'this row mixes what is assessed by compound with what is assessed by committee (“{about}”). Use two rows, one naming the compound, one the committee.',
  },
  'import-unknown-indicator': {
    severity: 'error',
    zh: '导则没有末级指标“{value}”。请改为导则中的指标编号或名称。',
    en: 'the guideline has no leaf indicator “{value}”. Write an indicator’s id or name from the guideline.',
  },
  'import-unknown-indicator-near': {
    severity: 'error',
    zh: '导则没有末级指标“{value}”，相近的有：{near}。请改为导则中的指标编号或名称。',
    en: 'the guideline has no leaf indicator “{value}”; similar ones: {near}. Write an indicator’s id or name from the guideline.',
  },
  'import-branch-indicator': {
    severity: 'error',
    zh: '“{value}”是上级指标，不直接评分。请写末级指标：{leaves}。',
    en: '“{value}” is a branch and is not assessed itself. Write one of its leaves: {leaves}.',
  },
  'import-ambiguous-indicator': {
    severity: 'error',
    zh: '“{value}”可以是不止一个指标：{ids}。请改写指标编号，并把单元格设为文本格式。',
    en: '“{value}” may be more than one indicator: {ids}. Write the indicator’s id, in a cell formatted as text.',
  },
  'import-not-marked': {
    severity: 'error',
    zh: '指标 {indicator}“{name}”不由专家评分。请删去此处，或换用该指标相应的导入类型。',
    en: 'indicator {indicator} “{name}” is not marked by experts. Remove it here, or use the kind of import that fits it.',
  },
  'import-not-checked': {
    severity: 'error',
    zh: '指标 {indicator}“{name}”没有检查清单。请删去此处，或换用该指标相应的导入类型。',
    en: 'indicator {indicator} “{name}” has no checklist. Remove it here, or use the kind of import that fits it.',
  },
  'import-not-inspected': {
    severity: 'error',
    zh: '指标 {indicator}“{name}”不按检查发现的问题计分。请删去此处，或换用该指标相应的导入类型。',
    en: 'indicator {indicator} “{name}” does not count findings. Remove it here, or use the kind of import that fits it.',
  },
  'import-mark-above': {
    severity: 'error',
    zh: '{value} 超过上限 {max}，请改正后重新导入。',
    en: '{value} is above the maximum {max}; correct it and import again.',
  },
  'import-mark-below': {
    severity: 'error',
    zh: '{value} 低于下限 0，请改正后重新导入。',
    en: '{value} is below the minimum 0; correct it and import again.',
  },
  'import-unknown-option': {
    severity: 'error',
    zh: '“{value}”不是题目 {question} 的选项。请改为：{options}，或在导则中为选项加上别名。',
    en: '“{value}” is not an option of question {question}. Use one of: {options}, or give the option an alias in the guideline.',
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

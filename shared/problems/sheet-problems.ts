import type { ProblemKind } from './problem-kind.ts';

/** What a sheet and its headings may lack, before any row is read. */
export const SHEET_PROBLEMS = {
  'import-no-rows': {
    severity: 'warning',
    zh: '标题行下面没有数据，什么也没有导入。请检查是不是选错了文件或工作表。',
    en: 'there is nothing below the headings, so nothing was imported. Check that this is the right file and sheet.',
  },
  'import-phase-required': {
    severity: 'error',
    zh: '没有说明这些数据属于哪个阶段。请选择中期或年终（命令行：--phase mid 或 --phase end）。',
    en: 'it is not said which phase this evidence belongs to. Choose mid-year or year-end (on the command line: --phase mid or --phase end).',
  },
  'import-no-register': {
    severity: 'error',
    zh: '名册里还没有小区。请先导入名册（命令行：--kind registry），再导入数据。',
    en: 'there are no compounds yet. Import the register first (on the command line: --kind registry), then the evidence.',
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
  'import-left-out-files': {
    severity: 'warning',
    zh: '压缩包里另有 {count} 个文件不是 .csv 表格，没有读取：{files}。如需其中的表格，请解压后另行导入。',
    en: 'the archive holds {count} more files that are no .csv tables and were not read: {files}. If one of them is needed, unpack it and import it by itself.',
  },
  'import-other-sheets': {
    severity: 'warning',
    zh: '只读取了工作表“{used}”；还有内容而没有导入的工作表：{sheets}。如需导入，请在窗口中另选工作表再导入一次，或另存为单独的文件。',
    en: 'only the sheet “{used}” was read; sheets with content that were not imported: {sheets}. To import one, choose it in the window, or save it as a file of its own.',
  },
  'import-no-heading': {
    severity: 'error',
    zh: '前30行中没有找到标题行。需要的列：{needed}；看到的是：{seen}。请检查导入种类（命令行：--kind）是否选对，或把标题改成所需的文字。',
    en: 'no heading row was found in the first 30 rows. Needed: {needed}; seen: {seen}. Check the kind of import (on the command line: --kind), or write the headings as needed.',
  },
  'import-sheet-gone': {
    severity: 'error',
    zh: '文件里没有这张工作表，现有的是：{sheets}。请改用其中一张（命令行：--map 文件中的 sheet）；如果文件在此期间改过，请重新选择文件。',
    en: 'the file has no such sheet; it has: {sheets}. Name one of these (on the command line: sheet in the --map file), or, if the file was changed meanwhile, choose it again.',
  },
  'import-preview-gone': {
    severity: 'error',
    zh: '这份预览已经不在了。请重新预览后再导入。',
    en: 'this preview is no longer there. Make the preview again, then import.',
  },
  'import-preview-outdated': {
    severity: 'error',
    zh: '预览之后，导则、名册或数据有了变动，预览不再准确，没有写入任何内容。请重新预览，核对后再导入。',
    en: 'guideline, register or evidence changed since the preview, so it no longer holds and nothing was written. Make the preview again, look it over and import.',
  },
  'import-no-such-row': {
    severity: 'error',
    zh: '找不到这一行数据。请回到列表重新选择。',
    en: 'there is no such row of evidence. Go back to the list and choose again.',
  },
  'import-heading-not-there': {
    severity: 'error',
    zh: '前30行中没有这一行，或它是空行，不能作为标题行。请另选一行。',
    en: 'this row is blank or not among the first 30, so it cannot be the heading row. Choose another.',
  },
  'import-heading-lacks': {
    severity: 'error',
    zh: '以这一行为标题行，还缺少：{needed}；看到的是：{seen}。请为相应的列选定含义，或另选标题行、导入种类。',
    en: 'with this row as heading row these are missing: {needed}; seen: {seen}. Choose what the columns mean, or another heading row or kind of import.',
  },
  'import-no-question': {
    severity: 'error',
    zh: '没有一列的标题与导则的题目相同。看到的是：{seen}。请把标题改成导则的题干，或在导则中为题目加上别名。',
    en: 'no heading equals a question of the guideline. Seen: {seen}. Write the questions as the guideline has them, or give the question an alias there.',
  },
  'import-no-compound-column': {
    severity: 'error',
    zh: '没有找到写明小区的列。请加一列“小区编号”或“小区”，或选定写明小区的一列（命令行：--compound-column），或为整个文件指定一个小区（命令行：--compound）。',
    en: 'no column names the compound. Add a column 小区编号 or 小区, choose the column that names it (on the command line: --compound-column), or give one compound to the whole file (--compound).',
  },
  'import-compound-column-proposed': {
    severity: 'error',
    zh: '没有标题正好是“小区编号”或“小区”的列。写明小区的可能是：{proposed}。请选定其中一列（命令行：--compound-column "{first}"）。',
    en: 'no heading is exactly 小区编号 or 小区. The compound may stand under: {proposed}. Choose it (on the command line: --compound-column "{first}").',
  },
  'import-compound-column-taken': {
    severity: 'warning',
    zh: '此列被当作写明小区的列：前几行中有 {share}% 是名册中的编号或名称。请核对；如果不是，请在预览中改选（命令行：--compound-column）。',
    en: 'this column was taken for the one that names the compound: {share}% of its first cells are codes or names of the register. Check it; if it is another one, choose that in the preview (on the command line: --compound-column).',
  },
  'import-compound-column-not-found': {
    severity: 'error',
    zh: '没有标题为“{column}”的列。看到的是：{seen}。请改正写明小区的列（命令行：--compound-column）。',
    en: 'there is no column headed “{column}”. Seen: {seen}. Correct the column that names the compound (on the command line: --compound-column).',
  },
  'import-column-twice': {
    severity: 'error',
    zh: '有两列都是“{what}”：{columns}。请删去或改名其中一列后重新导入。',
    en: 'two columns both mean “{what}”: {columns}. Remove or rename one of them, then import again.',
  },
  'import-column-repeated': {
    severity: 'warning',
    zh: '有几列标题相同：只读取了 {used}，{others} 原样保留、没有读取。如应读取后者，请在预览中改选，或删去、改名多余的列后重新导入。',
    en: 'several columns have the same heading: only {used} was read, {others} is kept as it is. If that one should be read, choose it in the preview, or remove or rename the other and import again.',
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
  'import-question-taken': {
    severity: 'warning',
    zh: '此列按相近程度（{confidence}%）作为导则题目 {question}“{text}”导入。请核对；如果不是该题，请在预览中改选，或调高接受的程度（命令行：--accept-proposals）。',
    en: 'this column was taken as question {question} “{text}” of the guideline, being {confidence}% alike. Check it; if it is not that question, choose otherwise in the preview or accept less (on the command line: --accept-proposals).',
  },
  'import-responses-flagged': {
    severity: 'warning',
    zh: '有 {count} 份答卷在调查平台上标为有疑问，已照常计入。如果不该计入，请在平台上标为不通过后重新导出。',
    en: '{count} responses are marked on the survey platform as having issues; they count like the others. If they should not, reject them there and export again.',
  },
  'import-unknown-columns': {
    severity: 'warning',
    zh: '这些列不参与评分，原样保留：{columns}。如果其中有应导入的列，请改正标题后重新导入。',
    en: 'these columns take no part in scoring and are kept as they are: {columns}. If one of them should, correct its heading and import again.',
  },
  'import-formulas': {
    severity: 'warning',
    zh: '有 {count} 格是公式，读取的是文件里存着的结果。如果改过其他数据，请先在表格软件中打开并保存一次，让结果更新，再导入。',
    en: '{count} cells are formulas; the results stored in the file were read. If other cells have changed since, open the file in the spreadsheet program and save it, so that they are up to date, then import.',
  },
  'import-hidden-rows': {
    severity: 'warning',
    zh: '有 {count} 行在文件中是隐藏的（或被筛选掉的），已照常读取。如果不该导入，请在预览中选“不读取”（命令行：写在 --map 文件里）。',
    en: '{count} rows are hidden (or filtered out) in the file; they were read like the others. If they should stay out, choose so in the preview (on the command line: in the --map file).',
  },
  'import-rows-absent': {
    severity: 'warning',
    zh: '第 {imports} 次导入的内容中有 {count} 条在这份文件里不再出现，仍然有效。如果是填报方删去的，可以随本次导入一并撤回：在预览中选“撤回”（命令行：写在 --map 文件里）。',
    en: '{count} values of import {imports} are no longer in this file; they still stand. If they were removed on purpose they can be withdrawn with this import: choose so in the preview (on the command line: in the --map file).',
  },
  'import-rows-withdrawn': {
    severity: 'warning',
    zh: '第 {imports} 次导入的内容中有 {count} 条在这份文件里不再出现，随本次导入撤回；撤销本次导入即可恢复。',
    en: '{count} values of import {imports} are no longer in this file and are withdrawn with this import; undoing it restores them.',
  },
  'import-absent-beside-rejected': {
    severity: 'warning',
    zh: '第 {imports} 次导入的内容中有 {count} 条在这份文件里没有读到，但这份文件还有被拒收的行，不能断定它们已被删去，所以没有撤回。请先改正被拒收的行。',
    en: '{count} values of import {imports} were not found in this file, but some of its rows are rejected, so it is not certain that they were removed and nothing was withdrawn. Mend the rejected rows first.',
  },
  'import-columns-recalled': {
    severity: 'warning',
    zh: '标题与第 {sequence} 次导入的表完全相同，各列照 {author} 当时选定的含义读取。如有变化，请在窗口中重新选定，或用 --map 文件写明。',
    en: 'the headings are the very ones of import {sequence}; the columns are read as {author} settled them then. If that no longer holds, settle them in the window or in a --map file.',
  },
  'import-columns-drifted': {
    severity: 'warning',
    zh: '标题与第 {sequence} 次导入的表相近但有出入（新增：{added}；不再有：{gone}），当时选定的各列含义没有自动沿用。请在窗口中核对后采用，或用 --map 文件写明。',
    en: 'the headings resemble those of import {sequence} but differ (new: {added}; gone: {gone}), so what was settled about its columns was not taken over. Look it over in the window, or settle the columns in a --map file.',
  },
  'import-map-columns-unknown': {
    severity: 'error',
    zh: '--map 文件写到的这些列，前30行中没有一行都有：{columns}。请按表里的标题改写；标题重复时写“标题[列号]”，例如“满意度[C]”。',
    en: 'no row among the first 30 has these columns of the --map file: {columns}. Write the headings as the table has them; where one repeats, write “heading[letter]”, such as “满意度[C]”.',
  },
  'import-map-word-unknown': {
    severity: 'error',
    zh: '--map 文件中的“{word}”不是这类表格的列可以表示的含义。可以写的有：{known}；只保留不读取的列写空字符串 ""。',
    en: '“{word}” in the --map file is nothing that a column of such a table can mean. These are possible: {known}; write "" for a column that is only to be kept.',
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
} as const satisfies Record<string, ProblemKind>;

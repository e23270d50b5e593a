import type { ProblemKind } from './problem-kind.ts';

/** Why a document is not made. */
export const REPORT_PROBLEMS = {
  'report-no-run': {
    severity: 'error',
    zh: '{phase}还没有评分结果，无法出具文件。请先在“评分”中评分（命令行：daoze score <工作区> --phase {code}）。',
    en: 'there is no scoring run for {phaseInEnglish} yet, so there is nothing to report. Score it first, under Scores (command line: daoze score <ws> --phase {code}).',
  },
  'report-unknown-scope': {
    severity: 'error',
    zh: '评分结果中没有“{scope}”的小区。请核对编号或名称；命令行的 --scope 可以是 district、experts、compounds、subdistricts、committees、portraits 或一个小区编号。',
    en: 'the run has no compound of “{scope}”. Check the code or name; --scope on the command line takes district, experts, compounds, subdistricts, committees, portraits or a compound code.',
  },
  'report-format-not-made': {
    severity: 'error',
    zh: '范围 {scope} 没有要求的格式：评估意见书有 PDF 和 Word 文档，街镇通报、居委会清单和小区画像只有 PDF，统计附表只有 xlsx。请用 --format pdf，或用 --scope district 出具成绩总表。',
    en: 'documents of the scope {scope} are not made in this format: letters are PDF or Word, bulletins, committee sheets and portraits PDF only, the experts’ appendix xlsx only. Use --format pdf, or --scope district for the results workbook.',
  },
  'report-combined-is-letters': {
    severity: 'error',
    zh: '--combined 只用于评估意见书和小区画像，范围 {scope} 不能合为一份。请用 --scope compounds 或 portraits，或去掉 --combined。',
    en: '--combined puts letters or portraits into one file; the scope {scope} has none. Use --scope compounds or portraits, or leave --combined out.',
  },
  'report-combined-is-pdf': {
    severity: 'error',
    zh: '合为一份的评估意见书只有 PDF 格式。请选 PDF，或每个小区一份 Word 文档。',
    en: 'letters in one file are made as PDF only. Choose PDF, or a Word file for each compound.',
  },
  'report-font-missing': {
    severity: 'error',
    zh: '找不到随附字体 {files}。请重新安装程序；在源代码目录中可运行 npm run fonts。',
    en: 'bundled fonts are missing: {files}. Reinstall the program, or run npm run fonts in the source folder.',
  },
  'report-missing-character': {
    severity: 'error',
    zh: '“{heading}”中“{text}”里的字符“{character}”（{code}）电脑上和随附的字体都印不出来。请在名册、导则或文书设置中换一个写法，然后重新出具。',
    en: 'no font on the computer and no bundled one can print “{character}” ({code}) of “{text}” in “{heading}”. Write it another way in the register, the guideline or the settings of documents, then report again.',
  },
  'documents-unreadable': {
    severity: 'error',
    zh: '无法读取这个文件。请核对路径和权限。',
    en: 'this file cannot be read. Check its path and permissions.',
  },
  'documents-unfit': {
    severity: 'error',
    zh: '文书设置在“{field}”处不合要求。请以 daoze documents <工作区> 显示的内容为样，改好再设置。',
    en: 'the settings of documents do not fit at “{field}”. Start from what daoze documents <ws> prints, and set them again.',
  },
  'report-unknown-placeholder': {
    severity: 'error',
    zh: '{document}填不了“{placeholder}”。请改用 {known}，或去掉大括号；整改期限要先填好日期。',
    en: '{documentInEnglish} cannot fill “{placeholder}”. Use one of {known}, or take the braces away; a deadline needs its day set first.',
  },
  'report-cancelled': {
    severity: 'warning',
    zh: '已停止：{wanted} 份文件中写好了 {written} 份，都是完整的，留在文件夹里。其余的可再次导出。',
    en: 'stopped: {written} of {wanted} files were written, each whole, and stay in the folder. Export again for the rest.',
  },
  'report-over-workspace': {
    severity: 'error',
    zh: '“{path}”是工作区一类的数据库文件，不会被别的文件盖掉。请换一个文件名。',
    en: '“{path}” is a workspace or another database, and nothing is written over it. Choose another name.',
  },
  'report-over-source': {
    severity: 'error',
    zh: '“{path}”正是所读取的文件，写上去原来的内容就没有了。请换一个文件名。',
    en: '“{path}” is the file that is read, and what stands there would be gone. Choose another name.',
  },
  'report-not-xlsx': {
    severity: 'error',
    zh: '“{path}”不能写成工作簿：文件名须以 .xlsx 结尾。请换一个文件名。',
    en: '“{path}” cannot be written as a workbook: its name must end in .xlsx. Choose another name.',
  },
  'report-not-written': {
    severity: 'error',
    zh: '无法写入“{path}”（{reason}）。请检查文件夹权限和剩余空间，并关闭正在打开此文件的程序。',
    en: 'cannot write “{path}” ({reason}). Check the folder’s permissions and free space, and close any program that holds the file.',
  },
} as const satisfies Record<string, ProblemKind>;

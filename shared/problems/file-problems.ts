import type { ProblemKind } from './problem-kind.ts';

/** Why a spreadsheet that a person brought cannot be read. */
export const FILE_PROBLEMS = {
  'file-not-found': {
    severity: 'error',
    zh: '找不到这个文件。请检查路径和文件名。',
    en: 'there is no such file. Check its path and name.',
  },
  'file-is-folder': {
    severity: 'error',
    zh: '这是文件夹，不是表格文件。请选择其中的一个 .xlsx 或 .csv 文件。',
    en: 'this is a folder, not a spreadsheet. Choose one .xlsx or .csv file in it.',
  },
  'file-unreadable': {
    severity: 'error',
    zh: '文件无法读取（{reason}）。请检查访问权限，关闭正在使用它的程序，或复制一份到本机后再试。',
    en: 'the file cannot be read ({reason}). Check its permissions, close the program that uses it, or copy it to this computer and try again.',
  },
  'file-empty': {
    severity: 'error',
    zh: '文件是空的（0 字节）。请重新导出或重新下载。',
    en: 'the file is empty (0 bytes). Export or download it again.',
  },
  'file-too-large': {
    severity: 'error',
    zh: '文件有 {size} MB，超过 {limit} MB 的上限。确认来源可靠后，可选择“允许超大文件”（命令行：--large）导入，或拆成几个文件。',
    en: 'the file has {size} MB, above the limit of {limit} MB. If you trust its source, allow very large files (on the command line: --large), or split it.',
  },
  'file-too-large-even-so': {
    severity: 'error',
    zh: '文件太大（{size} MB，上限 {limit} MB）。请拆成几个文件后分别导入。',
    en: 'the file is too large ({size} MB, the limit is {limit} MB). Split it into several files and import each.',
  },
  'file-old-xls': {
    severity: 'error',
    zh: '这是旧版表格格式（.xls 或 WPS 的 .et），请另存为 .xlsx：用 Excel 或 WPS 打开，另存后再导入。',
    en: 'this is an old spreadsheet format (.xls, or .et of WPS). Save it as .xlsx: open it in Excel or WPS, save it as .xlsx, then import that.',
  },
  'file-encrypted': {
    severity: 'error',
    zh: '工作簿设了打开密码。请用 Excel 或 WPS 打开，取消密码，另存为 .xlsx 后再导入。',
    en: 'the workbook has a password. Open it in Excel or WPS, remove the password, save it as .xlsx, then import that.',
  },
  'file-pdf': {
    severity: 'error',
    zh: '这是 PDF，不是表格。请导入制作它的原始 .xlsx 或 .csv 文件。',
    en: 'this is a PDF, not a spreadsheet. Import the .xlsx or .csv file that it was made from.',
  },
  'file-web-page': {
    severity: 'error',
    zh: '文件内容是网页或 XML，不是真正的工作簿。请用 Excel 或 WPS 打开，另存为 .xlsx 后再导入。',
    en: 'the file holds a web page or XML, not a real workbook. Open it in Excel or WPS, save it as .xlsx, then import that.',
  },
  'file-text-not-workbook': {
    severity: 'error',
    zh: '文件名是 {extension}，内容却是纯文本，不是工作簿。若是逗号分隔的表格，请把扩展名改为 .csv；否则请重新导出。',
    en: 'the file is named {extension} but holds plain text, not a workbook. If it is a comma-separated table, rename it to .csv; otherwise export it again.',
  },
  'file-unknown-format': {
    severity: 'error',
    zh: '认不出这个文件的格式。请提供 .xlsx 工作簿或 .csv 文本表格。',
    en: 'the format of this file is not known. Bring an .xlsx workbook or a .csv table.',
  },
  'file-open-document': {
    severity: 'error',
    zh: '这是 OpenDocument 格式（.ods 等）。请用 WPS 或 LibreOffice 打开，另存为 .xlsx 后再导入。',
    en: 'this is an OpenDocument file (.ods or alike). Open it in LibreOffice or WPS, save it as .xlsx, then import that.',
  },
  'file-binary-workbook': {
    severity: 'error',
    zh: '这是 Excel 二进制工作簿（.xlsb）。请用 Excel 打开，另存为 .xlsx 后再导入。',
    en: 'this is a binary Excel workbook (.xlsb). Open it in Excel, save it as .xlsx, then import that.',
  },
  'file-word': {
    severity: 'error',
    zh: '这是文字文档（Word 或 WPS 文字），不是表格。请把其中的表格复制到 Excel 或 WPS 表格，另存为 .xlsx 后再导入。',
    en: 'this is a text document (Word or WPS Writer), not a spreadsheet. Copy the table in it to Excel or WPS, save it as .xlsx, then import that.',
  },
  'file-presentation': {
    severity: 'error',
    zh: '这是演示文稿（PowerPoint 或 WPS 演示），不是表格。请把其中的表格复制到 Excel 或 WPS 表格，另存为 .xlsx 后再导入。',
    en: 'this is a presentation (PowerPoint or WPS), not a spreadsheet. Copy the table in it to Excel or WPS, save it as .xlsx, then import that.',
  },
  'file-apple': {
    severity: 'error',
    zh: '这是苹果办公软件的文件（Numbers 等）。请用 Numbers 打开，导出为 Excel（.xlsx）后再导入。',
    en: 'this is a file of Apple iWork (Numbers or alike). Open it in Numbers, export it to Excel (.xlsx), then import that.',
  },
  'file-zip-of-workbooks': {
    severity: 'error',
    zh: '这是压缩包，里面有 {count} 个工作簿（{names}）。请先解压，再逐个导入。',
    en: 'this is a zip archive with {count} workbooks inside ({names}). Unpack it and import them one by one.',
  },
  'file-zip-not-workbook': {
    severity: 'error',
    zh: '这是压缩包，但不是 Excel 工作簿。若里面装着表格，请先解压，再导入其中的 .xlsx 或 .csv。',
    en: 'this is a zip archive but not an Excel workbook. If it holds tables, unpack it and import the .xlsx or .csv inside.',
  },
  'file-zip-damaged': {
    severity: 'error',
    zh: '工作簿不完整或已损坏，可能没有下载完。请重新下载，或用 Excel、WPS 修复后另存为 .xlsx。',
    en: 'the workbook is incomplete or damaged, perhaps a download that did not finish. Download it again, or let Excel or WPS repair it and save it as .xlsx.',
  },
  'file-zip-unsafe': {
    severity: 'error',
    zh: '工作簿内部结构可疑（{part}），为安全起见没有读取。请用 Excel 或 WPS 打开，另存为新的 .xlsx 后再导入。',
    en: 'the inside of the workbook looks unsafe ({part}), so it was not read. Open it in Excel or WPS, save it as a new .xlsx, then import that.',
  },
  'file-zip-too-many-parts': {
    severity: 'error',
    zh: '工作簿内有 {count} 个部件，超过 {limit} 个的上限。请只把需要的工作表复制到新工作簿后再导入。',
    en: 'the workbook has {count} parts, above the limit of {limit}. Copy the sheets that are needed to a new workbook and import that.',
  },
  'file-inflates-too-far': {
    severity: 'error',
    zh: '工作簿展开后超过 {limit} MB。确认来源可靠后，可选择“允许超大文件”（命令行：--large）导入，或拆成几个文件。',
    en: 'the workbook unpacks to more than {limit} MB. If you trust its source, allow very large files (on the command line: --large), or split it.',
  },
  'file-inflates-too-far-even-so': {
    severity: 'error',
    zh: '工作簿展开后超过 {limit} MB。请拆成几个文件后分别导入。',
    en: 'the workbook unpacks to more than {limit} MB. Split it into several files and import each.',
  },
  'file-part-missing': {
    severity: 'error',
    zh: '工作簿缺少部件 {part}。请用 Excel 或 WPS 打开，另存为新的 .xlsx 后再导入。',
    en: 'part {part} of the workbook is missing. Open it in Excel or WPS, save it as a new .xlsx, then import that.',
  },
  'file-part-damaged': {
    severity: 'error',
    zh: '工作簿的部件 {part} 已损坏（{reason}）。请用 Excel 或 WPS 打开检查，另存为新的 .xlsx 后再导入。',
    en: 'part {part} of the workbook is damaged ({reason}). Open it in Excel or WPS, check it, save it as a new .xlsx, then import that.',
  },
  'file-no-sheet': {
    severity: 'error',
    zh: '工作簿里没有工作表。请检查是否导出完整。',
    en: 'the workbook has no sheet. Check whether the export was complete.',
  },
  'file-too-many-cells': {
    severity: 'error',
    zh: '表格超过 {limit} 个格子（空白列也算）。请删去多余的空白行列，或拆成几个文件。',
    en: 'the sheet has more than {limit} cells, blank columns included. Delete blank rows and columns, or split the file.',
  },
  'file-too-many-rows': {
    severity: 'error',
    zh: '表格超过 {limit} 行（空白行也算），任何电子表格程序都打不开这么多。请删去多余的空白行，或拆成几个文件。',
    en: 'the table has more than {limit} rows, blank ones included: no spreadsheet program opens so many. Delete the blank rows, or split the file.',
  },
  'file-too-many-columns': {
    severity: 'error',
    zh: '这一行在第 {limit} 列之后还有内容，超出了电子表格的列数。请检查分隔符和引号，或重新导出后再导入。',
    en: 'this row goes on beyond column {limit}, more than a spreadsheet has. Check the delimiters and quotes, or export the file again.',
  },
  'file-too-slow': {
    severity: 'error',
    zh: '读取文件时 {seconds} 秒没有进展，已停止。请用 Excel 或 WPS 打开，只把需要的工作表复制到新的 .xlsx 后再导入。',
    en: 'reading the file made no progress for {seconds} seconds and was stopped. Open it in Excel or WPS, copy the sheet that is needed to a new .xlsx, then import that.',
  },
  'file-too-hungry': {
    severity: 'error',
    zh: '读取文件需要超过 {limit} MB 的内存，已停止。确认来源可靠后，可选择“允许超大文件”（命令行：--large）导入，或拆成几个文件。',
    en: 'reading the file takes more than {limit} MB of memory and was stopped. If you trust its source, allow very large files (on the command line: --large), or split it.',
  },
  'file-too-hungry-even-so': {
    severity: 'error',
    zh: '读取文件需要超过 {limit} MB 的内存，已停止。请拆成几个文件后分别导入。',
    en: 'reading the file takes more than {limit} MB of memory and was stopped. Split it into several files and import each.',
  },
  'file-reading-ended': {
    severity: 'error',
    zh: '读取文件时意外中断（{reason}）。请再试一次；若仍如此，请用 Excel 或 WPS 打开，另存为新的 .xlsx 后再导入。',
    en: 'reading the file broke off unexpectedly ({reason}). Try again; if it happens again, open the file in Excel or WPS, save it as a new .xlsx, then import that.',
  },
  'cell-type-unknown': {
    severity: 'error',
    zh: '单元格 {cell} 的类型“{type}”无法识别。请用 Excel 或 WPS 打开，另存为新的 .xlsx 后再导入。',
    en: 'cell {cell} is of the unknown type “{type}”. Open the file in Excel or WPS, save it as a new .xlsx, then import that.',
  },
  'cell-characters-lost': {
    severity: 'error',
    zh: '单元格 {cell} 里有已损坏的文字（�）。请改正这一格，或从原系统重新导出后再导入。',
    en: 'cell {cell} holds damaged characters (�). Correct the cell, or export the file again from where it came.',
  },
  'csv-encoding': {
    severity: 'error',
    zh: '文字编码既不是 UTF-8 也不是 GB18030，内容可能已损坏。请用 Excel 或 WPS 打开，另存为 .xlsx 后再导入。',
    en: 'the text is neither UTF-8 nor GB18030, or it is damaged. Open it in Excel or WPS, save it as .xlsx, then import that.',
  },
  'csv-quotes': {
    severity: 'error',
    zh: '从这一行起双引号不成对，无法分清单元格。请改正引号，或用 Excel、WPS 另存为 .xlsx 后再导入。',
    en: 'from this row on the double quotes do not match, so cells cannot be told apart. Correct them, or save the table as .xlsx and import that.',
  },
  'csv-record-too-long': {
    severity: 'error',
    zh: '这一行超过 {limit} 个字符，可能少了一个双引号。请检查此处的引号。',
    en: 'this row is longer than {limit} characters; a double quote may be missing. Check the quotes here.',
  },
} as const satisfies Record<string, ProblemKind>;

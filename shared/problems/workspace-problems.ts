import type { ProblemKind } from './problem-kind.ts';

/** What can go wrong with a workspace file, and what `check` finds in one. */
export const WORKSPACE_PROBLEMS = {
  'no-register': {
    severity: 'error',
    zh: '这个阶段还没有名册，无法评分。请先导入名册（命令行：daoze import --kind registry）。',
    en: 'there is no register for this phase, so nothing can be scored. Import one first (on the command line: daoze import --kind registry).',
  },
  'no-such-compound': {
    severity: 'error',
    zh: '名册里没有编号为“{code}”的小区。请用名册里的小区编号。',
    en: 'the register has no compound with the code “{code}”. Use a code of the register.',
  },
  'workspace-missing': {
    severity: 'error',
    zh: '没有这个工作区文件。请检查路径，或用 daoze init 新建一个。',
    en: 'there is no such workspace. Check the path, or make one with daoze init.',
  },
  'workspace-exists': {
    severity: 'error',
    zh: '已有同名文件，不会覆盖。请换一个文件名，或先把它移走。',
    en: 'a file of this name exists and is not overwritten. Choose another name, or move it away first.',
  },
  'workspace-name': {
    severity: 'error',
    zh: '新的工作区不能以“{ending}”结尾，那是另一种文件。请把文件名改为以 .daoze 结尾，如 2027.daoze。',
    en: 'a new workspace cannot end in “{ending}”: that is another kind of file. Give it a name that ends in .daoze, as 2027.daoze.',
  },
  'workspace-leftover': {
    severity: 'error',
    zh: '旁边还有旧工作区留下的文件“{name}”。请先把它移走，再新建。',
    en: 'the file “{name}” of an earlier workspace still lies beside it. Move it away, then try again.',
  },
  'workspace-not-writable': {
    severity: 'error',
    zh: '无法在此处读写文件（{reason}）。请检查文件夹是否存在、是否有写入权限、磁盘是否已满。',
    en: 'files cannot be read and written here ({reason}). Check that the folder exists, is writable and not full.',
  },
  'workspace-year': {
    severity: 'error',
    zh: '年度“{year}”不是 2000 至 2100 之间的年份。请改正 --year。',
    en: '“{year}” is not a year from 2000 to 2100. Correct --year.',
  },
  'workspace-foreign': {
    severity: 'error',
    zh: '这不是导则工作区文件。请选择由导则程序新建的 .daoze 文件。',
    en: 'this is not a Daoze workspace. Choose a .daoze file that this program made.',
  },
  'workspace-from-the-future': {
    severity: 'error',
    zh: '此文件由更新版本的程序写成（格式 {found}，本程序支持到 {known}）。请先升级程序再打开。',
    en: 'a newer version of the program wrote this file (format {found}; this one knows {known}). Upgrade first.',
  },
  'workspace-in-use': {
    severity: 'error',
    zh: '此工作区正在另一个窗口或命令中使用。请等它结束或关闭它，再重试。',
    en: 'another window or command is using this workspace. Wait for it to end or close it, then try again.',
  },
  'workspace-damaged': {
    severity: 'error',
    zh: '工作区文件已损坏（{reason}）。请从备份中恢复。',
    en: 'the workspace file is damaged ({reason}). Restore it from a backup.',
  },
  'workspace-setting': {
    severity: 'error',
    zh: '数据库设置 {setting} 未能生效，为保护数据不打开此文件。请把文件移到本机磁盘上再试。',
    en: 'the database setting {setting} did not take, so the file is not opened. Move it to a local disk and try again.',
  },
  'undo-unknown-import': {
    severity: 'error',
    zh: '没有“{reference}”这次导入。请在导入记录中查看序号（命令行：daoze imports）。',
    en: 'there is no import “{reference}”. See its number in the list of imports (on the command line: daoze imports).',
  },
  'undo-ambiguous-import': {
    severity: 'error',
    zh: '“{reference}”对应不止一次导入。请多写几位编号，或改用导入记录里的序号（命令行：daoze imports）。',
    en: '“{reference}” fits several imports. Give more of the id, or its number in the list of imports (on the command line: daoze imports).',
  },
  'undo-already-undone': {
    severity: 'error',
    zh: '第 {sequence} 次导入（{file}）已经撤销过。如需恢复，请重新导入该文件。',
    en: 'import {sequence} ({file}) is already undone. To have it back, import the file again.',
  },
  'check-integrity': {
    severity: 'error',
    zh: '数据库完整性检查未通过：{reason}。请从备份中恢复。',
    en: 'the database fails its integrity check: {reason}. Restore it from a backup.',
  },
  'check-reference': {
    severity: 'error',
    zh: '表 {table} 有 {count} 行指向不存在的记录。请从备份中恢复。',
    en: '{count} rows of table {table} point to records that do not exist. Restore the file from a backup.',
  },
  'check-journal': {
    severity: 'error',
    zh: '操作日志第 {entry} 条与前后不符：它或它之前的记录被改动过。请与备份或打印件上的校验值核对。',
    en: 'journal entry {entry} does not fit the chain: it, or one before it, was altered. Compare with a backup.',
  },
  'check-workspace': {
    severity: 'error',
    zh: '年度或演练标记与操作日志不符：在程序之外被改动过。请与备份核对。',
    en: 'the year or the exercise flag differs from the journal: it was altered outside the program. Compare with a backup.',
  },
  'check-guideline': {
    severity: 'error',
    zh: '导则第 {id} 版与操作日志不符：在程序之外被改动、删除或添加过。请与备份核对。',
    en: 'guideline version {id} differs from the journal: altered, removed or added outside the program. Compare with a backup.',
  },
  'check-import': {
    severity: 'error',
    zh: '导入“{id}”与操作日志不符：其数据或撤销标记在程序之外被改动、删除或添加过。请与备份核对。',
    en: 'import “{id}” differs from the journal: its rows or its undoing were changed outside the program. Compare with a backup.',
  },
  'check-documents': {
    severity: 'error',
    zh: '文书设置第 {id} 次保存的内容与操作日志不符：在程序之外被改动、删除或添加过。请核对后在“报告”中重新保存。',
    en: 'what was set for documents the {id}. time differs from the journal: altered, removed or added outside the program. Look at it and save it again under Documents.',
  },
  'check-records': {
    severity: 'error',
    zh: '第 {id} 批写入的清单、攻略、访谈或整改内容与操作日志不符：在程序之外被改动、删除或添加过。请从备份恢复，或核对后重新写入。',
    en: 'batch {id} of lists, playbook, interviews or mending differs from the journal: altered, removed or added outside the program. Restore a backup, or look at it and write it again.',
  },
  'next-year-not-later': {
    severity: 'error',
    zh: '新年度 {year} 不晚于原工作区的 {before} 年度。请写之后的年份。',
    en: 'the new year {year} is not after {before}, the year of the workspace it goes on from. Give a later year.',
  },
  'merger-unknown': {
    severity: 'error',
    zh: '名册中没有编号为 {into} 的小区，不能记为并入。请先把它补进名册，或改选另一个小区。',
    en: 'the register has no compound {into}, so nothing can have gone into it. Add it to the register first, or choose another.',
  },
  'records-no-such-batch': {
    severity: 'error',
    zh: '没有第 {batch} 批登记，最近一批是第 {last} 批。请用登记时给出的批号（命令行：undo --batches 列出全部）。',
    en: 'there is no batch {batch}; the latest is {last}. Give the number that was printed when it was written (command line: undo --batches lists them).',
  },
  'records-reverted-already': {
    severity: 'error',
    zh: '第 {batch} 批登记已由第 {by} 批撤销，没有再可撤销的。要恢复它，请撤销第 {by} 批（命令行：undo --batch {by}）。',
    en: 'batch {batch} was taken back by batch {by} already, so nothing is left of it to take back. To bring it back, take batch {by} back (command line: undo --batch {by}).',
  },
  'records-restored-since': {
    severity: 'error',
    zh: '第 {batch} 批登记撤销后，又由第 {by} 批恢复。要再撤销，请撤销第 {by} 批（命令行：undo --batch {by}）。',
    en: 'batch {batch} was taken back, and brought back by batch {by}. To take it back again, take batch {by} back (command line: undo --batch {by}).',
  },
  'records-nothing-to-revert': {
    severity: 'error',
    zh: '这次写入的内容之后都改过，没有可撤销的。请打开该条目，按历史版本改回。',
    en: 'what was written then was changed since, so there is nothing to take back. Open the item and go back to an earlier version.',
  },
  'records-no-such': {
    severity: 'error',
    zh: '没有编号为 {id} 的{kind}：可能已被移除。请刷新列表后再试。',
    en: 'there is no record {id} of {kindInEnglish}: it may have been removed. Read the list again.',
  },
  'check-run': {
    severity: 'error',
    zh: '评分结果“{id}”与操作日志不符：在程序之外被改动、删除或添加过。请重新评分，并与备份核对。',
    en: 'run “{id}” differs from the journal: altered, removed or added outside the program. Score again and compare.',
  },
  'check-current': {
    severity: 'error',
    zh: '有 {count} 行数据的生效标记与导入先后不符。请与备份核对。',
    en: '{count} evidence rows are wrongly marked as standing or replaced. Compare with a backup.',
  },
  'check-run-unreadable': {
    severity: 'error',
    zh: '评分结果“{id}”无法读取。请重新评分，并与备份核对。',
    en: 'the results of run “{id}” cannot be read. Score again and compare with a backup.',
  },
  'guideline-version-damaged': {
    severity: 'error',
    zh: '工作区里第 {number} 版导则与保存时不同，不能再用。请运行 daoze check 查看损坏之处，并改用完好的备份。',
    en: 'guideline version {number} in the workspace is not as it was saved and cannot be used. Run daoze check to see what is damaged, and go back to a sound backup.',
  },
} as const satisfies Record<string, ProblemKind>;

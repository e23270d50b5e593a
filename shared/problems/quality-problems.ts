import type { ProblemKind } from './problem-kind.ts';

/** What there is to say of doubtful responses, and of leaving them out. */
export const QUALITY_PROBLEMS = {
  'import-flagged': {
    severity: 'warning',
    zh: '按导则的数据质量规则，有 {count} 行可疑（{rules}），照常计入。请导入后到“数据质量”中核对，不计入的须说明原因（命令行：daoze quality、daoze leave-out）。',
    en: 'by the guideline’s rules of quality {count} rows are doubtful ({rulesInEnglish}); they count all the same. Look them over under “Data quality” after the import; leaving one out takes a reason (command line: daoze quality, daoze leave-out).',
  },
  'quality-reason-missing': {
    severity: 'error',
    zh: '没有写明原因。不计入或恢复一份问卷都要说明原因，它会记入日志和报告；请写明后再试（命令行：--reason）。',
    en: 'no reason is given. Leaving a response out, or counting it again, takes one: journal and reports state it. Give a reason and try again (command line: --reason).',
  },
  'quality-nothing-chosen': {
    severity: 'error',
    zh: '没有选定任何问卷。请选定一份以上，或给出一条规则（命令行：--response 或 --rule）。',
    en: 'no response is chosen. Choose one or more, or a rule (command line: --response or --rule).',
  },
  'quality-none-flagged': {
    severity: 'error',
    zh: '{phase}没有被“{rule}”标出的问卷，什么也没有改变。请先看一下现在标出了哪些（命令行：daoze quality）。',
    en: 'no response of {phaseInEnglish} is flagged as “{ruleInEnglish}”, so nothing changed. Look at what is flagged now (command line: daoze quality).',
  },
  'quality-no-such-response': {
    severity: 'error',
    zh: '{phase}没有“{given}”这份有效的问卷。请按列出的编号，或按“文件名:行号”给出（命令行：daoze quality）。',
    en: '{phaseInEnglish} has no standing response “{given}”. Give its number as listed, or file:row (command line: daoze quality).',
  },
  'quality-ambiguous-response': {
    severity: 'error',
    zh: '“{given}”不止指一份问卷。请按列出的编号给出（命令行：daoze quality）。',
    en: '“{given}” names more than one response. Give its number as listed (command line: daoze quality).',
  },
  'quality-already-left-out': {
    severity: 'error',
    zh: '“{given}”这份问卷已经不计入了，什么也没有改变。请只选还计入的问卷。',
    en: 'the response “{given}” is left out already, so nothing changed. Choose only responses that count.',
  },
  'quality-not-left-out': {
    severity: 'error',
    zh: '“{given}”这份问卷本来就计入，什么也没有改变。请只选不计入的问卷。',
    en: 'the response “{given}” counts as it is, so nothing changed. Choose only responses that were left out.',
  },
  'check-left-out': {
    severity: 'error',
    zh: '不计入问卷的记录“{id}”与操作日志不符：它在程序之外被改动、删除或添加过。请与备份核对。',
    en: 'the record “{id}” of responses left out differs from the journal: it was changed outside the program. Compare with a backup.',
  },
} as const satisfies Record<string, ProblemKind>;

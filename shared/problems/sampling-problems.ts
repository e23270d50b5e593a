import type { ProblemKind } from './problem-kind.ts';

/** What there is to say of sampling plans and of drawing households. */
export const SAMPLING_PROBLEMS = {
  'sampling-terms': {
    severity: 'error',
    zh: '“{name}”是 {value}，应大于 0、小于 1（95% 写 0.95 或 95%）。请改正后再测算；导则里的默认值在“导则—抽样”中改（命令行：--confidence、--margin）。',
    en: 'the {nameInEnglish} is {value}; it must lie above 0 and below 1 (95 % is 0.95 or 95%). Correct it and plan again; the guideline’s own value is changed under “Guideline – sampling” (command line: --confidence, --margin).',
  },
  'sampling-minimum': {
    severity: 'error',
    zh: '每个小区最少户数是 {value}，应为 0 到 {most} 的整数。请改正后再测算（命令行：--minimum）。',
    en: 'the minimum of a compound is {value}; it must be a whole number from 0 to {most}. Correct it and plan again (command line: --minimum).',
  },
  'sampling-no-households': {
    severity: 'error',
    zh: '{phase}名册里没有一个小区登记了户数，无法测算。请补上户数（导入名册或在名册中填写）后再试。',
    en: 'no compound of the register of {phaseInEnglish} has its households, so nothing can be planned. Add them (import the register, or fill them in) and try again.',
  },
  'sampling-no-plan': {
    severity: 'error',
    zh: '{phase}还没有保存抽样方案，无法抽取住户。请先测算并保存（命令行：daoze plan --save）。',
    en: 'no sampling plan of {phaseInEnglish} is saved yet, so no households can be drawn. Plan and save first (command line: daoze plan --save).',
  },
  'sampling-draw-unsaved': {
    severity: 'error',
    zh: '抽取住户只按已保存的方案进行；这次给了新的参数而没有 --save，什么也没有做。请加上 --save，或去掉这些参数。',
    en: 'households are drawn by the saved plan only; new terms were given without --save, so nothing was done. Add --save, or leave the terms out.',
  },
  'sampling-draw-onto-list': {
    severity: 'error',
    zh: '抽中住户不能写进住户名单本身，否则名单就没有了。请换一个文件名（命令行：--out）。',
    en: 'the drawn households cannot be written over the list that they are drawn from. Choose another name (command line: --out).',
  },
  'sampling-draw-without-out': {
    severity: 'error',
    zh: '--draw（住户名单）和 --out（写入的文件）须同时给出。',
    en: '--draw (the list of households) and --out (the file to write) belong together; give both.',
  },
  'households-no-heading': {
    severity: 'error',
    zh: '没有找到住户名单的表头：前 {rows} 行里没有哪一行同时写有“小区编号”（或“小区”）和“户号”（或“地址”）。请补上表头后再试。',
    en: 'no heading of a list of households was found: none of the first {rows} rows has both 小区编号 (or 小区) and 户号 (or 地址). Add a heading and try again.',
  },
  'households-none': {
    severity: 'error',
    zh: '住户名单里没有可以抽取的住户（读到 {read} 行，{rejected} 行有问题）。请按列出的问题改正后再试。',
    en: 'the list has no household to draw from ({read} rows read, {rejected} of them at fault). Correct what is listed and try again.',
  },
  'households-unnamed': {
    severity: 'error',
    zh: '这一行没有写户号或地址，不知道是哪一户。请补上，或删去这一行。',
    en: 'this row names neither a door nor an address, so the household is not known. Add one, or remove the row.',
  },
  'households-repeated': {
    severity: 'error',
    zh: '与第 {row} 行是同一户，只算一次。请删去多余的一行，或写清楼号、户号。',
    en: 'the same household as in row {row}; it counts once. Remove one of the rows, or write building and door in full.',
  },
  'households-too-few': {
    severity: 'warning',
    zh: '“{name}”（{code}）应抽 {planned} 户，名单里只有 {listed} 户，已全部抽取。请核对名单是否完整。',
    en: '“{name}” ({code}): {planned} households are planned and the list has only {listed}; all are drawn. Check that the list is complete.',
  },
  'households-not-listed': {
    severity: 'warning',
    zh: '方案里有 {count} 个小区不在名单里，没有抽取：{codes}。请补上这些小区的住户，或用其他名单另抽。',
    en: '{count} compounds of the plan are not in the list, and nobody was drawn there: {codes}. Add their households, or draw from another list.',
  },
  'households-not-planned': {
    severity: 'warning',
    zh: '名单里有 {count} 个小区不在方案里（户数未登记，或后来才进名册），没有抽取：{codes}。请登记户数后重新测算。',
    en: '{count} compounds of the list have no part in the plan (households not known, or added to the register later), and nobody was drawn there: {codes}. Fill in their households and plan again.',
  },
} as const satisfies Record<string, ProblemKind>;

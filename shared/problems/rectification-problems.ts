import type { ProblemKind } from './problem-kind.ts';

/** What may be wrong with items of rectification, their steps, and a return that was filled in. */
export const RECTIFICATION_PROBLEMS = {
  'rectification-no-such-item': {
    severity: 'error',
    zh: '没有整改项“{number}”，它可能已被移除。请按列出的编号给出（命令行：daoze rectification list）。',
    en: 'there is no item “{number}”; it may have been removed. Give its number as listed (command line: daoze rectification list).',
  },
  'rectification-no-such-place': {
    severity: 'error',
    zh: '名册中没有“{place}”。请核对名称：街镇写全称，居委会写作“街镇/居委会”。',
    en: 'the register has no “{place}”. Check the name: a subdistrict in full, a committee as subdistrict/committee.',
  },
  'rectification-no-such-type': {
    severity: 'error',
    zh: '导则中没有代号为“{type}”的小区类型。请用其中一个的代号：{choices}。',
    en: 'the guideline has no type with the code “{type}”. Give the code of one of these: {choicesInEnglish}.',
  },
  'rectification-no-such-compound': {
    severity: 'error',
    zh: '名册中没有小区“{code}”，没有登记。请核对小区编号。',
    en: 'the register has no compound “{code}”, so nothing was registered. Check its code.',
  },
  'rectification-nothing-to-register': {
    severity: 'error',
    zh: '没有可以登记的整改项：所选范围内没有问题，或都已登记。请放宽范围，或自行登记。',
    en: 'there is nothing to register: nothing falls short in what was chosen, or all of it is registered already. Choose more, or register an item by hand.',
  },
  'rectification-nothing-to-write': {
    severity: 'error',
    zh: '所选范围内没有整改项，没有写出文件。请放宽范围，或先登记整改项。',
    en: 'no item is in what was chosen, so no file was written. Choose more, or register items first.',
  },
  'rectification-problem-missing': {
    severity: 'error',
    zh: '没有写明要整改的问题，请写明后再试。',
    en: 'what is to be mended is not said; say it and try again.',
  },
  'rectification-not-a-day': {
    severity: 'error',
    zh: '“{day}”不是日期，请写成 2026-09-30 的样子。',
    en: '“{day}” is not a date; write it like 2026-09-30.',
  },
  'rectification-deadline-before-registration': {
    severity: 'error',
    zh: '整改期限 {deadline} 早于登记日期 {registered}，请改正期限。',
    en: 'the deadline {deadline} lies before the registration on {registered}; correct the deadline.',
  },
  'rectification-step-skipped': {
    severity: 'error',
    zh: '现在是“{from}”，不能直接记为“{to}”。下一步是“{next}”，请先记这一步。',
    en: 'the item stands at “{fromInEnglish}” and cannot go to “{toInEnglish}” at once. The next step is “{nextInEnglish}”; record that first.',
  },
  'rectification-review-without-evidence': {
    severity: 'error',
    zh: '复核没有写明佐证，不能销号。请写明佐证（如复查照片、验收单、会议记录），或先补记一条带佐证的复核。',
    en: 'the review names no evidence, so the item cannot be closed. Name what shows it (photographs, a certificate, minutes), or add a review that does.',
  },
  'rectification-back-without-reason': {
    severity: 'error',
    zh: '从“{from}”退回“{to}”要说明原因，请写明后再试。',
    en: 'going back from “{fromInEnglish}” to “{toInEnglish}” takes a reason; give it and try again.',
  },
  'rectification-step-says-nothing': {
    severity: 'error',
    zh: '没有写明这一步做了什么，请写明后再试。',
    en: 'what was done in this step is not said; say it and try again.',
  },
  'rectification-step-by-nobody': {
    severity: 'error',
    zh: '没有写明经办人，请写明后再试。',
    en: 'who did this is not named; name them and try again.',
  },
  'rectification-step-in-future': {
    severity: 'error',
    zh: '日期 {day} 在今天（{today}）之后，请改成实际办理的日期。',
    en: 'the date {day} is after today ({today}); write the day on which it was done.',
  },
  'rectification-step-too-early': {
    severity: 'error',
    zh: '日期 {day} 早于上一步的日期 {last}，请改正日期。',
    en: 'the date {day} lies before that of the last step, {last}; correct the date.',
  },
  'rectification-return-no-heading': {
    severity: 'error',
    zh: '没有找到整改反馈表的标题行。需要的列：{needed}。请用“导出反馈表”得到的工作簿填写（命令行：daoze rectification export）。',
    en: 'no heading row of a return was found. Needed: {needed}. Fill in a workbook that was exported as a return (command line: daoze rectification export).',
  },
  'rectification-return-unknown-state': {
    severity: 'error',
    zh: '“{value}”不是整改状态，请从 {choices} 中选一个。',
    en: '“{value}” is not a state; choose one of {choicesInEnglish}.',
  },
  'rectification-return-moved-on': {
    severity: 'error',
    zh: '整改项 {number} 导出后已有新进展：{on} {by} 记为“{state}”，共 {steps} 步。此行没有写入。请核对后重新导出反馈表再填。',
    en: 'item {number} moved on after the export: {by} recorded “{stateInEnglish}” on {on}, step {steps}. This row was not written. Look at it, export the return again and fill that in.',
  },
  'rectification-return-rows-differ': {
    severity: 'error',
    zh: '整改项 {number} 同一天的同一状态在第 {rows} 行另有不同的填写，这几行都没有写入。请只留一行，或写成不同的步骤。',
    en: 'item {number} has the same state on the same day in other words in row {rowsInEnglish}; none of these rows was written. Keep one of them, or make them different steps.',
  },
  'rectification-return-changed': {
    severity: 'error',
    zh: '预览以后，文件或整改项有了变动，没有导入。请重新选取文件，看过预览再导入。',
    en: 'the file or an item changed after the preview, so nothing was imported. Choose the file again and look at the preview first.',
  },
  'rectification-return-fixed-cell': {
    severity: 'warning',
    zh: '“{value}”与登记的“{registered}”不同，没有采用。如需更改，请在整改项中修改。',
    en: '“{value}” differs from “{registered}” as registered and was not taken. To change it, change the item itself.',
  },
} as const satisfies Record<string, ProblemKind>;

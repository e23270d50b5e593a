/** The headings of a return, as they are written and looked for. */
export const RETURN_COLUMNS = {
  number: '整改项编号',
  code: '小区编号',
  compound: '小区',
  problem: '问题',
  responsible: '责任单位',
  deadline: '期限',
  standing: '当前状态',
  steps: '已记步数',
  state: '进展状态',
  on: '日期',
  by: '经办人',
  text: '说明',
  evidence: '佐证',
} as const;
export type ReturnColumn = keyof typeof RETURN_COLUMNS;

/** What people fill in; blank, it changes nothing. */
export const FILLED_IN = ['state', 'on', 'by', 'text', 'evidence'] as const satisfies readonly ReturnColumn[];

/** Without these a sheet is no return. */
export const NEEDED: readonly ReturnColumn[] = [
  'number',
  'standing',
  'state',
  'on',
  'by',
  'text',
  'evidence',
];

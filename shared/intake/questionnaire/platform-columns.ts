import { cellText } from '../../cells/cell-text.ts';
import type { Column, Headings } from '../headings.ts';
import type { RowCells } from '../row-cells.ts';

/** Ids that survey platforms give a response, the steadiest first. */
export const PLATFORM_IDS = [
  'meta/rootUuid',
  'rootUuid',
  '_uuid',
  'meta/instanceID',
  'meta-instanceID',
  'instanceID',
  'KEY',
  'uuid',
  '答卷编号',
  '问卷编号',
  '答卷ID',
  'response id',
  'response_id',
  '_id',
];
/** Of a bare number nothing is known but that a clerk wrote it on a form, anew for each compound. */
export const FORM_NUMBERS = ['编号', 'ID'];
/** Beside this heading 编号 is the id that 腾讯问卷 gives. */
const TENCENT_START = '开始答题时间';

export const SUBMITTED_AT = [
  '提交答卷时间',
  '结束答题时间',
  '提交时间',
  '填写时间',
  '_submission_time',
  'SubmissionDate',
];
export const SECONDS = ['所用时间', '答题时长', '填写时长', 'duration'];
const SERIAL_NUMBER = '序号';
/** Other columns that 问卷星 adds by itself: kept without a word. */
const OTHER_METADATA = [SERIAL_NUMBER, '来源', '来源详情', '来自IP', '总分'];

/** What a survey platform, or a clerk, wrote beside the answers. */
export interface PlatformColumns {
  readonly ids: readonly Column[];
  readonly formNumber: Column | undefined;
  readonly submittedAt: Column | undefined;
  readonly seconds: Column | undefined;
  /** 序号: counts the rows of a file and says nothing about a response. */
  readonly serialNumber: Column | undefined;
  readonly others: readonly Column[];
}

/** Finds the columns beside the questions that say which response a row is, when and how long. */
export function platformColumns(headings: Headings): PlatformColumns {
  const formNumber = headings.find(FORM_NUMBERS);
  const isTencent = headings.find([TENCENT_START]) !== undefined;
  const ids = PLATFORM_IDS.flatMap((word) => headings.find([word]) ?? []);
  return {
    ids: isTencent && formNumber !== undefined ? [...ids, formNumber] : ids,
    formNumber: isTencent ? undefined : formNumber,
    submittedAt: headings.find(SUBMITTED_AT),
    seconds: headings.find(SECONDS),
    serialNumber: headings.find([SERIAL_NUMBER]),
    others: OTHER_METADATA.flatMap((word) => headings.find([word]) ?? []),
  };
}

/** Which response a row says it is. */
export interface ResponseId {
  readonly id: string;
  /** The id names a response of the whole survey, or only one among those of a compound. */
  readonly within: 'survey' | 'compound';
}

/** The id of a row; undefined when it has none, null after noting that it is damaged. */
export function responseId(cells: RowCells, columns: PlatformColumns): ResponseId | null | undefined {
  for (const column of columns.ids) {
    if (cellText(cells.cell(column)) === '') continue;
    const id = cells.id(column);
    return id === null ? null : { id: id.replace(/^uuid:/u, ''), within: 'survey' };
  }
  const id = cells.id(columns.formNumber);
  if (id === null) return null;
  return id === '' ? undefined : { id, within: 'compound' };
}

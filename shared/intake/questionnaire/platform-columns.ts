import { cellText } from '../../cells/cell-text.ts';
import type { Clock } from '../../cells/shanghai-time.ts';
import type { Platform } from '../../model/import-plan.ts';
import type { Column, Headings } from '../headings.ts';
import type { RowCells } from '../row-cells.ts';
import { PLATFORM_HEADINGS, type PlatformFamily } from './platform-headings.ts';

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

/** KoboToolbox and ODK Central write these in UTC, and name the zone or not. */
const SUBMITTED_IN_UTC = ['_submission_time', 'SubmissionDate'];
export const SUBMITTED_AT = ['提交答卷时间', '结束答题时间', '提交时间', '填写时间', ...SUBMITTED_IN_UTC];
export const SECONDS = ['所用时间', '答题时长', '填写时长', 'duration'];
/** Where nothing says how long answering took, its beginning and end do. */
const SPANS = [
  ['start', 'end'],
  [TENCENT_START, '结束答题时间'],
] as const;
const REVIEWS = ['_validation_status', 'ReviewState'];
const SERIAL_NUMBER = '序号';
/** Kept without a word in every table: 问卷星 adds them, and people copy them along. */
const ALWAYS_SILENT = [SERIAL_NUMBER, '来源', '来源详情', '来自IP', '总分'];
/** 金数据 numbers its 扩展属性: `x_field_1`. Two underscores begin what KoboToolbox adds. */
const SILENT_PATTERNS: Readonly<Partial<Record<Platform, RegExp>>> = {
  jinshuju: /^x_field_\d+$/u,
  kobo: /^(?:__|_(?:validation|submission|submitted|geolocation|version)|meta\/)/u,
  odk: /^meta-/u,
};

/** What a survey platform, or a clerk, wrote beside the answers. */
export interface PlatformColumns {
  readonly ids: readonly Column[];
  readonly formNumber: Column | undefined;
  readonly submittedAt: Column | undefined;
  /** The clock of a time of submitting that names no zone. */
  readonly submittedBy: Clock;
  readonly seconds: Column | undefined;
  /** When answering began and ended, where nothing says how long it took. */
  readonly span: readonly [from: Column, to: Column] | undefined;
  /** Whether the platform's own reviewers let the response pass. */
  readonly review: Column | undefined;
  /** 序号: counts the rows of a file and says nothing about a response. */
  readonly serialNumber: Column | undefined;
  /** Kept without a word. */
  readonly others: readonly Column[];
}

/** Finds the columns beside the questions that say which response a row is, when and how long, and what else was added. */
export function platformColumns(headings: Headings, platform: Platform): PlatformColumns {
  const formNumber = headings.find(FORM_NUMBERS);
  const isTencent = headings.find([TENCENT_START]) !== undefined;
  const ids = PLATFORM_IDS.flatMap((word) => headings.find([word]) ?? []);
  const submittedAt = headings.find(SUBMITTED_AT);
  const isUtc = submittedAt !== undefined && submittedAt === headings.find(SUBMITTED_IN_UTC);
  const seconds = headings.find(SECONDS);
  const review = headings.find(REVIEWS);
  const read = [...ids, formNumber, submittedAt, seconds];
  return {
    ids: isTencent && formNumber !== undefined ? [...ids, formNumber] : ids,
    formNumber: isTencent ? undefined : formNumber,
    submittedAt,
    submittedBy: isUtc ? 'utc' : 'shanghai',
    seconds,
    span: seconds === undefined ? spanIn(headings) : undefined,
    review,
    serialNumber: headings.find([SERIAL_NUMBER]),
    others: silentColumns(headings, platform, review).filter((column) => !read.includes(column)),
  };
}

function spanIn(headings: Headings): PlatformColumns['span'] {
  for (const [first, last] of SPANS) {
    const [from, to] = [headings.find([first]), headings.find([last])];
    if (from !== undefined && to !== undefined) return [from, to];
  }
  return undefined;
}

function silentColumns(headings: Headings, platform: Platform, review: Column | undefined): Column[] {
  const family = familyOf(platform);
  const { telling = [], common = [] } = family === null ? {} : PLATFORM_HEADINGS[family];
  const words = new Set([...ALWAYS_SILENT, ...telling, ...common]);
  const named = new Set([review, ...Array.from(words, (word) => headings.find([word]))]);
  const pattern = SILENT_PATTERNS[platform];
  return headings.columns.filter(
    (column) => named.has(column) || (!column.isChosen && pattern?.test(column.key) === true),
  );
}

function familyOf(platform: Platform): PlatformFamily | null {
  switch (platform) {
    case 'wjx-text':
    case 'wjx-ordinal':
    case 'wjx-score':
      return 'wjx';
    case 'plain':
      return null;
    default:
      return platform;
  }
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

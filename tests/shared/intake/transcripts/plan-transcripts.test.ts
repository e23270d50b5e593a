import { describe, expect, test } from 'vitest';
import { planTranscripts, transcriptKey } from '../../../../shared/intake/transcripts/plan-transcripts.ts';
import type { Transcript } from '../../../../shared/model/records/transcript.ts';
import type { Cell } from '../../../../shared/model/sheet.ts';
import { COMPOUNDS } from '../small-district.ts';

const HEADINGS = ['访谈编号', '小区', '日期', '对象', '全文'];

function planned(rows: readonly (readonly Cell[])[], stored: ReadonlyMap<string, Transcript> = new Map()) {
  const sheet = [['访谈记录（中期）'], HEADINGS, ...rows].map((cells, index) => ({ row: index + 1, cells }));
  return planTranscripts({
    phase: 'mid',
    sheet: '访谈',
    rows: sheet,
    compounds: COMPOUNDS,
    stored,
    problemIn: () => null,
    doubtsAbout: () => [],
  });
}

const [FIRST] = COMPOUNDS;
const CODE = FIRST?.code ?? '';
const NAME = FIRST?.name ?? '';

function standing(text: string, interviewee: string | null): ReadonlyMap<string, Transcript> {
  const body = { phase: 'mid', interview: 'F1', date: '2026-06-03', interviewee, text } as const;
  return new Map([[transcriptKey(CODE, 'F1'), body]]);
}

describe('a sheet of transcripts', () => {
  test('is read below its heading, the compound by name or code', () => {
    const plan = planned([
      ['F1', NAME, '2026-06-03', '楼组长', '停车难。'],
      ['F2', CODE, null, null, '物业好。'],
    ]);
    expect(plan).toMatchObject({
      ok: true,
      value: { counts: { accepted: 2, replaced: 0, unchanged: 0, rejected: 0 }, problems: [] },
    });
    expect(plan.ok && plan.value.changing.map(({ compound, body }) => [compound, body.interviewee])).toEqual([
      [CODE, '楼组长'],
      [CODE, null],
    ]);
  });

  test('names every row that it cannot take, and counts all of them', () => {
    const plan = planned([
      ['F1', NAME, '不知道', null, '停车难。'],
      ['F2', '没有这个小区', null, null, '物业好。'],
      ['F3', NAME, null, null, ''],
      ['F4', NAME, null, null, '好。'],
    ]);
    expect(plan).toMatchObject({ ok: true, value: { counts: { accepted: 1, rejected: 3 } } });
    expect(plan.ok && plan.value.problems.map(({ place }) => place.row)).toEqual([3, 4, 5]);
  });

  test('takes equal rows once, and of differing ones none', () => {
    const plan = planned([
      ['F1', NAME, null, null, '停车难。'],
      ['F1', NAME, null, null, '停车难。'],
      ['F2', NAME, null, null, '甲'],
      ['F2', NAME, null, null, '乙'],
    ]);
    expect(plan).toMatchObject({ ok: true, value: { counts: { accepted: 1, unchanged: 1, rejected: 2 } } });
    expect(plan.ok && plan.value.problems.map(({ code, facts }) => [code, facts['rows']])).toEqual([
      ['import-rows-differ', '6'],
      ['import-rows-differ', '5'],
    ]);
  });

  test('leaves what a blank cell does not speak of', () => {
    const stored = standing('停车难。', '楼组长');
    expect(planned([['F1', NAME, null, null, '停车难。']], stored)).toMatchObject({
      ok: true,
      value: { counts: { unchanged: 1 }, changing: [] },
    });
    expect(planned([['F1', NAME, null, null, '停车很难。']], stored)).toMatchObject({
      ok: true,
      value: {
        counts: { replaced: 1 },
        changing: [{ body: { text: '停车很难。', interviewee: '楼组长', date: '2026-06-03' } }],
      },
    });
  });

  test('is refused without its heading', () => {
    const rows = [{ row: 1, cells: ['访谈编号', '小区', '议题'] }];
    const plan = planTranscripts({
      phase: 'mid',
      sheet: '访谈',
      rows,
      compounds: COMPOUNDS,
      stored: new Map(),
      problemIn: () => null,
      doubtsAbout: () => [],
    });
    expect(plan).toMatchObject({ ok: false, problems: [{ code: 'interview-no-heading' }] });
  });
});

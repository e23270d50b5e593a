import { expect, test } from 'vitest';
import { proposeFromFindings } from '../../../../shared/action/rectification/proposals/from-findings.ts';
import { proposeFromNeeds } from '../../../../shared/action/rectification/proposals/from-needs.ts';
import { proposeFromShortfalls } from '../../../../shared/action/rectification/proposals/from-shortfalls.ts';
import { judgeProposals } from '../../../../shared/action/rectification/proposals/proposal.ts';
import type { ListItem } from '../../../../shared/model/records/list-item.ts';
import type { StoredRecord } from '../../../../shared/model/records/record.ts';
import { compoundAt, sampleInput, withCompound } from '../../report/report-input.ts';
import { withFractions } from '../../report/with-leaves.ts';
import { anItem, step } from './an-item.ts';

/** Three compounds: the first earns half of 1.1 (40 points) and 0.3 of 1.2 (20), the second half of 1.1, the third all. */
const INPUT = withFractions(sampleInput({ count: 3 }), (_, leaf, place) => {
  if (leaf === '1.1' && place < 2) return 0.5;
  return leaf === '1.2' && place === 0 ? 0.3 : 1;
});
const SCORED = {
  year: 2026,
  phase: 'mid',
  digest: INPUT.run.digest,
  compounds: INPUT.run.scores.compounds,
  guideline: INPUT.guideline,
} as const;
const first = compoundAt(INPUT, 0).code;
const second = compoundAt(INPUT, 1).code;

test('shortfalls become proposals, the most recoverable first, with the figures of the run', () => {
  const proposals = proposeFromShortfalls(SCORED, {});
  expect(proposals.map(({ id, problem }) => [id, problem.split('：')[1]])).toEqual([
    [`shortfall:2026:mid:${first}:1.1`, '得分率50%，低于60%'],
    [`shortfall:2026:mid:${first}:1.2`, '得分率30%，低于60%'],
    [`shortfall:2026:mid:${second}:1.1`, '得分率50%，低于60%'],
  ]);
  expect(proposals[0]?.origin).toEqual({
    ...{ kind: 'shortfall', year: 2026, phase: 'mid', leaf: '1.1' },
    ...{ fraction: 0.5, recoverable: 20, run: INPUT.run.digest },
  });
});

test('the line and the number a compound can be chosen; a compound without a score has none', () => {
  expect(proposeFromShortfalls(SCORED, { below: 0.4 }).map(({ id }) => id)).toEqual([
    `shortfall:2026:mid:${first}:1.2`,
  ]);
  expect(proposeFromShortfalls(SCORED, { most: 1 })).toHaveLength(2);
  const withheld = withCompound(INPUT, 0, { score: null }).run.scores.compounds;
  expect(proposeFromShortfalls({ ...SCORED, compounds: withheld }, {})).toHaveLength(1);
});

test('the same problem found twice is one proposal; what was not found, or in a whole committee, is none', () => {
  const finding = { indicator: '3.1', problem: '堆物', note: null };
  const at = (level: 'compound' | 'committee', id: string) => ({ object: { level, id } });
  expect(
    proposeFromFindings({ year: 2026, phase: 'mid' }, [
      { ...finding, ...at('compound', 'C1'), count: 2 },
      { ...finding, ...at('compound', 'C1'), count: 1 },
      { ...finding, ...at('compound', 'C2'), count: 0 },
      { ...finding, ...at('committee', '天山路街道/一居'), count: 4 },
    ]).map(({ id, problem }) => [id, problem]),
  ).toEqual([['finding:2026:mid:C1:3.1:堆物', '堆物（检查发现3处）']]);
});

test('confirmed needs of a committee reach the compounds they are about, or all of them', () => {
  const body = {
    list: 'needs',
    text: '加装扶手',
    state: 'confirmed',
    compounds: ['C1'],
  } as unknown as ListItem;
  const need = (id: string, given: Partial<ListItem>): StoredRecord<'list-item'> => ({
    ...{ id, version: 1, author: '', at: '', about: { level: 'committee', key: '天山路街道/一居' } },
    body: { ...body, ...given },
  });
  const compounds = new Map([['天山路街道/一居', ['C1', 'C2']]]);
  const needs = [need('a', {}), need('b', { compounds: [] }), need('c', { state: 'met' })];
  expect(proposeFromNeeds(needs, compounds).map(({ id }) => id)).toEqual([
    'need:a:C1',
    'need:b:C1',
    'need:b:C2',
  ]);
});

test('what stands already is named and not proposed again; a closed item of another phase does not stand', () => {
  const [proposal] = proposeFromShortfalls(SCORED, {});
  if (proposal === undefined) throw new Error('nothing is proposed');
  const record = (id: string, closed: boolean): StoredRecord<'rectification'> => ({
    ...{ id, version: 1, author: '', at: '', about: { level: 'compound', key: first } },
    body: anItem({
      number: 3,
      origin: { ...proposal.origin, phase: 'end' } as typeof proposal.origin,
      ...(closed && { steps: [step('registered', '2026-07-01'), step('closed', '2026-07-02')] }),
    }),
  });
  const standing = (item: StoredRecord<'rectification'>) => judgeProposals([proposal], [item])[0]?.standing;
  expect(standing(record(proposal.id, true))).toBe(`${first}-03`);
  expect(standing(record('another', false))).toBe(`${first}-03`);
  expect(standing(record('another', true))).toBeNull();
});

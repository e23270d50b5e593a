import { expect, test } from 'vitest';
import { CONFIDENCE_LEVELS } from '../../../../shared/intake/confidence-levels.ts';
import { KnownNames } from '../../../../shared/intake/matching/known-names.ts';
import { nameCandidates } from '../../../../shared/intake/matching/name-candidates.ts';
import { takenCandidate } from '../../../../shared/intake/matching/taken-candidate.ts';
import type { Level } from '../../../../shared/model/guideline.ts';
import { compoundNamed, SHANGHAI } from './register.ts';

const NAMES = new KnownNames(SHANGHAI);
const NOWHERE = { committees: [], subdistrict: '' };

function candidates(
  text: string,
  place = NOWHERE as Parameters<typeof nameCandidates>[1],
  level: Level = 'compound',
) {
  return nameCandidates(text, place, [level], NAMES);
}

/** The first candidate as `id confidence reasons`. */
function likeliest(...asked: Parameters<typeof candidates>): string {
  const [first] = candidates(...asked);
  return first === undefined ? '' : `${first.object.id} ${first.confidence} ${first.reasons.join('+')}`;
}

test.each([
  ['天山1村', 'T1 0.95 spelling'],
  ['天山一邨', 'T1 0.95 spelling'],
  ['长宁区天山一村', 'T1 0.95 spelling'],
  ['天山一村小区', 'T1 0.95 suffix'],
  ['仁恒·河滨城（Ⅱ期）', 'R2 0.95 spelling'],
  ['新华路669号', 'X1 0.9 spelling+address'],
  ['新华路669弄12号', 'X1 0.9 address'],
  ['天山一村（天山路800弄）', 'T1 0.92 spelling'],
  ['天山路街道天山一村', ''],
])('%s is the same name in another spelling', (text, expected) => {
  expect(likeliest(text)).toBe(expected || 'T1 0.95 spelling');
});

test.each([
  ['古北国际花圆', 'G1 0.92 pinyin+one-character'],
  ['天山医村', 'T1 0.92 pinyin+one-character'],
  ['tianshanyicun', 'T1 0.88 pinyin'],
  ['古北国际', 'G1 0.85 suffix'],
  ['古北国标花园', 'G1 0.85 one-character'],
  ['武夷公', 'W1 0.82 one-character'],
  ['虹古新村小区', 'H1 0.92 suffix+former-name'],
  ['虹古新邨二期', 'H1 0.67 stage+former-name'],
])('%s: %s', (text, expected) => {
  expect(likeliest(text)).toBe(expected);
});

test('a differing number, stage or side is a different compound and never likely', () => {
  for (const text of [
    '天山三村',
    '新华路670弄',
    '虹桥路1151弄',
    '仁恒河滨城三期',
    '仁恒河滨城一期、二期',
    '虹桥南苑',
  ]) {
    const [first] = candidates(text);
    expect(first?.confidence ?? 0, text).toBeLessThan(CONFIDENCE_LEVELS.low);
  }
});

test('a name without its stage may be either, and is taken for neither', () => {
  const found = candidates('仁恒河滨城');
  expect(found.map(({ object, confidence }) => [object.id, confidence])).toEqual([
    ['R1', 0.8],
    ['R2', 0.8],
  ]);
  expect(takenCandidate(found, CONFIDENCE_LEVELS.low)).toBeNull();
});

test('the committee beside a name raises those inside it and lowers the others', () => {
  const gubei = { committees: ['虹桥街道/古北居民区'], subdistrict: '' };
  const xinhua = { committees: ['新华路街道/新华居委会'], subdistrict: '' };
  expect(likeliest('古北国标花园', gubei)).toBe('G1 0.9 one-character+same-committee');
  expect(likeliest('古北国标花园', xinhua)).toBe('G1 0.7 one-character');
  expect(likeliest('古北国标花园', { committees: [], subdistrict: '新华路街道' })).toBe(
    'G1 0.7 one-character',
  );
  expect(likeliest('古北国标花园', { committees: [], subdistrict: '虹桥街道' })).toBe(
    'G1 0.85 one-character',
  );
});

test('committees are found by the words people end them with', () => {
  expect(likeliest('古北居委会', NOWHERE, 'committee')).toBe('虹桥街道/古北居民区 0.95 suffix');
  expect(likeliest('虹桥街道古北居委', NOWHERE, 'committee')).toBe('虹桥街道/古北居民区 0.95 suffix');
  expect(likeliest('古北', NOWHERE, 'committee')).toBe('虹桥街道/古北居民区 0.9 suffix');
  expect(likeliest('天山1村居民区', NOWHERE, 'committee')).toBe('天山路街道/天山一村居委会 0.95 suffix');
});

test('what looks like a code, a word for any compound, or a letter resembles nothing', () => {
  for (const text of ['C9999', '小区', '不存在的小区', '', '？']) {
    expect(candidates(text), text).toEqual([]);
  }
  expect(candidates(`天山一村${'好'.repeat(100)}`)).toEqual([]);
});

test('only a candidate that leads by a tenth is taken', () => {
  const of = (id: string, confidence: number) => ({
    object: { level: 'compound' as const, id },
    name: id,
    confidence,
    reasons: [],
  });
  expect(takenCandidate([of('a', 0.95), of('b', 0.85)], 0.9)?.object.id).toBe('a');
  expect(takenCandidate([of('a', 0.95), of('b', 0.86)], 0.9)).toBeNull();
  expect(takenCandidate([of('a', 0.89)], 0.9)).toBeNull();
  expect(takenCandidate([], 0.1)).toBeNull();
});

test('at most five candidates, the likeliest first, each object once', () => {
  const many = Array.from({ length: 9 }, (_, index) =>
    compoundNamed(`N${index}`, `新华路${index + 1}弄`, { aliases: [`新华路街坊${index + 1}弄`] }),
  );
  const found = nameCandidates('新华路弄', NOWHERE, ['compound'], new KnownNames(many));
  expect(found).toHaveLength(5);
  expect(new Set(found.map(({ object }) => object.id)).size).toBe(5);
});

import { expect, test } from 'vitest';
import { fittingEntries } from '../../../../shared/action/playbook/fitting-entries.ts';
import { guidelineSchema } from '../../../../shared/model/guideline.ts';
import { entry } from './entries.ts';

const leaf = (id: string, name: string) => ({
  ...{ id, name, points: 10, method: 'site_visit' },
  measure: { kind: 'mark', max: 100, combine: 'mean' },
  scale: { kind: 'linear', zero: 0, full: 100 },
});

const guideline = guidelineSchema.pick({ indicators: true }).parse({
  indicators: [
    { id: '1', name: '动员参与主体', points: 10, children: [leaf('1.1', '楼组长配备率')] },
    { id: '9', name: '其他', points: 10, children: [leaf('9.1', '创新做法')] },
  ],
});

const LEADERS = { id: '1.1', name: '楼组长配备率' };
const fits = (type: string | null, ...entries: ReturnType<typeof entry>[]) =>
  fittingEntries({ leaf: LEADERS, type }, guideline, entries).map(({ id, reason }) => [id, reason]);

test('what names the indicator comes before what shares its aspect, the type’s own before general entries', () => {
  const found = fits(
    'old',
    entry('d', {}),
    entry('c', { types: ['old'] }),
    entry('b', { indicators: ['楼组长配备率'] }),
    entry('a', { types: ['old'], indicators: ['楼组长配备率'] }),
  );
  expect(found).toEqual([
    ['a', 'indicator'],
    ['b', 'indicator'],
    ['c', 'aspect'],
    ['d', 'aspect'],
  ]);
});

test('an entry of another aspect fits by the indicator alone, by its number too', () => {
  expect(
    fits('old', entry('a', { aspect: 'agenda' }), entry('b', { aspect: 'agenda', indicators: ['1.1'] })),
  ).toEqual([['b', 'indicator']]);
});

test('an entry for other types never fits; without a type only general ones do', () => {
  const old = entry('a', { types: ['old'], indicators: ['楼组长配备率'] });
  const general = entry('b', { indicators: ['楼组长配备率'] });
  expect(fits('villa', old, general)).toEqual([['b', 'indicator']]);
  expect(fits(null, old, general)).toEqual([['b', 'indicator']]);
});

test('what is mostly about the indicator comes before what also names it, even before the type’s own', () => {
  const also = entry('a', { types: ['old'], indicators: ['居民参与意愿', '楼组长配备率'] });
  const mostly = entry('b', { indicators: ['楼组长配备率', '居民参与意愿'] });
  expect(fits('old', also, mostly)).toEqual([
    ['b', 'indicator'],
    ['a', 'indicator'],
  ]);
});

test('of entries that are mostly about something else the general one comes first: the special one speaks of one matter', () => {
  const lift = entry('a', { types: ['old'], indicators: ['居民参与意愿', '楼组长配备率'] });
  const general = entry('b', { indicators: ['居民参与意愿', '居民满意率', '楼组长配备率'] });
  expect(fits('old', lift, general)).toEqual([
    ['b', 'indicator'],
    ['a', 'indicator'],
  ]);
});

test('of general entries about something else the one that names the indicator earlier comes first', () => {
  const late = entry('a', { indicators: ['居民参与意愿', '居民满意率', '楼组长配备率'] });
  const early = entry('b', { indicators: ['居民参与意愿', '楼组长配备率', '居民满意率'] });
  expect(fits('old', late, early).map(([id]) => id)).toEqual(['b', 'a']);
});

test('of equal ones the entry about fewer indicators comes first', () => {
  const wide = entry('a', { indicators: ['楼组长配备率', '居民参与意愿'] });
  expect(fits('old', wide, entry('b', { indicators: ['楼组长 配备率'] }))).toEqual([
    ['b', 'indicator'],
    ['a', 'indicator'],
  ]);
});

test('a guideline that is ordered otherwise knows no aspect', () => {
  const other = { id: '9.1', name: '创新做法' };
  expect(fittingEntries({ leaf: other, type: 'old' }, guideline, [entry('a')])).toEqual([]);
});

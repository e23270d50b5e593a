import { expect, test } from 'vitest';
import { readGuideline } from '../../../shared/guideline/read-guideline.ts';
import { brokenGuideline } from './small-guideline.ts';

function reasons(changes: Readonly<Record<string, unknown>>) {
  const reading = readGuideline(JSON.stringify(brokenGuideline(changes)));
  return reading.ok ? [] : reading.problems.map(({ code, facts }) => [code, facts.reason]);
}

const shape = (reason: string) => [['guideline-shape', reason]];

test.each<[Readonly<Record<string, unknown>>, readonly (readonly unknown[])[]]>([
  [{ 'quota.share': 80 }, shape('现为“80”，不能大于 1')],
  [{ 'quota.share': -0.5 }, shape('现为“-0.5”，不能小于 0')],
  [{ 'indicators.0.children.0.measure.max': 0 }, shape('现为“0”，必须大于 0')],
  [{ rounding: { digits: 1.5, mode: 'half_up' } }, shape('现为“1.5”，必须是整数')],
  [{ 'indicators.0.points': '六十' }, shape('现为“六十”，应为数字')],
  [{ 'indicators.0.points': null }, shape('应为数字')],
  [{ 'indicators.0.children.0.points': true }, shape('现为“true”，应为数字')],
  [{ title: 3 }, shape('现为“3”，应为文字')],
  [{ title: '' }, shape('不能为空')],
  [{ types: '售后公房' }, shape('现为“售后公房”，应为列表（[ ] 之间）')],
  [{ types: [] }, shape('至少要有一项')],
  [{ phases: 40 }, shape('现为“40”，应为一组字段（{ } 之间）')],
  [{ 'indicators.0.children.0.overrides': [] }, shape('应为一组字段（{ } 之间）')],
  [
    { 'indicators.0.children.0.method': 'listen' },
    shape('现为“listen”，只能是 hearing、site_visit、questionnaire、interview、records'),
  ],
  [{ 'indicators.0.children.0.scale.kind': 'curve' }, shape('现为“curve”，只能是 linear、steps、deduct')],
  [{ weightOrigins: [{ method: 'guess', of: null }] }, shape('现为“guess”，只能是 direct、ahp、delphi')],
  [
    { 'indicators.1.measure': { kind: 'findings', items: { '': 1 } } },
    shape('其中有一个名称是空的，名称不能为空'),
  ],
  [
    { format: 'daoze-guideline/2' },
    shape('现为“daoze-guideline/2”，不是本程序能读的格式（daoze-guideline/1）'),
  ],
  [{ format: undefined }, [['guideline-missing', undefined]]],
  [{ 'indicators.0.children.0.method': undefined }, [['guideline-missing', undefined]]],
  [{ 'indicators.0.children.0.scale.kind': undefined }, [['guideline-missing', undefined]]],
])('%j is refused in people’s words', (changes, expected) => {
  expect(reasons(changes)).toEqual(expected);
});

test('in English too', () => {
  const reading = readGuideline(JSON.stringify(brokenGuideline({ 'quota.share': 80, title: '' })));
  expect(!reading.ok && reading.problems.map(({ facts }) => facts.reasonInEnglish)).toEqual([
    'it must not be empty',
    'it is “80” and must not be above 1',
  ]);
});

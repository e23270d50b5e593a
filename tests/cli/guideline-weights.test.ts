import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { changed } from '../shared/guideline/small-guideline.ts';
import { AHP_EXAMPLE, weighedDocument } from '../shared/guideline/weights/weighed-guideline.ts';
import { daoze, daozeJson, linesOf } from './daoze.ts';

const folder = mkdtempSync(join(tmpdir(), 'daoze-weights-'));
const pathOf = (name: string) => join(folder, name);

beforeAll(() => {
  // 2 over 3 by 2 against 3 over 2 by 2: d³ = 3 · 2 / 2, λ = 1 + ∛3 + 1/∛3 = 3.1356, CR .0678 / .58 = .1169.
  const hasty = changed(AHP_EXAMPLE, { 'comparisons.2': { higher: '2', lower: '3', by: 2 } });
  writeFileSync(pathOf('sound.json'), JSON.stringify(weighedDocument([AHP_EXAMPLE])));
  writeFileSync(pathOf('hasty.json'), JSON.stringify(weighedDocument([hasty])));
  writeFileSync(pathOf('none.json'), JSON.stringify(weighedDocument([])));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the origin of the weights is printed, in Chinese and in English', async () => {
  const chinese = await daoze('guideline', 'weights', pathOf('sound.json'));
  expect(chinese).toMatchObject({ exitCode: 0, stderr: '' });
  expect(linesOf(chinese.stdout)[0]).toBe('一级指标（100 分）：层次分析');
  const english = await daoze('guideline', 'weights', pathOf('sound.json'), '--lang', 'en');
  expect(linesOf(english.stdout)[0]).toBe('first level (100 points): AHP');
});

test('--json gives the figures and what should be looked at', async () => {
  expect(await daozeJson('guideline', 'weights', pathOf('hasty.json'))).toMatchObject({
    exitCode: 0,
    json: {
      guideline: 'weighed@1',
      origins: [
        {
          method: 'ahp',
          of: null,
          lambda: expect.closeTo(3.1356, 4),
          ratio: expect.closeTo(0.1169, 4),
          children: [
            { id: '1', points: 54 },
            { id: '2', points: 16 },
            { id: '3', points: 30 },
          ],
        },
      ],
      problems: expect.arrayContaining([
        expect.objectContaining({ code: 'weight-origin-inconsistent', severity: 'warning' }),
      ]),
    },
  });
});

test('a guideline that keeps none is told how to', async () => {
  const { exitCode, stdout } = await daoze('guideline', 'weights', pathOf('none.json'));
  expect(exitCode).toBe(0);
  expect(stdout).toContain('没有记下权重来源');
  expect(stdout).toContain('“权重来源”表');
});

test('what should be looked at names sheet and row in a workbook', async () => {
  await daoze('guideline', 'export', pathOf('hasty.json'), pathOf('hasty.xlsx'));
  const { stderr } = await daoze('guideline', 'weights', pathOf('hasty.xlsx'));
  expect(stderr).toContain('工作表“权重来源”第2行');
  expect(stderr).not.toContain('weightOrigins');
  const { json } = await daozeJson('guideline', 'weights', pathOf('hasty.xlsx'));
  expect((json as { problems: unknown[] }).problems).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ code: 'weight-origin-inconsistent', sheet: '权重来源', row: 2 }),
    ]),
  );
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { brokenGuideline, smallGuideline } from '../shared/guideline/small-guideline.ts';
import { daoze, daozeJson, linesOf } from './daoze.ts';

const folder = mkdtempSync(join(tmpdir(), 'daoze-workbook-'));
const pathOf = (name: string) => join(folder, name);

beforeAll(async () => {
  const cheaper = brokenGuideline({ 'indicators.1.scale.full': 90 });
  for (const [name, guideline] of Object.entries({ small: smallGuideline(), cheaper })) {
    writeFileSync(pathOf(`${name}.json`), JSON.stringify(guideline));
    await daoze('guideline', 'export', pathOf(`${name}.json`), pathOf(`${name}.xlsx`));
  }
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The tests below build on each other. */
test('init and guideline import take a workbook', async () => {
  const workspace = pathOf('2026.daoze');
  expect(await daoze('init', workspace, '--guideline', pathOf('small.xlsx'), '--year', '2026')).toMatchObject(
    {
      exitCode: 0,
      stdout: expect.stringContaining('2026.daoze'),
    },
  );
  expect(await daoze('guideline', 'import', workspace, pathOf('cheaper.xlsx'))).toMatchObject({
    exitCode: 0,
  });
});

test('guideline diff compares a workbook with JSON', async () => {
  const same = await daozeJson('guideline', 'diff', pathOf('small.json'), pathOf('small.xlsx'));
  expect(same).toMatchObject({ exitCode: 0, json: { differences: [] } });
  const { stdout } = await daoze('guideline', 'diff', pathOf('small.xlsx'), pathOf('cheaper.json'));
  expect(stdout).toContain('95 → 90');
});

test('guideline check names the cells of a workbook', async () => {
  const { exitCode, json } = await daozeJson('guideline', 'check', pathOf('small.xlsx'));
  expect(exitCode).toBe(0);
  expect(json).toMatchObject({ ok: true });
  expect((json as { problems: unknown[] }).problems).toContainEqual(
    expect.objectContaining({ severity: 'warning', sheet: '指标', row: 5, column: '分值', value: '40' }),
  );
});

test('what is no guideline is refused in one sentence that names both kinds of file', async () => {
  writeFileSync(pathOf('导则.txt'), '导则');
  const { exitCode, stderr } = await daoze(
    'init',
    pathOf('x.daoze'),
    '--guideline',
    pathOf('导则.txt'),
    '--year',
    '2026',
  );
  expect(exitCode).toBe(1);
  expect(linesOf(stderr)).toHaveLength(1);
  expect(stderr).toMatch(/\.xlsx.*\.json/);
});

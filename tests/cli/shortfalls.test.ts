import { expect, test } from 'vitest';
import { daoze, daozeJson } from './daoze.ts';
import { demoDistrict } from './demo-district.ts';

const workspace = demoDistrict();

test('shortfalls of every compound, and what would lift one to the next grade', async () => {
  const { exitCode, json } = await daozeJson('shortfalls', workspace, '--phase', 'end');
  expect(exitCode).toBe(0);
  const { compounds } = json as { compounds: { shortfalls: { fraction: number; recoverable: number }[] }[] };
  expect(compounds).toHaveLength(20);
  for (const { shortfalls } of compounds) {
    expect(shortfalls.every(({ fraction }) => fraction < 0.6)).toBe(true);
    const gains = shortfalls.map(({ recoverable }) => recoverable);
    expect(gains).toEqual(gains.toSorted((a, b) => b - a));
  }
  const one = await daoze('shortfalls', workspace, '--phase', 'end', '--compound', 'C0001');
  expect(one.stdout).toMatch(/最高等次|最少提升|封顶|没有成绩|达不到/);
});

test.each(['committee', 'subdistrict', 'type', 'district'])('common shortfalls by %s', async (level) => {
  const { exitCode, json } = await daozeJson('shortfalls', workspace, '--phase', 'mid', '--level', level);
  expect(exitCode).toBe(0);
  const { places } = json as {
    places: { compounds: number; leaves: { short: number; measured: number }[] }[];
  };
  expect(places.reduce((sum, place) => sum + place.compounds, 0)).toBe(20);
  for (const { leaves } of places)
    for (const { short, measured } of leaves) expect(short).toBeLessThanOrEqual(measured);
});

test('one place is named by its name; an unknown one is refused in a sentence', async () => {
  const named = await daoze(
    'shortfalls',
    workspace,
    '--phase',
    'mid',
    '--level',
    'type',
    '--place',
    '售后公房',
  );
  expect(named.stdout).toContain('售后公房：已评分');
  const unknown = await daoze(
    'shortfalls',
    workspace,
    '--phase',
    'mid',
    '--level',
    'type',
    '--place',
    '别墅',
  );
  expect(unknown.exitCode).toBe(1);
  expect(unknown.stderr).toContain('没有“别墅”这个范围');
});

test('a place that there is not is called that, also where compounds are listed; those of a place are listed alone', async () => {
  const unknown = await daoze('shortfalls', workspace, '--phase', 'mid', '--place', '不存在');
  expect([unknown.exitCode, unknown.stderr]).toEqual([1, expect.stringContaining('没有“不存在”这个范围')]);
  const one = await daoze('shortfalls', workspace, '--phase', 'mid', '--place', '售后公房');
  expect(one.stdout).not.toContain('普通商品房');
});

test('changes: each with how far it can be relied on', async () => {
  const { exitCode, json } = await daozeJson('changes', workspace);
  expect(exitCode).toBe(0);
  const { rows, counts } = json as {
    rows: { certainty: string | null; score: { difference: number | null } }[];
    counts: { compared: number; real: number; noise: number; unknown: number };
  };
  expect(rows.filter(({ score }) => score.difference !== null)).toHaveLength(counts.compared);
  expect(rows.filter(({ certainty }) => certainty === 'noise')).toHaveLength(counts.noise);
  const one = await daoze('changes', workspace, '--compound', 'C0001');
  expect(one.stdout).toContain('95%区间');
  const unknown = await daoze('changes', workspace, '--compound', 'C9999');
  expect(unknown.exitCode).toBe(1);
});

test('two runs: the causes of each compound sum to its published difference', async () => {
  const runs = (await daozeJson('changes', workspace, '--runs')).json as { id: string; phase: string }[];
  const of = (phase: string) => runs.find((run) => run.phase === phase)?.id ?? '';
  const { exitCode, json } = await daozeJson('changes', workspace, '--from', of('mid'), '--to', of('end'));
  expect(exitCode).toBe(0);
  const { rows } = json as {
    rows: { score: { difference: number | null }; causes: Record<string, number> | null }[];
  };
  for (const { score, causes } of rows) {
    if (causes === null) continue;
    const cents = Object.values(causes).reduce((sum, points) => sum + Math.round(points * 100), 0);
    expect(cents).toBe(Math.round((score.difference ?? 0) * 100));
  }
  const year = await daoze('changes', workspace, '--from', of('annual'), '--to', of('end'));
  expect(year.stderr).toContain('全年');
  const half = await daoze('changes', workspace, '--from', of('mid'));
  expect([half.exitCode, half.stderr]).toEqual([1, expect.stringContaining('--to')]);
  const none = await daoze('changes', workspace, '--from', 'zzzz', '--to', of('end'));
  expect(none.stderr).toContain('zzzz');
});

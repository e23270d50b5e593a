import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { daoze, daozeJson } from './daoze.ts';

/** What `guideline list --json` says of one. */
interface Listed {
  readonly id: string;
  readonly path: string;
}

async function listed(): Promise<readonly Listed[]> {
  return (await daozeJson('guideline', 'list')).json as readonly Listed[];
}

test('guideline list names what to start from, and each of it can be checked', async () => {
  const { json } = await daozeJson('guideline', 'list');
  expect(json).toContainEqual({
    id: 'international-2026',
    version: '2026.1',
    title: '国际化社区评价导则（示范）',
    types: [{ code: 'international', name: '涉外商品房' }],
    leaves: 28,
    path: expect.stringMatching(/international-2026\.json$/),
  });
  for (const { path } of await listed()) {
    expect(await daozeJson('guideline', 'check', path)).toEqual({
      exitCode: 0,
      json: { ok: true, problems: [] },
    });
  }
});

test('on a terminal it names id, version, title, types and file', async () => {
  const { stdout } = await daoze('guideline', 'list');
  for (const part of ['innovation-2026@2026.1', '社会治理创新项目评选导则（示范）', '12', '数字治理类'])
    expect(stdout).toContain(part);
});

test('sample --guideline writes the tables that this guideline asks for, and no others', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'daoze-cli-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const innovation = (await listed()).find(({ id }) => id === 'innovation-2026')?.path ?? '';
  const { exitCode } = await daoze('sample', folder, '--guideline', innovation, '--compounds', '6');
  expect(exitCode).toBe(0);
  expect(readdirSync(folder).sort()).toEqual(
    ['专家评分-实地检查-年终.xlsx', '专家评分-矩阵-年终.xlsx', '名册.xlsx', '导则.json'].sort(),
  );
});

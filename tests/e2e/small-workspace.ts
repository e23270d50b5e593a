import { randomUUID } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { UseCaseContext } from '../../electron/usecases/context.ts';
import { enterRows } from '../../electron/usecases/enter-rows.ts';
import { initWorkspace } from '../../electron/usecases/init-workspace.ts';
import { readBuiltInGuideline } from '../../electron/usecases/read-built-in-guideline.ts';
import { valueIn } from '../value-in.ts';

const HEADINGS = ['小区编号', '小区名称', '曾用名', '小区类型', '街镇', '居委会', '户数', '人口'];

/** A register small enough to be known by heart; C4 names no households. */
export const REGISTER: readonly (readonly string[])[] = [
  ['C1', '虹桥新村', '', '售后公房', '虹桥街道', '虹储居委会', '400', '1000'],
  ['C2', '长宁花园', '老花园', '普通商品房', '虹桥街道', '虹储居委会', '200', '500'],
  ['C3', '天山路300弄', '', '售后公房', '天山路街道', '联建居委会', '1200', ''],
  ['C4', '绿地公寓', '', '涉外商品房', '天山路街道', '联建居委会', '', ''],
];

const CONTEXT: UseCaseContext = {
  now: () => '2026-06-01T00:00:00.000Z',
  newId: randomUUID,
  author: '王科员',
  progress: () => undefined,
};

/** A new workspace with these rows of a register, closed; its path. */
export async function workspaceWith(rows: readonly (readonly string[])[]): Promise<string> {
  const path = join(mkdtempSync(join(tmpdir(), 'daoze-e2e-')), '小区.daoze');
  const { guideline } = valueIn(await readBuiltInGuideline());
  const workspace = valueIn(initWorkspace(path, { guideline, year: 2026, exercise: false }, CONTEXT));
  if (rows.length > 0) {
    const entered = { kind: 'registry', phase: null, headings: HEADINGS, rows } as const;
    valueIn(await enterRows(workspace, entered, CONTEXT));
  }
  workspace.close();
  return path;
}

import { randomUUID } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Workspace } from '../../electron/store/workspace.ts';
import { commitImport } from '../../electron/usecases/commit-import.ts';
import type { UseCaseContext } from '../../electron/usecases/context.ts';
import { initWorkspace } from '../../electron/usecases/init-workspace.ts';
import { planImportFile } from '../../electron/usecases/plan-import.ts';
import type { ImportKind } from '../../shared/model/evidence.ts';
import type { Phase } from '../../shared/model/phase.ts';
import { twoMarks } from '../electron/usecases/scores-district.ts';
import { valueIn } from '../value-in.ts';

const REGISTER = [
  '小区编号,小区名称,小区类型,街镇,居委会,户数',
  'C1,虹桥新村,售后公房,虹桥街道,虹储居委会,400',
  'C2,长宁花园,售后公房,虹桥街道,虹储居委会,200',
  'C3,绿地公寓,售后公房,天山路街道,联建居委会,1200',
  'C4,愚园路300弄,老洋房,天山路街道,联建居委会,60',
];

/** Out of 10 each, 40 and 60 points: C1 has 86, C2 66, C3 40 of 100 points with evidence, C4 76. */
const MARKS = [
  '专家,小区,指标,得分',
  ...['张三,C1,1.1,8', '张三,C1,1.2,9'],
  ...['张三,C2,1.1,6', '张三,C2,1.2,7'],
  '张三,C3,1.1,5',
  ...['张三,C4,1.1,10', '张三,C4,1.2,6'],
];

const CONTEXT: UseCaseContext = {
  now: () => '2026-06-01T00:00:00.000Z',
  newId: randomUUID,
  author: '王科员',
  progress: () => undefined,
};

/** A workspace of four compounds whose marks of mid-year are known by heart, not scored yet and closed; its path. */
export async function markedWorkspace(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'daoze-e2e-'));
  const path = join(folder, '打分.daoze');
  const start = { guideline: twoMarks({}, {}), year: 2026, exercise: false };
  const workspace = valueIn(initWorkspace(path, start, CONTEXT));
  await bring(workspace, folder, { kind: 'registry', phase: null, name: '名册.csv', lines: REGISTER });
  await bring(workspace, folder, { kind: 'marks', phase: 'mid', name: '打分.csv', lines: MARKS });
  workspace.close();
  return path;
}

interface Table {
  readonly kind: ImportKind;
  readonly phase: Phase | null;
  readonly name: string;
  readonly lines: readonly string[];
}

async function bring(
  workspace: Workspace,
  folder: string,
  { kind, phase, name, lines }: Table,
): Promise<void> {
  const path = join(folder, name);
  writeFileSync(path, lines.join('\n'));
  const plan = valueIn(await planImportFile(workspace, { path, kind, phase, large: false }, CONTEXT));
  valueIn(commitImport(workspace, plan, CONTEXT));
}

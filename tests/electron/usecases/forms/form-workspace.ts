import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createWorkspace } from '../../../../electron/store/create-workspace.ts';
import type { Workspace } from '../../../../electron/store/workspace.ts';
import { judgeGuideline } from '../../../../shared/guideline/judge-guideline.ts';
import type { Guideline } from '../../../../shared/model/guideline.ts';
import { valueIn } from '../../../value-in.ts';
import { opened, START } from '../../store/workspaces.ts';
import { bring, contextWithIds } from '../bring.ts';

const GUIDELINES = join(import.meta.dirname, '../../../../resources/guidelines');

/** A built-in guideline by the name of its file. */
function builtIn(name: string): Guideline {
  const judged = judgeGuideline(JSON.parse(readFileSync(join(GUIDELINES, `${name}.json`), 'utf8')));
  return valueIn(judged).guideline;
}

const HEADINGS = '小区编号,小区名称,小区类型,街镇,居委会,户数';

/** A compound of every type of the guideline; the last two lie in another subdistrict, whose committee has the same name. */
function registerFor({ types }: Guideline): string[] {
  const names = ['=甲苑', '乙苑', '丙苑', '丁苑', '戊苑'];
  const rows = names.map((name, place) => {
    const type = types[place % types.length]?.name ?? '';
    const where = place < 3 ? '天山路街道,一居' : '新泾镇,一居';
    return `C${place + 1},${name},${type},${where},${100 * (place + 1)}`;
  });
  return [HEADINGS, ...rows];
}

/** A workspace under a built-in guideline, changed as given, with five compounds. */
export async function formWorkspace(
  name = 'changning-2026',
  exercise = false,
  change: Partial<Guideline> = {},
) {
  const guideline = { ...builtIn(name), ...change };
  const workspace: Workspace = opened(createWorkspace(':memory:', { ...START, guideline, exercise }));
  const context = contextWithIds();
  await bring(workspace, context, 'registry', null, registerFor(guideline));
  return { workspace, context, guideline };
}

import { createWorkspace } from '../../../electron/store/create-workspace.ts';
import type { Workspace } from '../../../electron/store/workspace.ts';
import type { UseCaseContext } from '../../../electron/usecases/context.ts';
import type { CompoundCells } from '../../../shared/contract/register.ts';
import type { Phase } from '../../../shared/model/phase.ts';
import { smallGuideline } from '../store/small-guideline.ts';
import { opened, START } from '../store/workspaces.ts';
import { bring, contextWithIds } from './bring.ts';

const HEADINGS = '小区编号,小区名称,曾用名,小区类型,街镇,居委会,户数,人口';

/** Three compounds in two committees of one subdistrict and one of another; C3 names no households. */
const REGISTER = [
  'C1,甲苑,老甲、甲村,普通商品房,天山路街道,一居,100,250',
  'C2,乙苑,,售后公房,天山路街道,一居,50,',
  'C3,丙苑,,售后公房,新泾镇,一居,,',
];

const TYPES = [
  { code: 'sold_public', name: '售后公房' },
  { code: 'commodity', name: '普通商品房' },
];

/** A workspace whose guideline knows the types of that register, and nothing in it. */
export function workspaceForRegister(): Workspace {
  const guideline = { ...smallGuideline(), types: TYPES };
  return opened(createWorkspace(':memory:', { ...START, guideline }));
}

/** A workspace with that register for both phases. */
export async function workspaceWithRegister() {
  const workspace = workspaceForRegister();
  const context = contextWithIds();
  await bringRegister(workspace, context, null, REGISTER);
  return { workspace, context };
}

/** Imports register rows under the headings of that register. */
export function bringRegister(
  workspace: Workspace,
  context: UseCaseContext,
  phase: Phase | null,
  rows: readonly string[],
) {
  return bring(workspace, context, 'registry', phase, [HEADINGS, ...rows]);
}

/** C1 as its form shows it, but for what is given. */
export function typed(changed: Partial<CompoundCells> = {}): CompoundCells {
  return {
    code: 'C1',
    name: '甲苑',
    aliases: '老甲、甲村',
    type: 'commodity',
    subdistrict: '天山路街道',
    committee: '一居',
    households: '100',
    residents: '250',
    buildings: '',
    builtYear: '',
    propertyCompany: '',
    ownersCommittee: '',
    ...changed,
  };
}

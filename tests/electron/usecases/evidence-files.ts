import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SettledTable } from '../../../shared/contract/evidence/wizard.ts';
import { bringIn, compound } from '../store/plans.ts';
import { temporaryFolder, workspaceInMemory } from '../store/workspaces.ts';

/** A workspace with a register of two compounds for both phases. */
export function registeredWorkspace() {
  const workspace = workspaceInMemory();
  const values = [compound('C1', '甲苑'), compound('C2', '乙苑')];
  bringIn(workspace.store, { kind: 'registry', phase: null, values, file: '名册' });
  return workspace;
}

/** A table of text on the disk; gives its path. */
export function tableFile(name: string, ...lines: string[]): string {
  const path = join(temporaryFolder(), name);
  writeFileSync(path, lines.join('\r\n'));
  return path;
}

/** A table of marks as it is settled with nothing chosen but its place. */
export function settledMarks(path: string, sheet: string): SettledTable {
  const table = { path, sheet, kind: 'marks', phase: 'mid', headingRow: 1 } as const;
  return { ...table, columns: [], compound: null, large: false };
}

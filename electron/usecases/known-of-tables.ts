import type { TableInput } from '../../shared/intake/plan-input.ts';
import type { Phase } from '../../shared/model/phase.ts';
import { listCompounds } from '../store/compounds.ts';
import { currentGuideline } from '../store/guideline-versions.ts';
import { sha256 } from '../store/sha256.ts';
import type { ReadStore } from '../store/store.ts';

/** What the workspace knows that the columns of a sheet are recognised by. */
export function knownOfTables(db: ReadStore, phase: Phase | null, sheet: string): TableInput {
  return {
    guideline: currentGuideline(db).guideline,
    compounds: listCompounds(db, phase),
    sheet,
    hash: sha256,
  };
}

import type { LeftOutResponseView } from '../../shared/contract/evidence/quality.ts';
import type { Phase } from '../../shared/model/phase.ts';
import { ok, type Result } from '../../shared/problems/result.ts';
import { listLeftOut as readLeftOut } from '../store/left-out.ts';
import type { Workspace } from '../store/workspace.ts';
import { compoundNamer } from './compound-namer.ts';

/** So many from a place on; all if left out. */
interface WantedLeftOut {
  readonly phase: Phase;
  readonly from?: number;
  readonly count?: number;
}

/** The responses of a phase that a person left out, with reason, author and time, the latest decision first. */
export function listLeftOut(
  { store }: Workspace,
  { phase, from = 0, count = Number.POSITIVE_INFINITY }: WantedLeftOut,
): Result<{ readonly total: number; readonly rows: LeftOutResponseView[] }> {
  const all = readLeftOut(store, phase);
  const named = compoundNamer(store, phase);
  const rows = all
    .slice(from, from + count)
    .map(({ key: _, compound, ...decision }) => ({ ...decision, compound: named(compound) }));
  return ok({ total: all.length, rows });
}

import type { FlaggedResponseView } from '../../shared/contract/evidence/quality.ts';
import type { Phase } from '../../shared/model/phase.ts';
import type { QualityRule } from '../../shared/model/quality.ts';
import { ok, type Result } from '../../shared/problems/result.ts';
import type { Workspace } from '../store/workspace.ts';
import { compoundNamer } from './compound-namer.ts';
import { flaggedResponses } from './flagged-responses.ts';
import { sayFlag } from './quality-words.ts';

/** Which doubtful responses are wanted: of one rule or, with null, of all; so many from a place on, all if left out. */
export interface WantedFlags {
  readonly phase: Phase;
  readonly rule: QualityRule | null;
  readonly from?: number;
  readonly count?: number;
}

/** Responses that count and that the guideline's rules find doubtful, in the order in which they came in. */
export function listFlaggedResponses(
  { store }: Workspace,
  { phase, rule, from = 0, count = Number.POSITIVE_INFINITY }: WantedFlags,
): Result<{ readonly total: number; readonly rows: FlaggedResponseView[] }> {
  const all = flaggedResponses(store, phase);
  const wanted = rule === null ? all : all.filter(({ flags }) => flags.some((flag) => flag.rule === rule));
  const named = compoundNamer(store, phase);
  const rows = wanted.slice(from, from + count).map(({ id, compound, file, row, flags }) => ({
    id,
    compound: named(compound),
    file,
    row,
    flags: flags.map((flag) => ({ rule: flag.rule, words: sayFlag(flag) })),
  }));
  return ok({ total: wanted.length, rows });
}

import { published } from '../../../exact/publish.ts';
import { Rational } from '../../../exact/rational.ts';
import { cutPercent } from '../../../language/digits.ts';
import { type Guideline, leavesOf } from '../../../model/guideline.ts';
import type { Phase } from '../../../model/phase.ts';
import type { CompoundScore } from '../../../model/scores.ts';
import { shortfallsOf } from '../../shortfall/shortfalls.ts';
import type { Proposal } from './proposal.ts';

/** The run of a phase, and the guideline it was scored by. */
export interface ScoredPhase {
  readonly year: number;
  readonly phase: Phase;
  readonly digest: string;
  readonly compounds: readonly CompoundScore[];
  readonly guideline: Guideline;
}

/** Which shortfalls are to be mended. */
export interface ShortfallChoice {
  /** Leaves that earned less than this fraction of their points; the guideline's line when left out. */
  readonly below?: number | undefined;
  /** At most so many a compound, the most recoverable ones; all when left out. */
  readonly most?: number | undefined;
}

/** What the compounds that have a score fell short of, compound by compound, the most recoverable first. */
export function proposeFromShortfalls(
  { year, phase, digest, compounds, guideline }: ScoredPhase,
  { below = guideline.shortfall.below, most }: ShortfallChoice,
): Proposal[] {
  const names = new Map(leavesOf(guideline.indicators).map(({ id, name }) => [id, name]));
  const line = { ...guideline, shortfall: { below } };
  return compounds
    .filter(({ score }) => score !== null)
    .flatMap((compound) =>
      shortfallsOf(compound, line)
        .slice(0, most)
        .map(({ leaf, fraction, recoverable }) => ({
          id: `shortfall:${year}:${phase}:${compound.code}:${leaf}`,
          compound: compound.code,
          problem: `${names.get(leaf) ?? leaf}：得分率${percent(fraction)}，低于${percent(below)}`,
          origin: {
            kind: 'shortfall',
            year,
            phase,
            leaf,
            fraction,
            recoverable: published(recoverable, guideline.rounding),
            run: digest,
          },
        })),
    );
}

function percent(fraction: number): string {
  return cutPercent(Rational.of(fraction));
}

import { type MedianFractions, medianFractions } from '../../../shared/action/shortfall/shortfalls.ts';
import {
  type Guideline,
  type Indicator,
  isBranch,
  type Leaf,
  leavesOf,
} from '../../../shared/model/guideline.ts';
import type { Phase } from '../../../shared/model/phase.ts';
import type { StoredRun } from '../../store/runs.ts';
import type { ReadStore } from '../../store/store.ts';
import { guidelineOfRun } from '../guideline-of-run.ts';
import { rememberedStoredRun } from '../remembered-stored-run.ts';

/** What shortfalls of a run are found with, found out once a run. */
export interface ShortfallMaterial {
  readonly run: StoredRun;
  readonly guideline: Guideline;
  readonly medians: MedianFractions;
  readonly leaves: ReadonlyMap<string, Leaf>;
  /** By leaf, the name of the first level. */
  readonly aspects: ReadonlyMap<string, string>;
}

const materials = new WeakMap<StoredRun, ShortfallMaterial>();

/** The latest stored run of a phase with what its shortfalls are found with; null where it was not scored yet. */
export function shortfallMaterial(db: ReadStore, phase: Phase): ShortfallMaterial | null {
  const run = rememberedStoredRun(db, phase);
  if (run === null) return null;
  const known = materials.get(run);
  if (known !== undefined) return known;
  const guideline = guidelineOfRun(db, run);
  const material = {
    run,
    guideline,
    medians: medianFractions(run.scores),
    leaves: new Map(leavesOf(guideline.indicators).map((leaf) => [leaf.id, leaf])),
    aspects: new Map(
      guideline.indicators.flatMap((aspect) => leavesBelow(aspect).map(({ id }) => [id, aspect.name])),
    ),
  };
  materials.set(run, material);
  return material;
}

function leavesBelow(indicator: Indicator): Leaf[] {
  return isBranch(indicator) ? leavesOf(indicator.children) : [indicator];
}

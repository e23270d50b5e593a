import { changeSide, measuredAlike } from '../../../shared/action/change/change-side.ts';
import type { ChangePair } from '../../../shared/action/change/leaf-changes.ts';
import { type ScoreCertainty, scoreCertainty } from '../../../shared/action/change/score-certainty.ts';
import type { Phase } from '../../../shared/model/phase.ts';
import type { CompoundScore } from '../../../shared/model/scores.ts';
import type { ObjectEvidence } from '../../../shared/rules/evidence.ts';
import { evidenceHead } from '../../store/journal.ts';
import type { StoredRun } from '../../store/runs.ts';
import type { ReadStore } from '../../store/store.ts';
import { guidelineOfRun } from '../guideline-of-run.ts';
import { rememberedStoredRun } from '../remembered-stored-run.ts';
import { rememberedAnswers } from './remembered-answers.ts';

/** From the latest run of mid-year to that of year-end. */
export interface StandingChanges {
  readonly before: StoredRun;
  readonly after: StoredRun;
  readonly pair: ChangePair;
  /** By code, as mid-year has them. */
  readonly earlier: ReadonlyMap<string, CompoundScore>;
  /** How far a compound's change of score can be relied on, found out once. */
  certaintyOf(compound: CompoundScore): ScoreCertainty;
}

interface Memory {
  readonly head: number;
  readonly changes: StandingChanges;
}

const memories = new WeakMap<ReadStore, Memory>();

/** What lies between the phases, found out once as long as runs and evidence stay; null where either phase was not scored. */
export function rememberedChanges(db: ReadStore): StandingChanges | null {
  const before = rememberedStoredRun(db, 'mid');
  const after = rememberedStoredRun(db, 'end');
  if (before === null || after === null) return null;
  const head = evidenceHead(db);
  const known = memories.get(db);
  if (known?.head === head && known.changes.before === before && known.changes.after === after) {
    return known.changes;
  }
  const changes = changesBetween(db, before, after);
  memories.set(db, { head, changes });
  return changes;
}

function changesBetween(db: ReadStore, before: StoredRun, after: StoredRun): StandingChanges {
  const sides = {
    before: changeSide(guidelineOfRun(db, before), answersIn(db, 'mid')),
    after: changeSide(guidelineOfRun(db, after), answersIn(db, 'end')),
  };
  const pair = { ...sides, alike: measuredAlike(sides.before, sides.after) };
  const earlier = new Map(before.scores.compounds.map((compound) => [compound.code, compound]));
  const found = new Map<CompoundScore, ScoreCertainty>();
  const certaintyOf = (compound: CompoundScore): ScoreCertainty => {
    const was = earlier.get(compound.code);
    if (was === undefined) return { certainty: null, interval: null };
    const known = found.get(compound) ?? scoreCertainty({ before: was, after: compound }, pair);
    found.set(compound, known);
    return known;
  };
  return { before, after, pair, earlier, certaintyOf };
}

/** Read when first asked for: an overview of scores does not wait for them. */
function answersIn(db: ReadStore, phase: Phase): (code: string) => ObjectEvidence | undefined {
  let answersOf: ReturnType<typeof rememberedAnswers> | null = null;
  return (code) => {
    answersOf ??= rememberedAnswers(db, phase);
    return answersOf(code);
  };
}

import type { Certainty } from '../../../shared/action/change/certainty.ts';
import { leafChanges } from '../../../shared/action/change/leaf-changes.ts';
import type { CompoundScore } from '../../../shared/model/scores.ts';
import type { JudgedChanges } from '../../../shared/report/judged-changes.ts';
import type { ReadStore } from '../../store/store.ts';
import { rememberedChanges } from './remembered-changes.ts';

/** How far the changes from the latest run of mid-year to this one can be relied on; each is found out when it is asked for, once. */
export function judgedChanges(db: ReadStore): JudgedChanges {
  const found = new Map<string, JudgedLeaves>();
  const judgedOnce = (compound: CompoundScore): JudgedLeaves => {
    const known = found.get(compound.code) ?? judgedLeaves(db, compound);
    found.set(compound.code, known);
    return known;
  };
  return {
    score: (compound) => rememberedChanges(db)?.certaintyOf(compound).certainty ?? null,
    leaf: (compound, id) => judgedOnce(compound).certainties.get(id) ?? null,
    leaves: judgedOnce,
  };
}

interface JudgedLeaves extends ReturnType<JudgedChanges['leaves']> {
  /** By leaf. */
  readonly certainties: ReadonlyMap<string, Certainty | null>;
}

function judgedLeaves(db: ReadStore, after: CompoundScore): JudgedLeaves {
  const changes = rememberedChanges(db);
  const before = changes?.earlier.get(after.code);
  if (changes === null || before === undefined) return { compared: 0, noise: [], certainties: new Map() };
  const names = changes.pair.after.leaves;
  const compared = leafChanges({ before, after }, changes.pair);
  const noise = compared.filter(({ certainty }) => certainty === 'noise');
  return {
    compared: compared.length,
    noise: noise.map(({ id }) => names.get(id)?.name ?? id),
    certainties: new Map(compared.map(({ id, certainty }) => [id, certainty])),
  };
}

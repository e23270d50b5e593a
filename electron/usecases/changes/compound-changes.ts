import { certaintySentence } from '../../../shared/action/change/certainty-sentence.ts';
import { type LeafChange, leafChanges } from '../../../shared/action/change/leaf-changes.ts';
import type { CompoundChanges, LeafChangeRow } from '../../../shared/contract/changes.ts';
import { type Guideline, isBranch, leavesOf } from '../../../shared/model/guideline.ts';
import { ok, type Result } from '../../../shared/problems/result.ts';
import type { Workspace } from '../../store/workspace.ts';
import type { UseCaseContext } from '../context.ts';
import { leafSecrecy } from '../leaf-secrecy.ts';
import { changeDigits, changeRow } from './change-overview.ts';
import { rememberedChanges } from './remembered-changes.ts';

/** What became of one compound from mid-year to year-end, leaf by leaf; null where either phase does not have it. */
export function compoundChanges(
  { store }: Workspace,
  { code }: { readonly code: string },
  { author }: Pick<UseCaseContext, 'author'>,
): Result<CompoundChanges | null> {
  const changes = rememberedChanges(store);
  const before = changes?.earlier.get(code);
  const after = changes?.after.scores.compounds.find((compound) => compound.code === code);
  if (changes === null || before === undefined || after === undefined) return ok(null);
  const { guideline } = changes.pair.after;
  const secrecy = {
    before: leafSecrecy(store, 'mid', author, changes.pair.before.guideline),
    after: leafSecrecy(store, 'end', author, guideline),
  };
  const row = changeRow(before, after, changes);
  const certainty = changes.certaintyOf(after);
  const digits = changeDigits(changes);
  const names = leafNames(guideline);
  return ok({
    ...row,
    ...certainty,
    digits,
    sentence: certaintySentence(certainty, digits),
    leaves: leafChanges({ before, after }, changes.pair).map((change) => {
      const isHidden = secrecy.before(before, change.id) || secrecy.after(after, change.id);
      return leafRow(change, names, isHidden);
    }),
  });
}

interface LeafName {
  readonly name: string;
  readonly aspect: string;
}

function leafNames({ indicators }: Guideline): ReadonlyMap<string, LeafName> {
  return new Map(
    indicators.flatMap((aspect) =>
      leavesOf(isBranch(aspect) ? aspect.children : [aspect]).map(({ id, name }) => [
        id,
        { name, aspect: aspect.name },
      ]),
    ),
  );
}

const NO_DIFFERENCE = { before: null, after: null, difference: null };

function leafRow(
  { id, before, after, earned, value, interval, certainty }: LeafChange,
  names: ReadonlyMap<string, LeafName>,
  hidden: boolean,
): LeafChangeRow {
  const { name, aspect } = names.get(id) ?? { name: id, aspect: '' };
  const head = { leaf: id, name, aspect, points: after.points, hidden };
  if (hidden) {
    return {
      ...head,
      earned: NO_DIFFERENCE,
      value: NO_DIFFERENCE,
      n: { before: 0, after: 0 },
      interval: null,
      certainty: null,
    };
  }
  return { ...head, earned, value, n: { before: before.n, after: after.n }, interval, certainty };
}

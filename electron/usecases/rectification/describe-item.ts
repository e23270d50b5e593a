import { nextStates } from '../../../shared/action/rectification/next-states.ts';
import { outcomeOf } from '../../../shared/action/rectification/outcome.ts';
import { outcomeSentences } from '../../../shared/action/rectification/outcome-sentences.ts';
import { stateOf } from '../../../shared/action/rectification/where-it-stands.ts';
import type { ItemDetails } from '../../../shared/contract/rectification/items.ts';
import type { Wording } from '../../../shared/language/wording.ts';
import { leavesOf } from '../../../shared/model/guideline.ts';
import { PHASE_NAMES } from '../../../shared/model/names.ts';
import type { Phase } from '../../../shared/model/phase.ts';
import { RECTIFICATION_ORIGIN_NAMES } from '../../../shared/model/records/rectification-item.ts';
import type { CompoundScore } from '../../../shared/model/scores.ts';
import { ok, type Result } from '../../../shared/problems/result.ts';
import { currentGuideline } from '../../store/guideline-versions.ts';
import { currentRecord } from '../../store/records.ts';
import type { ReadStore } from '../../store/store.ts';
import type { Workspace } from '../../store/workspace.ts';
import { judgedChanges } from '../changes/judged-changes.ts';
import type { UseCaseContext } from '../context.ts';
import { rememberedStoredRun } from '../remembered-stored-run.ts';
import { today } from '../today.ts';
import { findItem } from './find-item.ts';
import { lineOf } from './list-items.ts';
import type { StandingItem } from './standing-items.ts';

/** All there is to say of an item: where it comes from, its steps, where it may go, and what came of it. */
export function describeItem(
  workspace: Workspace,
  { id }: { readonly id: string },
  context: Pick<UseCaseContext, 'now'>,
): Result<ItemDetails> {
  const { store } = workspace;
  const found = findItem(store, id);
  if (!found.ok) return found;
  const item = found.value;
  const { body, version } = item.record;
  const entry = body.playbook === null ? null : currentRecord(store, 'playbook-entry', body.playbook);
  const leaf = leafOf(store, item);
  return ok({
    ...lineOf(item, { day: today(context), year: workspace.year }),
    type: item.place.type || null,
    source: sourceOf(item, leaf, workspace.year),
    leaf,
    outcome: outcomeIn(workspace, item),
    steps: body.steps,
    next: nextStates(stateOf(body)),
    playbook: entry === null ? null : { id: entry.id, title: entry.body.title },
    version,
  });
}

function leafOf(db: ReadStore, { record }: StandingItem): ItemDetails['leaf'] {
  const { origin } = record.body;
  if (origin.kind !== 'shortfall' && origin.kind !== 'finding') return null;
  const { indicators } = currentGuideline(db).guideline;
  const name = leavesOf(indicators).find(({ id }) => id === origin.leaf)?.name ?? origin.leaf;
  return { phase: origin.phase, id: origin.leaf, name };
}

/** Of an item that was taken over, with the year of its figures. */
function sourceOf({ record }: StandingItem, leaf: ItemDetails['leaf'], year: number): Wording {
  const { origin } = record.body;
  const kind = RECTIFICATION_ORIGIN_NAMES[origin.kind];
  if (leaf === null) return kind;
  const { zh, en } = PHASE_NAMES[leaf.phase];
  const earlier = 'year' in origin && origin.year !== year ? origin.year : null;
  return {
    zh: `${earlier === null ? '' : `${earlier}年`}${zh}${kind.zh}：${leaf.id} ${leaf.name}`,
    en: `${kind.en}, ${en}${earlier === null ? '' : ` ${earlier}`}: ${leaf.id} ${leaf.name}`,
  };
}

/** Nothing before year-end was scored, nor of an item that year-end itself gave rise to. */
function outcomeIn({ store: db, year }: Workspace, { record, place }: StandingItem): Wording[] {
  const { origin } = record.body;
  const isOfEnd =
    (origin.kind === 'shortfall' || origin.kind === 'finding') &&
    origin.phase === 'end' &&
    origin.year === year;
  const after = scoredIn(db, 'end', place.code);
  if (isOfEnd || after === null) return [];
  const { rounding } = currentGuideline(db).guideline;
  const changes = judgedChanges(db);
  const judged = { year, score: changes.score(after), leaf: (id: string) => changes.leaf(after, id) };
  return outcomeSentences(outcomeOf(record.body, scoredIn(db, 'mid', place.code), after, judged), rounding);
}

function scoredIn(db: ReadStore, phase: Phase, code: string): CompoundScore | null {
  return rememberedStoredRun(db, phase)?.scores.compounds.find((compound) => compound.code === code) ?? null;
}

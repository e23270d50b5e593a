import { isLinked } from '../../../shared/action/playbook/is-linked.ts';
import { type ShortCounts, shortCounts } from '../../../shared/action/playbook/short-counts.ts';
import type { PlaybookView } from '../../../shared/contract/playbook.ts';
import { ASPECT_NAMES } from '../../../shared/model/aspect.ts';
import { leavesOf } from '../../../shared/model/guideline.ts';
import type { Phase } from '../../../shared/model/phase.ts';
import type { CompoundScore } from '../../../shared/model/scores.ts';
import { problem } from '../../../shared/problems/problem.ts';
import { ok, type Result, refused } from '../../../shared/problems/result.ts';
import { currentGuideline } from '../../store/guideline-versions.ts';
import { currentRecord } from '../../store/records.ts';
import type { ReadStore } from '../../store/store.ts';
import type { Workspace } from '../../store/workspace.ts';
import { guidelineOfRun } from '../guideline-of-run.ts';
import { rememberedStoredRun } from '../remembered-stored-run.ts';
import { type EntryRecord, originOf, typeNames } from './playbook-lines.ts';

/** The entry with this id; refused where there is none. */
export function standingEntry({ store }: Workspace, id: string): Result<EntryRecord> {
  const record = currentRecord(store, 'playbook-entry', id);
  return record === null ? refused(problem('playbook-no-such-entry', { id })) : ok(record);
}

/** An entry to be read, with how many compounds of the latest run of a phase it would help. */
export function describeEntry(
  workspace: Workspace,
  { id, phase }: { readonly id: string; readonly phase: Phase },
): Result<PlaybookView> {
  const standing = standingEntry(workspace, id);
  if (!standing.ok) return standing;
  const { body: entry, version, author, at } = standing.value;
  const { types, indicators } = currentGuideline(workspace.store).guideline;
  const counts = countsFor(workspace.store, phase, standing.value);
  const leaves = leavesOf(indicators);
  return ok({
    ...{ id, entry, version, author, at },
    aspect: ASPECT_NAMES[entry.aspect],
    types: typeNames(entry, types),
    origin: originOf(standing.value),
    indicators: entry.indicators.map((written) => {
      const leaf = leaves.find((one) => isLinked({ indicators: [written] }, one));
      const short = counts?.byIndicator.get(written) ?? null;
      return { name: leaf?.name ?? written, id: leaf?.id ?? null, short };
    }),
    fits: counts === null ? null : fitsOf(counts),
  });
}

function countsFor(store: ReadStore, phase: Phase, { body }: EntryRecord): ShortCounts<CompoundScore> | null {
  const run = rememberedStoredRun(store, phase);
  return run === null ? null : shortCounts(body, guidelineOfRun(store, run), run.scores.compounds);
}

/** So many compounds are named. */
const NAMED = 8;

function fitsOf({ short, of }: ShortCounts<CompoundScore>) {
  const compounds = short.slice(0, NAMED).map(({ code, name }) => ({ code, name }));
  return { short: short.length, of, compounds };
}

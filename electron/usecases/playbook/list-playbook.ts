import { isOfType, searchPlaybook } from '../../../shared/action/playbook/search-playbook.ts';
import type { PlaybookList, PlaybookShelf } from '../../../shared/contract/playbook.ts';
import { ASPECT_NAMES, ASPECTS, type Aspect } from '../../../shared/model/aspect.ts';
import { type Guideline, leavesOf } from '../../../shared/model/guideline.ts';
import { problem } from '../../../shared/problems/problem.ts';
import { ok, type Result, refused } from '../../../shared/problems/result.ts';
import { currentGuideline } from '../../store/guideline-versions.ts';
import { currentRecords } from '../../store/records.ts';
import type { Workspace } from '../../store/workspace.ts';
import { missingEntries } from './adopt-playbook.ts';
import { type EntryRecord, inShelfOrder, playbookLine } from './playbook-lines.ts';

/** What is looked for in the playbook. */
export interface PlaybookWish {
  readonly find: string;
  readonly aspect: Aspect | null;
  /** A type's code, '' for general entries, null for all. */
  readonly type: string | null;
  /** A leaf's number or name; null for all. */
  readonly indicator: string | null;
}

/** A playbook, and the guideline that its entries are read by. */
export interface Playbook {
  readonly guideline: Guideline;
  readonly entries: readonly EntryRecord[];
}

/** The playbook of a workspace as it stands. */
export function readPlaybook({ store }: Workspace): Playbook {
  return { guideline: currentGuideline(store).guideline, entries: currentRecords(store, 'playbook-entry') };
}

/** The entries that were looked for, in order; refused where the guideline has no such leaf. */
export function findEntries({ guideline, entries }: Playbook, wish: PlaybookWish): Result<EntryRecord[]> {
  const given = wish.indicator;
  const indicator =
    given === null
      ? null
      : leavesOf(guideline.indicators).find(({ id, name }) => id === given || name === given);
  if (indicator === undefined) return refused(problem('playbook-no-such-indicator', { given: given ?? '' }));
  return ok(inShelfOrder(searchPlaybook(entries, { ...wish, indicator }), guideline.types));
}

/** What the playbook holds of what is looked for, with counts by aspect and type. */
export function listPlaybook(workspace: Workspace, wish: PlaybookWish): Result<PlaybookList> {
  const playbook = readPlaybook(workspace);
  const { types } = playbook.guideline;
  const all = findEntries(playbook, { ...wish, aspect: null, type: null });
  if (!all.ok) return all;
  const { aspect, type } = wish;
  const chosen = all.value.filter(
    ({ body }) => (aspect === null || body.aspect === aspect) && (type === null || isOfType(body, type)),
  );
  return ok({
    found: all.value.length,
    shelves: ASPECTS.map((one) => shelfOf(one, all.value, types)),
    entries: chosen.map((entry) => playbookLine(entry, types)),
    missing: missingEntries(playbook.guideline, playbook.entries).length,
  });
}

function shelfOf(aspect: Aspect, entries: readonly EntryRecord[], types: Guideline['types']): PlaybookShelf {
  const own = entries.filter(({ body }) => body.aspect === aspect);
  const kinds = [GENERAL, ...types.map(({ code, name }) => ({ code, name: { zh: name, en: name } }))];
  return {
    ...{ aspect, name: ASPECT_NAMES[aspect], count: own.length },
    types: kinds
      .map((kind) => ({ ...kind, count: own.filter(({ body }) => isOfType(body, kind.code)).length }))
      .filter(({ count }) => count > 0),
  };
}

const GENERAL = { code: '', name: { zh: '通用', en: 'General' } };

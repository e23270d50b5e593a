import type { AnalysisAbout } from '../../../shared/contract/analysis.ts';
import type { Compound } from '../../../shared/model/compound.ts';
import type { Phase } from '../../../shared/model/phase.ts';
import type { CompoundScore } from '../../../shared/model/scores.ts';
import { ok, type Result } from '../../../shared/problems/result.ts';
import { currentGuideline } from '../../store/guideline-versions.ts';
import type { ReadStore } from '../../store/store.ts';
import { listScope } from '../lists/list-scope.ts';
import { type ListRecord, rememberedLists } from '../lists/remembered-lists.ts';
import { type StandingItem, standingItems } from '../rectification/standing-items.ts';
import { rememberedCompounds } from '../remembered-compounds.ts';
import { rememberedStoredRun } from '../remembered-stored-run.ts';

/** Whom an analysis is about, with everything that its steps look at. */
export interface AnalysisScope {
  readonly store: ReadStore;
  readonly phase: Phase;
  readonly about: AnalysisAbout;
  readonly name: string;
  readonly compounds: readonly Compound[];
  readonly codes: ReadonlySet<string>;
  /** The items of its lists that were not dropped: of the district, the common ones of all types. */
  readonly lists: readonly ListRecord[];
  /** What committees have on their lists of it: needs are answered there, not on the common lists that they started from. */
  readonly committees: readonly ListRecord[];
  readonly items: readonly StandingItem[];
}

/** Refused where guideline or register know nobody of that name. */
export function analysisScope(store: ReadStore, phase: Phase, about: AnalysisAbout): Result<AnalysisScope> {
  if (about.level === 'district') {
    const { types } = currentGuideline(store).guideline;
    const lists = types.flatMap(({ code }) => rememberedLists(store).of({ level: 'type', key: code }));
    return ok(
      scopeOf({ store, phase, about, name: '全区', compounds: rememberedCompounds(store, phase), lists }),
    );
  }
  const scope = listScope(store, phase, { level: about.level, key: about.key });
  if (!scope.ok) return scope;
  const { name, subdistrict, compounds } = scope.value;
  const lists = rememberedLists(store).of({ level: about.level, key: about.key });
  return ok(scopeOf({ store, phase, about, name: `${subdistrict}${name}`, compounds, lists }));
}

function scopeOf({ lists, ...scope }: Omit<AnalysisScope, 'codes' | 'items' | 'committees'>): AnalysisScope {
  const codes = new Set(scope.compounds.map(({ code }) => code));
  const standing = lists.filter(({ body }) => body.state !== 'dropped');
  return {
    ...scope,
    codes,
    lists: standing,
    committees: committeeItems(scope.store, standing, codes),
    items: standingItems(scope.store).filter(({ place }) => codes.has(place.code)),
  };
}

/** Of committees' items those that are on the lists, started from one that is, or are about one of the compounds. */
function committeeItems(
  store: ReadStore,
  lists: readonly ListRecord[],
  codes: ReadonlySet<string>,
): ListRecord[] {
  const own = new Set(lists.map(({ id }) => id));
  return [...rememberedLists(store).byId.values()].filter(
    ({ id, about, body }) =>
      about.level === 'committee' &&
      body.state !== 'dropped' &&
      (own.has(id) ||
        body.commons.some((common) => own.has(common.id)) ||
        body.compounds.some((code) => codes.has(code))),
  );
}

/** Results of the compounds of a scope in the latest run of a phase; none where that was not scored. */
export function scoresOf({ store, codes }: AnalysisScope, phase: Phase): readonly CompoundScore[] {
  const all = rememberedStoredRun(store, phase)?.scores.compounds ?? [];
  return all.filter(({ code }) => codes.has(code));
}

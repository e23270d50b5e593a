import { committeesCalled } from '../../../shared/cells/committees-called.ts';
import { type Compound, committeeKey } from '../../../shared/model/compound.ts';
import { choiceFacts } from '../../../shared/problems/choice-facts.ts';
import { type Problem, problem } from '../../../shared/problems/problem.ts';
import { ok, type Result, refused } from '../../../shared/problems/result.ts';
import { currentGuideline } from '../../store/guideline-versions.ts';
import type { ReadStore } from '../../store/store.ts';
import { registeredCompounds } from './registered-compounds.ts';
import { standingItems } from './standing-items.ts';

/** A place as a person named it; a committee as 街镇/居委会, or by its name where only one is called so. */
interface NamedPlace {
  readonly subdistrict?: string | undefined;
  readonly committee?: string | undefined;
  /** By its code. */
  readonly type?: string | undefined;
  readonly compound?: string | undefined;
}

/**
 * The place with its committee as 街镇/居委会. Refused with every name that register, guideline and items do not have, so that a slip
 * is not taken for a place without items, and where several committees are called so.
 */
export function knownPlace<Named extends NamedPlace>(db: ReadStore, named: Named): Result<Named> {
  const { subdistrict, type, compound } = named;
  const compounds = [...registeredCompounds(db).values()];
  const isMissing = (wanted: string | undefined, names: () => readonly string[]) =>
    wanted !== undefined && !names().includes(wanted);
  const codes = () => [
    ...compounds.map(({ code }) => code),
    ...standingItems(db).map(({ place }) => place.code),
  ];
  const committee = committeeOf(named, compounds);
  const problems: Problem[] = [
    ...(isMissing(subdistrict, () => compounds.map((one) => one.subdistrict))
      ? [problem('rectification-no-such-place', { place: subdistrict ?? '' })]
      : []),
    ...(committee.ok ? [] : committee.problems),
    ...(type === undefined ? [] : typeProblems(db, type)),
    ...(isMissing(compound, codes) ? [problem('no-such-compound', { code: compound ?? '' })] : []),
  ];
  return committee.ok && problems.length === 0
    ? ok({ ...named, committee: committee.value })
    : refused(...problems);
}

function committeeOf(
  { committee, subdistrict }: NamedPlace,
  compounds: readonly Compound[],
): Result<string | undefined> {
  if (committee === undefined) return ok(undefined);
  const called = committeesCalled(committee, compounds.map(committeeKey));
  const within = called.filter((key) => subdistrict === undefined || key.startsWith(`${subdistrict}/`));
  const [only, another] = within.length > 0 ? within : called;
  if (only === undefined) return refused(problem('rectification-no-such-place', { place: committee }));
  return another === undefined
    ? ok(only)
    : refused(problem('lists-committee-not-unique', { key: committee }));
}

/** Names the types there are. */
function typeProblems(db: ReadStore, type: string): Problem[] {
  const { types } = currentGuideline(db).guideline;
  if (types.some(({ code }) => code === type)) return [];
  const choices = choiceFacts(types.map(({ code, name }) => `${code} ${name}`));
  return [problem('rectification-no-such-type', { type, ...choices })];
}

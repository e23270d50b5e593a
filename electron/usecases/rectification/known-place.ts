import { committeeKey } from '../../../shared/model/compound.ts';
import { choiceFacts } from '../../../shared/problems/choice-facts.ts';
import { type Problem, problem } from '../../../shared/problems/problem.ts';
import { ok, type Result, refused } from '../../../shared/problems/result.ts';
import { currentGuideline } from '../../store/guideline-versions.ts';
import type { ReadStore } from '../../store/store.ts';
import { registeredCompounds } from './registered-compounds.ts';
import { standingItems } from './standing-items.ts';

/** A place as a person named it; a committee as 街镇/居委会. */
interface NamedPlace {
  readonly subdistrict?: string | undefined;
  readonly committee?: string | undefined;
  /** By its code. */
  readonly type?: string | undefined;
  readonly compound?: string | undefined;
}

/** Refused with every name that register, guideline and items do not have, so that a slip is not taken for a place without items. */
export function knownPlace(
  db: ReadStore,
  { subdistrict, committee, type, compound }: NamedPlace,
): Result<{ readonly known: true }> {
  const compounds = [...registeredCompounds(db).values()];
  const isMissing = (wanted: string | undefined, names: () => readonly string[]) =>
    wanted !== undefined && !names().includes(wanted);
  const codes = () => [
    ...compounds.map(({ code }) => code),
    ...standingItems(db).map(({ place }) => place.code),
  ];
  const problems: Problem[] = [
    ...(isMissing(subdistrict, () => compounds.map((one) => one.subdistrict))
      ? [problem('rectification-no-such-place', { place: subdistrict ?? '' })]
      : []),
    ...(isMissing(committee, () => compounds.map(committeeKey))
      ? [problem('rectification-no-such-place', { place: committee ?? '' })]
      : []),
    ...(type === undefined ? [] : typeProblems(db, type)),
    ...(isMissing(compound, codes) ? [problem('no-such-compound', { code: compound ?? '' })] : []),
  ];
  return problems.length > 0 ? refused(...problems) : ok({ known: true });
}

/** Names the types there are. */
function typeProblems(db: ReadStore, type: string): Problem[] {
  const { types } = currentGuideline(db).guideline;
  if (types.some(({ code }) => code === type)) return [];
  const choices = choiceFacts(types.map(({ code, name }) => `${code} ${name}`));
  return [problem('rectification-no-such-type', { type, ...choices })];
}

import type { Portrait } from '../../../shared/action/portrait/portrait.ts';
import type { Compound } from '../../../shared/model/compound.ts';
import type { CompoundField } from '../../../shared/model/compound-fields.ts';
import type { Guideline } from '../../../shared/model/guideline.ts';
import type { Phase, RunPhase } from '../../../shared/model/phase.ts';
import { typeName } from '../../../shared/model/type-name.ts';
import { problem } from '../../../shared/problems/problem.ts';
import { ok, type Result, refused } from '../../../shared/problems/result.ts';
import { publishedMedian } from '../../../shared/report/figures.ts';
import { currentGuideline } from '../../store/guideline-versions.ts';
import type { Workspace } from '../../store/workspace.ts';
import type { Authorship, UseCaseContext } from '../context.ts';
import { guidelineOfRun } from '../guideline-of-run.ts';
import { rememberedCompounds } from '../remembered-compounds.ts';
import { rememberedStoredRun } from '../remembered-stored-run.ts';
import { compoundShortfalls } from '../shortfalls/compound-shortfalls.ts';
import { today } from '../today.ts';
import { portraitAspects } from './portrait-aspects.ts';
import { portraitItems } from './portrait-items.ts';
import { portraitLists } from './portrait-lists.ts';
import { portraitStandings } from './portrait-standings.ts';
import { portraitVoices } from './portrait-voices.ts';

/** So many shortfalls stand on the page. */
const MOST_SHORTFALLS = 5;

/** Everything that is known of one compound; aspects, shortfalls and voices are of the phase, for the year of year-end. */
export function describePortrait(
  workspace: Workspace,
  { phase, code }: { readonly phase: RunPhase; readonly code: string },
  context: Authorship,
): Result<Portrait> {
  const register = rememberedCompounds(workspace.store, partOf(phase));
  const compound = register.find((one) => one.code === code);
  if (compound === undefined) return refused(problem('no-such-compound', { code }));
  return ok(portraitOf(workspace, { phase, compound, register }, context));
}

/** By code, what makes the portrait of each compound that the register of a phase has now. */
export function portraitsOf(
  workspace: Workspace,
  phase: RunPhase,
  context: Authorship,
): ReadonlyMap<string, () => Portrait> {
  const register = rememberedCompounds(workspace.store, partOf(phase));
  return new Map(
    register.map((compound) => [
      compound.code,
      () => portraitOf(workspace, { phase, compound, register }, context),
    ]),
  );
}

function partOf(phase: RunPhase): Phase {
  return phase === 'annual' ? 'end' : phase;
}

interface Portrayed {
  readonly phase: RunPhase;
  readonly compound: Compound;
  /** All compounds of the phase. */
  readonly register: readonly Compound[];
}

function portraitOf(
  workspace: Workspace,
  { phase, compound, register }: Portrayed,
  context: Authorship,
): Portrait {
  const { store } = workspace;
  const part = partOf(phase);
  const { guideline } = currentGuideline(store);
  const { code } = compound;
  const { shortfalls, note } = shortfallsOf(workspace, part, code, context);
  const { name, type, subdistrict, committee } = compound;
  return {
    ...{ code, name, subdistrict, committee, phase: part },
    typeName: typeName(guideline.types, type),
    facts: factsOf(compound, register, guideline),
    standings: portraitStandings(workspace, code, guideline),
    aspects: aspectsOf(workspace, part, code),
    shortfalls: shortfalls.slice(0, MOST_SHORTFALLS),
    shortfallCount: shortfalls.length,
    shortfallNote: note,
    ...portraitLists(store, compound),
    ...portraitItems(workspace, compound, today(context)),
    voices: portraitVoices(store, part, compound, guideline),
  };
}

/** A run that does not have the compound says nothing of it. */
function aspectsOf({ store }: Workspace, phase: Phase, code: string): Portrait['aspects'] {
  const run = rememberedStoredRun(store, phase);
  const compound = run?.scores.compounds.find((one) => one.code === code);
  if (run === null || compound === undefined) return [];
  return portraitAspects(run, compound, guidelineOfRun(store, run));
}

function shortfallsOf(
  workspace: Workspace,
  phase: Phase,
  code: string,
  context: Pick<UseCaseContext, 'author'>,
): { readonly shortfalls: Portrait['shortfalls']; readonly note: Portrait['shortfallNote'] } {
  const found = compoundShortfalls(workspace, { phase, code }, context);
  const { shortfalls = [], note = null } = (found.ok ? found.value : null) ?? {};
  const rows = shortfalls.map(({ leaf, name, points, earned, recoverableText }) => ({
    ...{ leaf, name, points, earned },
    recoverable: recoverableText,
  }));
  return { shortfalls: rows, note };
}

const FACTS = [
  'households',
  'residents',
  'buildings',
  'builtYear',
  'propertyCompany',
  'ownersCommittee',
] as const satisfies readonly CompoundField[];

function factsOf(
  compound: Compound,
  register: readonly Compound[],
  { rounding }: Guideline,
): Portrait['facts'] {
  const ofType = register.filter(({ type }) => type === compound.type);
  const whole = { rounding: { ...rounding, digits: 0 } };
  return FACTS.map((field) => {
    const value = compound[field];
    const numbers = ofType.flatMap((one) => {
      const other = one[field];
      return typeof other === 'number' ? [other] : [];
    });
    const middle = publishedMedian(numbers, whole);
    return {
      field,
      value: value === null ? null : String(value),
      median: middle === null ? null : String(middle),
    };
  });
}

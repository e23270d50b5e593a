import { commonShortfalls } from '../../../shared/action/shortfall/common-shortfalls.ts';
import { shortfallsOf } from '../../../shared/action/shortfall/shortfalls.ts';
import type {
  CommonShortfallRow,
  PlaceShortfalls,
  ShortfallGroupLevel,
  ShortfallPlace,
} from '../../../shared/contract/shortfalls.ts';
import { publish } from '../../../shared/exact/publish.ts';
import { Rational } from '../../../shared/exact/rational.ts';
import { committeeKey } from '../../../shared/model/compound.ts';
import type { Phase } from '../../../shared/model/phase.ts';
import type { CompoundScore } from '../../../shared/model/scores.ts';
import { problem } from '../../../shared/problems/problem.ts';
import { ok, type Result, refused } from '../../../shared/problems/result.ts';
import { NO_FIGURE, scoreText } from '../../../shared/report/figures.ts';
import { grouped } from '../../../shared/scoring/ordering.ts';
import { mean } from '../../../shared/statistics/mean.ts';
import { medianOfNumbers } from '../../../shared/statistics/median-of-numbers.ts';
import type { Workspace } from '../../store/workspace.ts';
import type { UseCaseContext } from '../context.ts';
import { type LeafSecrecy, leafSecrecy } from '../leaf-secrecy.ts';
import { runHeadView } from '../run-head-view.ts';
import { type ShortfallMaterial, shortfallMaterial } from './shortfall-material.ts';

interface OfLevel {
  readonly phase: Phase;
  readonly level: ShortfallGroupLevel;
}

/** The places of a level in the latest run of a phase, in the order of their names; null where it was not scored yet. */
export function shortfallPlaces({ store }: Workspace, { phase, level }: OfLevel) {
  const material = shortfallMaterial(store, phase);
  if (material === null) return ok(null);
  const { run, guideline } = material;
  const places = [...placesOf(level, material)].map(([key, compounds]) =>
    placeView(level, key, compounds, material),
  );
  return ok({ run: runHeadView(store, run), below: guideline.shortfall.below, places });
}

/** 共性短板 of a place: what most of its scored compounds fell short of first. Refused for a place that the run lacks. */
export function placeShortfalls(
  { store }: Workspace,
  { phase, level, key }: OfLevel & { readonly key: string },
  { author }: Pick<UseCaseContext, 'author'>,
): Result<PlaceShortfalls> {
  const found = placeIn(shortfallMaterial(store, phase), { level, key });
  if (!found.ok) return found;
  const { material, compounds } = found.value;
  const isHidden = leafSecrecy(store, phase, author, material.guideline);
  return ok({
    ...placeView(level, key, compounds, material),
    leaves: commonRows(compounds, level, material, isHidden),
  });
}

/** Who fell short of one leaf in a place, the most recoverable first. */
export function shortCompounds(
  { store }: Workspace,
  { phase, level, key, leaf }: OfLevel & { readonly key: string; readonly leaf: string },
  { author }: Pick<UseCaseContext, 'author'>,
) {
  const found = placeIn(shortfallMaterial(store, phase), { level, key });
  if (!found.ok) return found;
  const { material, compounds } = found.value;
  const { guideline } = material;
  const isHidden = leafSecrecy(store, phase, author, guideline);
  const types = new Map(guideline.types.map(({ code, name }) => [code, name]));
  const rows = compounds
    .filter((compound) => compound.score !== null && !isHidden(compound, leaf))
    .flatMap((compound) => {
      const own = shortfallsOf(compound, guideline).find((one) => one.leaf === leaf);
      return own === undefined ? [] : [{ compound, own }];
    })
    .sort((a, b) => b.own.recoverable.compare(a.own.recoverable));
  return ok(
    rows.map(({ compound: { code, name, type, subdistrict, committee, leaves }, own }) => ({
      ...{ code, name, subdistrict, committee },
      typeName: types.get(type) ?? type,
      earned: scoreText(leaves.find(({ id }) => id === leaf)?.earned ?? null, guideline),
      fraction: own.fraction,
      recoverable: own.recoverable.toNumber(),
      recoverableText: publish(own.recoverable, guideline.rounding),
    })),
  );
}

interface FoundPlace {
  readonly material: ShortfallMaterial;
  readonly compounds: readonly CompoundScore[];
}

function placeIn(
  material: ShortfallMaterial | null,
  { level, key }: { readonly level: ShortfallGroupLevel; readonly key: string },
): Result<FoundPlace> {
  const compounds = material === null ? undefined : placesOf(level, material).get(key);
  if (material === null || compounds === undefined)
    return refused(problem('shortfalls-no-such-place', { key }));
  return ok({ material, compounds });
}

/** The compounds of each place of a level, by its key. */
export function placesOf(
  level: ShortfallGroupLevel,
  { run, guideline }: ShortfallMaterial,
): Map<string, CompoundScore[]> {
  const { compounds } = run.scores;
  const groups = grouped(compounds, (compound) => KEYS[level](compound));
  if (level !== 'type') return groups;
  return new Map(
    guideline.types.flatMap(({ code }) => (groups.has(code) ? [[code, groups.get(code) ?? []]] : [])),
  );
}

const KEYS: Readonly<Record<ShortfallGroupLevel, (compound: CompoundScore) => string>> = {
  committee: committeeKey,
  subdistrict: ({ subdistrict }) => subdistrict,
  type: ({ type }) => type,
  district: () => '',
};

export function placeView(
  level: ShortfallGroupLevel,
  key: string,
  compounds: readonly CompoundScore[],
  { guideline }: ShortfallMaterial,
): ShortfallPlace {
  const ofType = guideline.types.find(({ code }) => code === key)?.name;
  return {
    key,
    name: level === 'district' ? '全区' : level === 'type' ? (ofType ?? key) : key,
    compounds: compounds.length,
    scored: compounds.filter(({ score }) => score !== null).length,
  };
}

/** The leaves that compounds of a place fell short of, as they are shown. */
export function commonRows(
  compounds: readonly CompoundScore[],
  level: ShortfallGroupLevel,
  material: ShortfallMaterial,
  isHidden: LeafSecrecy,
): CommonShortfallRow[] {
  const { guideline, aspects } = material;
  const isSeen = (compound: CompoundScore, leaf: string) => !isHidden(compound, leaf);
  const scored = compounds.filter(({ score }) => score !== null);
  return commonShortfalls(scored, guideline, isSeen).map(({ leaf, short, measured, recoverable }) => ({
    leaf: leaf.id,
    name: leaf.name,
    aspect: aspects.get(leaf.id) ?? '',
    points: leaf.points,
    ...{ short, measured },
    fraction: medianOf(
      scored.filter((compound) => isSeen(compound, leaf.id)),
      leaf.id,
    ),
    median: besideOf(scored, leaf.id, level, material),
    recoverable: recoverable.toNumber(),
    recoverableText: scored.length === 0 ? NO_FIGURE : publish(recoverable, guideline.rounding),
  }));
}

function medianOf(compounds: readonly CompoundScore[], id: string): number | null {
  const fractions = compounds.flatMap(({ leaves }) => leaves.find((leaf) => leaf.id === id)?.f ?? []);
  return medianOfNumbers(fractions)?.toNumber() ?? null;
}

/** Of a type: the middle of the district. Of other places: what the types of their compounds earn in the middle, on average. */
function besideOf(
  compounds: readonly CompoundScore[],
  id: string,
  level: ShortfallGroupLevel,
  { medians, run }: ShortfallMaterial,
): number | null {
  if (level === 'district') return null;
  if (level === 'type') return medianOf(run.scores.compounds, id);
  const exact = new Map([...medians].map(([type, ofType]) => [type, ofType.get(id)]));
  const known = new Map([...exact].flatMap(([type, f]) => (f === undefined ? [] : [[type, Rational.of(f)]])));
  return mean(compounds.flatMap(({ type }) => known.get(type) ?? []))?.toNumber() ?? null;
}

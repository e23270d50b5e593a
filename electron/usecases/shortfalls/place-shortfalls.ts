import { shortfallsOf } from '../../../shared/action/shortfall/shortfalls.ts';
import type { PlaceShortfalls, ShortfallGroupLevel } from '../../../shared/contract/shortfalls.ts';
import { publish } from '../../../shared/exact/publish.ts';
import type { Phase } from '../../../shared/model/phase.ts';
import type { CompoundScore } from '../../../shared/model/scores.ts';
import { problem } from '../../../shared/problems/problem.ts';
import { ok, type Result, refused } from '../../../shared/problems/result.ts';
import { scoreText } from '../../../shared/report/figures.ts';
import type { Workspace } from '../../store/workspace.ts';
import type { UseCaseContext } from '../context.ts';
import { leafSecrecy } from '../leaf-secrecy.ts';
import { runHeadView } from '../run-head-view.ts';
import { commonRows } from './common-rows.ts';
import { placesOf, placeView } from './places-of-level.ts';
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

import type { RunHeadView } from '../../../shared/contract/scores/standing.ts';
import type { ScoresState } from '../../../shared/contract/scores.ts';
import type {
  CompoundShortfalls,
  PlaceShortfalls,
  ShortfallGroupLevel,
  ShortfallLevel,
} from '../../../shared/contract/shortfalls.ts';
import { committeeKey } from '../../../shared/model/compound.ts';
import { PHASE_NAMES } from '../../../shared/model/names.ts';
import type { Phase } from '../../../shared/model/phase.ts';
import { problem } from '../../../shared/problems/problem.ts';
import { ok, type Result, refused } from '../../../shared/problems/result.ts';
import type { Workspace } from '../../store/workspace.ts';
import type { UseCaseContext } from '../context.ts';
import { type LeafSecrecy, leafSecrecy } from '../leaf-secrecy.ts';
import { runHeadView } from '../run-head-view.ts';
import { scoresState } from '../scores-state.ts';
import { commonRows } from './common-rows.ts';
import { shortfallsView } from './compound-shortfalls.ts';
import { placesOf, placeView } from './places-of-level.ts';
import { type ShortfallMaterial, shortfallMaterial } from './shortfall-material.ts';

/** Everything that fell short in a phase at one level, by the latest stored run. */
export interface ShortfallList {
  readonly run: RunHeadView;
  /** What became different since the run, as far as scoring again would say something else; mostly nothing. */
  readonly changed: ScoresState['changed'];
  readonly phase: Phase;
  readonly level: ShortfallLevel;
  /** The line below which a leaf falls short, 0…1. */
  readonly below: number;
  /** In the order of their codes; empty at any other level. */
  readonly compounds: readonly CompoundShortfalls[];
  /** Empty at the level of compounds. */
  readonly places: readonly PlaceShortfalls[];
}

interface Wanted {
  readonly phase: Phase;
  readonly level: ShortfallLevel;
  /** 街镇/居委会, a subdistrict, a type's code or name; at the level of compounds those that lie in it. Null for all. */
  readonly place: string | null;
  /** A compound's code; null for all. Only at the level of compounds. */
  readonly compound: string | null;
}

/** Lists what fell short, of one place or of all of a level; refused where nothing was scored, or for an unknown place. */
export function listShortfalls(
  workspace: Workspace,
  { phase, level, place, compound }: Wanted,
  { author }: Pick<UseCaseContext, 'author'>,
): Result<ShortfallList> {
  const { store } = workspace;
  const material = shortfallMaterial(store, phase);
  if (material === null) {
    const { zh, en } = PHASE_NAMES[phase];
    return refused(problem('shortfalls-not-scored', { phase: zh, phaseInEnglish: en, code: phase }));
  }
  const isHidden = leafSecrecy(store, phase, author, material.guideline);
  const compounds = level === 'compound' ? compoundsOf(material, { place, compound }, isHidden) : [];
  const places = level === 'compound' ? [] : placesWith(material, { level, key: place }, isHidden);
  if (compounds.length + places.length === 0) {
    if (compound !== null) return refused(problem('no-such-compound', { code: compound }));
    if (place !== null) return refused(problem('shortfalls-no-such-place', { key: place }));
  }
  const { below } = material.guideline.shortfall;
  const state = scoresState(workspace, { phase });
  if (!state.ok) return state;
  const { changed } = state.value;
  return ok({ run: runHeadView(store, material.run), changed, phase, level, below, compounds, places });
}

function compoundsOf(
  material: ShortfallMaterial,
  { place, compound: wanted }: Pick<Wanted, 'place' | 'compound'>,
  isHidden: LeafSecrecy,
): CompoundShortfalls[] {
  const types = new Map(material.guideline.types.map(({ code, name }) => [code, name]));
  return material.run.scores.compounds
    .filter(({ code }) => wanted === null || code === wanted)
    .filter((one) => {
      const names = [one.subdistrict, committeeKey(one), one.type, types.get(one.type)];
      return place === null || names.includes(place);
    })
    .map((compound) => shortfallsView(compound, material, isHidden));
}

function placesWith(
  material: ShortfallMaterial,
  { level, key }: { readonly level: ShortfallGroupLevel; readonly key: string | null },
  isHidden: LeafSecrecy,
): PlaceShortfalls[] {
  return [...placesOf(level, material)]
    .map(([own, compounds]) => ({ view: placeView(level, own, compounds, material), compounds }))
    .filter(({ view }) => key === null || view.key === key || view.name === key)
    .map(({ view, compounds }) => ({ ...view, leaves: commonRows(compounds, level, material, isHidden) }));
}

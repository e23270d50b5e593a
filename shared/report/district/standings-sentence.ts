import { byCode } from '../../model/compound.ts';
import type { Guideline } from '../../model/guideline.ts';
import type { CompoundScore } from '../../model/scores.ts';
import { scoreText } from '../figures.ts';

/** So many stand in the text at either end; with fewer than both ends hold, all of them do. */
const AT_EITHER_END = 3;
/** More than so many with one score are counted, not named. */
const MOST_NAMED = 5;

/** Who stands first and last within a type. */
export function standingsSentence(
  type: string,
  compounds: readonly CompoundScore[],
  guideline: Guideline,
): string {
  const places = placesOf(compounds);
  const scored = places.flat().length;
  if (scored === 0)
    return `${type}小区${compounds.length}个，${compounds.length === 1 ? '' : '均'}不公布成绩。`;
  const head = `${type}已评分小区${scored}个`;
  const say = (some: readonly (readonly CompoundScore[])[]) =>
    some.map((place) => placeText(place, guideline)).join('、');
  if (scored === 1) return `${head}，为${say(places)}。`;
  if (places.length === 1) return `${head}，得分相同：${say(places)}。`;
  if (scored <= 2 * AT_EITHER_END) return `${head}，得分由高到低依次为${say(places)}。`;
  const best = firstPlaces(places);
  const last = firstPlaces(places.slice(best.length).reverse());
  if (last.length === 0) return `${head}，得分由高到低依次为${say(places)}。`;
  const upwards = last.length === 1 ? '' : '由低到高';
  return `${head}，得分居前的是${say(best)}；居后的${upwards}是${say(last)}。`;
}

/** The scored compounds by score, the best first; those with one score together, by code. */
function placesOf(compounds: readonly CompoundScore[]): CompoundScore[][] {
  const places = new Map<number, CompoundScore[]>();
  for (const compound of [...compounds].sort(byCode)) {
    if (compound.score === null) continue;
    const place = places.get(compound.score) ?? [];
    places.set(compound.score, place);
    place.push(compound);
  }
  return [...places].sort(([a], [b]) => b - a).map(([, place]) => place);
}

/** Whole places until there are enough: whoever has the same score is named with the others. */
function firstPlaces(places: readonly CompoundScore[][]): CompoundScore[][] {
  const taken: CompoundScore[][] = [];
  for (const place of places) {
    if (taken.flat().length >= AT_EITHER_END) break;
    taken.push(place);
  }
  return taken;
}

function placeText(place: readonly CompoundScore[], guideline: Guideline): string {
  const score = scoreText(place[0]?.score ?? null, guideline);
  if (place.length > MOST_NAMED) return `并列的${place.length}个小区（均为${score}分）`;
  return place.map(({ name, subdistrict }) => `${name}（${subdistrict}，${score}分）`).join('、');
}

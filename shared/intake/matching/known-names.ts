import { nameSpelling } from '../../cells/name-spelling.ts';
import { withoutOneCharacter } from '../../cells/one-slip.ts';
import { type Compound, committeeKey } from '../../model/compound.ts';
import type { AssessedObject } from '../../model/evidence.ts';
import { type NameParts, nameParts } from './name-parts.ts';

/** What is said beside a name about where it lies. */
export interface NamedPlace {
  /** The committees (街镇/居委会) that may be meant; none where none is named, or none that the register has. */
  readonly committees: readonly string[];
  /** '' for none. */
  readonly subdistrict: string;
}

/** A name that the register has, and what it names. */
export interface KnownName {
  readonly object: AssessedObject;
  /** What people know the object by: the compound's name, or 街镇/居委会. */
  readonly label: string;
  readonly parts: NameParts;
  readonly isFormer: boolean;
  /** 街镇/居委会 that the object lies in, or is. */
  readonly committee: string;
  readonly subdistrict: string;
}

/** All names of a register, prepared so that those which resemble a text are found without looking at the others. */
export class KnownNames {
  private readonly names: KnownName[] = [];
  private readonly byClue = new Map<string, number[]>();
  private readonly byPair = new Map<string, number[]>();
  private readonly shared: Uint16Array;
  /** 街镇 and 居委会, by their spelling. */
  private readonly places: ReadonlyMap<string, NamedPlace>;

  constructor(compounds: readonly Compound[]) {
    for (const compound of compounds) for (const known of namesOfCompound(compound)) this.add(known);
    for (const known of namesOfCommittees(compounds)) this.add(known);
    this.shared = new Uint16Array(this.names.length);
    this.places = placesOf(compounds);
  }

  /** The 街镇 or 居委会 whose name a text begins with, and what follows; null where it begins with none. */
  placeBefore(spelling: string): { readonly place: NamedPlace; readonly rest: string } | null {
    for (let end = spelling.length - SHORTEST_REST; end >= SHORTEST_PLACE; end -= 1) {
      const place = this.places.get(spelling.slice(0, end));
      if (place !== undefined) return { place, rest: spelling.slice(end) };
    }
    return null;
  }

  /** The names to which a rule of `nameLikeness` may apply: those that share a clue, or enough neighbouring characters. */
  resembling(parts: NameParts): KnownName[] {
    const found = new Set(cluesOf(parts).flatMap((clue) => this.byClue.get(clue) ?? []));
    for (const at of this.sharingPairs(parts.spelling)) found.add(at);
    return Array.from(found, (at) => this.names[at]).filter((known) => known !== undefined);
  }

  /** Those of which half the pairs are shared, or all that the shorter one has but for a stage or 小区. */
  private sharingPairs(spelling: string): number[] {
    const { shared } = this;
    const touched: number[] = [];
    for (const pair of pairsOf(spelling)) {
      for (const at of this.byPair.get(pair) ?? []) {
        if (shared[at] === 0) touched.push(at);
        shared[at] = (shared[at] ?? 0) + 1;
      }
    }
    const near = touched.filter((at) => {
      const own = (this.names[at]?.parts.spelling.length ?? 0) - 1;
      const fewer = Math.min(own, spelling.length - 1);
      return LEAST_SHARE * fewer <= (shared[at] ?? 0);
    });
    for (const at of touched) shared[at] = 0;
    return near;
  }

  private add(known: KnownName): void {
    const at = this.names.push(known) - 1;
    for (const clue of cluesOf(known.parts)) addTo(this.byClue, clue, at);
    for (const pair of pairsOf(known.parts.spelling)) addTo(this.byPair, pair, at);
  }
}

const SHORTEST_PLACE = 3;
const SHORTEST_REST = 3;

/** With a smaller share of the shorter name's pairs, no rule about parts or likeness applies. */
const LEAST_SHARE = 0.5;
/** Longer texts are no names; only their sound and pairs are compared. */
const LONGEST_FOR_SLIPS = 40;

/** What two names share to which a rule of `nameLikeness` applies, apart from pairs of characters. */
function cluesOf({ spelling, sound, bare, core, address }: NameParts): string[] {
  const slips = spelling.length > LONGEST_FOR_SLIPS ? [] : withoutOneCharacter(spelling);
  const lane = address === null ? [] : [`弄 ${address.lane.replace(/^\D+/u, '')}`, `路 ${address.lane}`];
  return [...new Set([...slips, ...lane, `音 ${sound}`, `全 ${bare}`, `核 ${core}`])];
}

function pairsOf(spelling: string): Set<string> {
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < spelling.length; at += 1) pairs.add(spelling.slice(at, at + 2));
  return pairs;
}

function addTo(index: Map<string, number[]>, clue: string, at: number): void {
  const others = index.get(clue);
  if (others === undefined) index.set(clue, [at]);
  else others.push(at);
}

function namesOfCompound(compound: Compound): KnownName[] {
  const { code, name, aliases, subdistrict } = compound;
  const named = [name, ...aliases].map((each) => ({
    parts: nameParts(each, 'compound'),
    isFormer: each !== name,
  }));
  return named.map((each) => ({
    ...each,
    object: { level: 'compound', id: code },
    label: name,
    committee: committeeKey(compound),
    subdistrict,
  }));
}

function namesOfCommittees(compounds: readonly Compound[]): KnownName[] {
  const committees = new Map(compounds.map((compound) => [committeeKey(compound), compound]));
  return [...committees].flatMap(([key, { committee, subdistrict }]) =>
    [committee, key].map((name) => ({
      parts: nameParts(name, 'committee'),
      isFormer: false,
      object: { level: 'committee', id: key },
      label: key,
      committee: key,
      subdistrict,
    })),
  );
}

function placesOf(compounds: readonly Compound[]): Map<string, NamedPlace> {
  const places = new Map<string, NamedPlace>();
  for (const compound of compounds) {
    const { subdistrict, committee } = compound;
    const key = committeeKey(compound);
    places.set(nameSpelling(subdistrict), { committees: [], subdistrict });
    for (const name of [committee, key].map(nameSpelling)) {
      const known = places.get(name)?.committees ?? [];
      places.set(name, { committees: [...new Set([...known, key])], subdistrict: '' });
    }
  }
  return places;
}

import { withoutOneCharacter } from '../../cells/one-slip.ts';
import { type Compound, committeeKey } from '../../model/compound.ts';
import type { AssessedObject } from '../../model/evidence.ts';
import { type NameParts, nameParts } from './name-parts.ts';

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
  private readonly byClue = new Map<string, KnownName[]>();

  constructor(compounds: readonly Compound[]) {
    for (const compound of compounds) for (const known of namesOfCompound(compound)) this.add(known);
    for (const known of namesOfCommittees(compounds)) this.add(known);
  }

  /** The names that share a clue with the text: its spelling but for a character, its sound, its core, two neighbours. */
  resembling(parts: NameParts): Set<KnownName> {
    return new Set(cluesOf(parts).flatMap((clue) => this.byClue.get(clue) ?? []));
  }

  private add(known: KnownName): void {
    for (const clue of cluesOf(known.parts)) {
      const others = this.byClue.get(clue);
      if (others === undefined) this.byClue.set(clue, [known]);
      else others.push(known);
    }
  }
}

/** Longer texts are no names; only their sound and pairs are compared. */
const LONGEST_FOR_SLIPS = 40;

/** What two names share that resemble each other by any rule of `nameLikeness`. */
function cluesOf({ spelling, sound, bare, core, address }: NameParts): string[] {
  const slips = spelling.length > LONGEST_FOR_SLIPS ? [] : withoutOneCharacter(spelling);
  const pairs = Array.from({ length: Math.max(0, spelling.length - 1) }, (_, at) =>
    spelling.slice(at, at + 2),
  );
  const lane = address === null ? [] : [`弄 ${address.lane.replace(/^\D+/u, '')}`];
  const clues = [...slips, ...pairs, ...lane, `音 ${sound}`, `全 ${bare}`, `核 ${core}`];
  return [...new Set(clues)];
}

function namesOfCompound(compound: Compound): KnownName[] {
  const { code, name, aliases, subdistrict } = compound;
  const named = [name, ...aliases].map((each) => ({ parts: nameParts(each), isFormer: each !== name }));
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
      parts: nameParts(name),
      isFormer: false,
      object: { level: 'committee', id: key },
      label: key,
      committee: key,
      subdistrict,
    })),
  );
}

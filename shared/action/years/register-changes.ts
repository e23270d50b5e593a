import { type Compound, committeeKey } from '../../model/compound.ts';
import type { EarlierScore, Merger } from '../../model/records/earlier-year.ts';

/** What the register of a year before said of a compound. */
export type EarlierCompound = Pick<
  EarlierScore,
  'name' | 'type' | 'subdistrict' | 'committee' | 'households'
> & { readonly code: string };

/** What may have become of a compound since the year before. */
export type RegisterChange =
  | { readonly kind: 'new'; readonly code: string; readonly name: string }
  /** Not in the register any more; `candidates` may have taken it in: they are called so, or lie in its committee. */
  | {
      readonly kind: 'gone';
      readonly code: string;
      readonly name: string;
      readonly committee: string;
      readonly candidates: readonly string[];
    }
  | {
      readonly kind: 'merged';
      readonly code: string;
      readonly name: string;
      readonly into: string;
      readonly note: string;
    }
  | {
      readonly kind: 'changed';
      readonly code: string;
      readonly name: string;
      readonly field: ChangedField;
      readonly before: string | number | null;
      readonly after: string | number | null;
    };

/** In the order of the register. */
const CHANGED_FIELDS = ['name', 'type', 'subdistrict', 'committee', 'households'] as const;
export type ChangedField = (typeof CHANGED_FIELDS)[number];

/** What a person noted: by the code that went, where it went. */
export type Mergers = ReadonlyMap<string, Merger>;

/**
 * What is different in this year's register from that of the year before, by code; several fields of one compound are
 * several changes. Former names tell who may have taken a compound in that is there no longer.
 */
export function registerChanges(
  before: readonly EarlierCompound[],
  now: readonly Compound[],
  mergers: Mergers,
): RegisterChange[] {
  const present = new Map(now.map((compound) => [compound.code, compound]));
  const known = new Set(before.map(({ code }) => code));
  const added = now.filter(({ code }) => !known.has(code));
  return [
    ...before.flatMap((earlier) => {
      const compound = present.get(earlier.code);
      return compound === undefined ? [departure(earlier, now, mergers)] : fieldChanges(earlier, compound);
    }),
    ...added.map(({ code, name }) => ({ kind: 'new', code, name }) as const),
  ].sort((a, b) => (a.code < b.code ? -1 : Number(a.code > b.code)));
}

function departure(earlier: EarlierCompound, now: readonly Compound[], mergers: Mergers): RegisterChange {
  const { code, name } = earlier;
  const merger = mergers.get(code);
  if (merger !== undefined) return { kind: 'merged', code, name, ...merger };
  const candidates = candidatesFor(earlier, now);
  return { kind: 'gone', code, name, committee: committeeKey(earlier), candidates };
}

function candidatesFor(earlier: EarlierCompound, now: readonly Compound[]): string[] {
  const named = now.filter(({ name, aliases }) => name === earlier.name || aliases.includes(earlier.name));
  const beside = now.filter((compound) => committeeKey(compound) === committeeKey(earlier));
  return [...new Set([...named, ...beside].map(({ code }) => code))];
}

function fieldChanges(earlier: EarlierCompound, compound: Compound): RegisterChange[] {
  const { code, name } = compound;
  return CHANGED_FIELDS.filter((field) => earlier[field] !== compound[field]).map((field) => ({
    ...({ kind: 'changed', code, name, field } as const),
    before: earlier[field],
    after: compound[field],
  }));
}

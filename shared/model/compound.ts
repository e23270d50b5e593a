import { z } from 'zod';

/** 居民小区: one row of the register. */
export const compoundSchema = z.object({
  code: z.string().min(1),
  name: z.string().min(1),
  /** 曾用名: other names people write. */
  aliases: z.array(z.string().min(1)),
  /** A type code of the guideline. */
  type: z.string().min(1),
  subdistrict: z.string().min(1),
  committee: z.string().min(1),
  /** Blank in the register is null; it weighs nothing in a roll-up. */
  households: z.number().int().nonnegative().nullable(),
  residents: z.number().int().nonnegative().nullable(),
  buildings: z.number().int().nonnegative().nullable(),
  builtYear: z.number().int().nullable(),
  propertyCompany: z.string().nullable(),
  ownersCommittee: z.string().nullable(),
});

export type Compound = z.infer<typeof compoundSchema>;

/** Committees' names repeat between subdistricts, so a committee is known as 街镇/居委会. */
export function committeeKey(compound: Pick<Compound, 'subdistrict' | 'committee'>): string {
  return `${compound.subdistrict}/${compound.committee}`;
}

/** Orders compounds by code, as every list of results is. */
export function byCode(a: Pick<Compound, 'code'>, b: Pick<Compound, 'code'>): number {
  return a.code < b.code ? -1 : Number(a.code > b.code);
}

import type { Guideline } from './guideline.ts';

/** What a type of compounds is called; its code where a guideline no longer knows it. */
export function typeName(
  types: readonly Pick<Guideline['types'][number], 'code' | 'name'>[],
  code: string,
): string {
  return types.find((type) => type.code === code)?.name ?? code;
}

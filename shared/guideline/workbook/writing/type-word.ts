import { plainText } from '../../../cells/plain-text.ts';
import type { Guideline } from '../../../model/guideline.ts';

/** How a compound type is called in the cells: by its name, or by its code where the name would be doubtful. */
export function typeWord(code: string, types: Guideline['types']): string {
  const type = types.find((one) => one.code === code);
  if (type === undefined) return code;
  const name = plainText(type.name);
  const isDoubtful = types.some(
    (other) => other !== type && [other.name, other.code].some((word) => plainText(word) === name),
  );
  return isDoubtful ? code : type.name;
}

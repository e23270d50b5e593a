import type { Place, Problem } from '../../../problems/problem.ts';
import type { Signpost, Signposts } from './signposts.ts';

/**
 * The problems of a document with the cells that they are about, as far as these are known. What is missing is
 * so because its cell is blank, or else because it could not be read, which is noted.
 */
export function placed(
  problems: readonly Problem[],
  signposts: Signposts,
  noted: readonly Problem[] = [],
): Problem[] {
  const isNoted = (place: Place) => noted.some((error) => isWithin(place, error.place));
  return problems.map((found) => {
    const { path = '', ...place } = found.place;
    const isMissing = found.code === 'guideline-missing';
    const preferences = isMissing ? [isBlankCell, isNoted] : [];
    const signpost = byName(found, path, signposts) ?? signposts.find(path, ...preferences);
    if (signpost === undefined) return found;
    const isBlank = found.code === 'guideline-shape' && isBlankCell(signpost.place);
    return isMissing || isBlank
      ? { ...signpost.whenBlank, place: signpost.place }
      : { ...found, place: { ...place, ...signpost.place } };
  });
}

function isBlankCell({ value }: Place): boolean {
  return value === undefined;
}

/** A problem of a whole list names whom it means. */
function byName({ facts }: Problem, path: string, signposts: Signposts): Signpost | undefined {
  return typeof facts.id === 'string' ? signposts.findName(path, facts.id) : undefined;
}

/** Leaves out what only follows from one of the errors noted at the cell, its column or its sheet. */
export function besidesNoted(problems: readonly Problem[], noted: readonly Problem[]): Problem[] {
  return problems.filter(({ place }) => !noted.some((error) => isWithin(place, error.place)));
}

function isWithin(place: Place, { sheet, row, column }: Place): boolean {
  return (
    place.sheet === sheet &&
    (row === undefined || place.row === row) &&
    (column === undefined || place.column === column)
  );
}

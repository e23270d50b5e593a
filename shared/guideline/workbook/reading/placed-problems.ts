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
    const said = sayingOf(found, signpost);
    return said === undefined
      ? { ...found, place: { ...place, ...signpost.place } }
      : { ...said, place: signpost.place };
  });
}

/** What the cell has to say of itself when it is blank or does not fit. */
function sayingOf({ code }: Problem, { place, whenBlank, whenUnfit }: Signpost): Problem | undefined {
  if (code === 'guideline-missing') return whenBlank;
  if (code !== 'guideline-shape') return undefined;
  return isBlankCell(place) ? whenBlank : whenUnfit;
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

import type { Place, Problem } from '../../../problems/problem.ts';
import { severityOf } from '../../../problems/say-problem.ts';
import type { Signpost, Signposts } from './signposts.ts';

/** The problems of a document with the cells that they are about, as far as these are known. */
export function placed(problems: readonly Problem[], signposts: Signposts): Problem[] {
  return problems.map((found) => {
    const { path = '', ...place } = found.place;
    const isMissing = found.code === 'guideline-missing';
    const signpost = byName(found, path, signposts) ?? signposts.find(path, isMissing);
    if (signpost === undefined) return found;
    const isBlank = found.code === 'guideline-shape' && signpost.place.value === undefined;
    return isMissing || isBlank
      ? { ...signpost.whenBlank, place: signpost.place }
      : { ...found, place: { ...place, ...signpost.place } };
  });
}

/** A problem of a whole list names whom it means. */
function byName({ facts }: Problem, path: string, signposts: Signposts): Signpost | undefined {
  return typeof facts.id === 'string' ? signposts.findName(path, facts.id) : undefined;
}

/** Leaves out what only follows from an error that is noted at the cell, its column or its sheet. */
export function besidesNoted(problems: readonly Problem[], noted: readonly Problem[]): Problem[] {
  const errors = noted.filter((one) => severityOf(one) === 'error');
  return problems.filter(({ place }) => !errors.some((error) => isWithin(place, error.place)));
}

function isWithin(place: Place, { sheet, row, column }: Place): boolean {
  return (
    place.sheet === sheet &&
    (row === undefined || place.row === row) &&
    (column === undefined || place.column === column)
  );
}

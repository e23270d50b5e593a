import type { Wording } from '../../../language/wording.ts';
import { type Place, type Problem, problem } from '../../../problems/problem.ts';

/** Where a part of the document stands, and what is to be said when nothing stands there, or nothing fitting. */
export interface Signpost {
  readonly place: Place;
  readonly whenBlank: Problem;
  /** Undefined where the demand of the format says enough. */
  readonly whenUnfit?: Problem | undefined;
}

/** What is to be said of a blank cell that a measure, a scale or whatever was chosen in the row asks for. */
export function neededBy({ zh: owner, en: ownerInEnglish }: Wording): Problem {
  return problem('guideline-parameter-blank', { owner, ownerInEnglish });
}

const BETWEEN = ' › ';

/** Leads from the path of a part, as problems name it, to the cell of the workbook that it was read from. */
export class Signposts {
  private readonly byPath = new Map<string, Signpost[]>();
  private readonly byName = new Map<string, Signpost>();

  /** Says where a part stands; two of one name have the same path until somebody renames one. */
  mark(
    path: string,
    place: Place,
    whenBlank: Problem = problem('guideline-cell-blank'),
    whenUnfit?: Problem,
  ): void {
    const signpost = { place, whenBlank, whenUnfit };
    const others = this.byPath.get(path);
    if (others === undefined) this.byPath.set(path, [signpost]);
    else others.push(signpost);
  }

  /** Says where something is given its name within a list; of namesakes the last one counts. */
  markName(list: string, name: string, place: Place): void {
    this.byName.set(`${list}${BETWEEN}${name}`, { place, whenBlank: problem('guideline-cell-blank') });
  }

  /**
   * Where the part stands, or else the nearest part that it belongs to. Of several with one path the last
   * is meant, unless one of them is preferred: the first that the first of these preferences likes.
   */
  find(path: string, ...preferences: readonly ((place: Place) => boolean)[]): Signpost | undefined {
    for (let end = path.length; end > 0; end = path.lastIndexOf(BETWEEN, end - 1)) {
      const found = this.byPath.get(path.slice(0, end)) ?? [];
      if (found.length > 0) return preferred(found, preferences) ?? found.at(-1);
    }
    return undefined;
  }

  findName(list: string, name: string): Signpost | undefined {
    return this.byName.get(`${list}${BETWEEN}${name}`);
  }
}

function preferred(
  signposts: readonly Signpost[],
  preferences: readonly ((place: Place) => boolean)[],
): Signpost | undefined {
  return preferences
    .map((likes) => signposts.find(({ place }) => likes(place)))
    .find((signpost) => signpost !== undefined);
}

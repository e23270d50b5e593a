import type { Wording } from '../../language/wording.ts';
import type { Place } from '../../problems/problem.ts';

/** Where a part of the document stands, and whose it is: the item or the rule that asks for it. */
export interface Signpost {
  readonly place: Place;
  readonly owner?: Wording | undefined;
}

const BETWEEN = ' › ';

/** Leads from the path of a part, as problems name it, to the cell of the workbook that it was read from. */
export class Signposts {
  private readonly byPath = new Map<string, Signpost>();
  private readonly byName = new Map<string, Signpost>();

  /** Says where a part stands; of parts with the same path the last one counts. */
  mark(path: string, place: Place, owner?: Wording): void {
    this.byPath.set(path, { place, owner });
  }

  /** Says where something is given its name within a list; of namesakes the last one counts. */
  markName(list: string, name: string, place: Place): void {
    this.byName.set(`${list}${BETWEEN}${name}`, { place });
  }

  /** Where the part stands, or else the nearest part that it belongs to. */
  find(path: string): Signpost | undefined {
    for (let end = path.length; end > 0; end = path.lastIndexOf(BETWEEN, end - 1)) {
      const found = this.byPath.get(path.slice(0, end));
      if (found !== undefined) return found;
    }
    return undefined;
  }

  findName(list: string, name: string): Signpost | undefined {
    return this.byName.get(`${list}${BETWEEN}${name}`);
  }
}

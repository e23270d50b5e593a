import { plainText } from '../../../cells/plain-text.ts';
import { isDash } from '../cell-words.ts';
import { type LevelHeadings, levelHeadings } from '../headings.ts';
import type { Columns } from './columns.ts';
import type { BranchDraft, NodeDraft } from './node-draft.ts';
import type { WorkbookRow } from './workbook-row.ts';

/** The levels of branches that a sheet has columns for, from the first on. */
export function levelsOf(columns: Columns): LevelHeadings[] {
  return Array.from({ length: columns.count }, (_, index) => levelHeadings(index + 1)).filter(
    ({ id, name }) => columns.has(name) || columns.has(id),
  );
}

/**
 * The branches that the rows read so far stand below, outermost first. A blank cell continues the branch
 * above it as long as all higher ones continue; so does a cell that repeats it.
 */
export class OpenBranches {
  /** The first level of the tree. */
  readonly roots: NodeDraft[] = [];
  private readonly levels: readonly LevelHeadings[];
  private open: BranchDraft[] = [];

  constructor(levels: readonly LevelHeadings[]) {
    this.levels = levels;
  }

  /** Adds a node below the branches that the last row left open. */
  add(node: NodeDraft): void {
    (this.open.at(-1)?.children ?? this.roots).push(node);
  }

  /**
   * Reads the columns of the levels in a row: goes on with branches, leaves them, or begins new ones.
   * Gives the cell where the row parts with the branches of the row above; undefined when it does not.
   */
  enter(row: WorkbookRow): string | undefined {
    let isContinued = true;
    let parting: string | undefined;
    for (const [depth, headings] of this.levels.entries()) {
      const { id, name, points } = headings;
      const open = this.open[depth];
      if (isDash(row.written(name))) {
        if (open !== undefined) parting ??= name;
        this.close(depth);
      } else if (isContinued && open !== undefined && isSame(open, row, headings)) {
        addPoints(open, row, headings);
      } else if (row.isBlank(id, name, points)) {
        this.close(depth);
      } else {
        this.begin(row, depth, headings);
        parting ??= [name, id, points].find((heading) => !row.isBlank(heading));
        isContinued = false;
      }
    }
    return parting;
  }

  /** Leaves the branches of this depth and below. */
  private close(depth: number): void {
    this.open.length = Math.min(this.open.length, depth);
  }

  private begin(row: WorkbookRow, depth: number, headings: LevelHeadings): void {
    const above = this.levels[this.open.length];
    if (this.open.length < depth && above !== undefined) {
      row.note('guideline-level-skipped', { above: above.name }, headings.name);
    }
    this.close(depth);
    const branch: BranchDraft = {
      row,
      headings,
      id: row.text(headings.id),
      name: row.text(headings.name),
      points: row.number(headings.points),
      children: [],
    };
    this.add(branch);
    this.open.push(branch);
  }
}

function isSame({ id, name = '' }: BranchDraft, row: WorkbookRow, headings: LevelHeadings): boolean {
  const [itsId, itsName] = [row.text(headings.id), row.text(headings.name)];
  const sameId = itsId === undefined || itsId === id;
  return sameId && (itsName === undefined || plainText(itsName) === plainText(name));
}

/** Points may stand on any row of the branch, and may be repeated, but not differ. */
function addPoints(branch: BranchDraft, row: WorkbookRow, headings: LevelHeadings): void {
  const points = row.number(headings.points);
  if (points === undefined) return;
  if (branch.points !== undefined && branch.points !== points) {
    const facts = { above: branch.points, row: branch.row.row };
    row.note('guideline-cell-differs', facts, headings.points);
  }
  branch.points ??= points;
}

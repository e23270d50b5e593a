import { cellText } from '../../cells/cell-text.ts';
import { nearNames } from '../../cells/near-names.ts';
import { plainText, withoutBracket } from '../../cells/plain-text.ts';
import { type Guideline, type Indicator, isBranch, type Leaf, leavesOf } from '../../model/guideline.ts';
import type { Cell } from '../../model/sheet.ts';
import type { ProblemCode } from '../../problems/catalogue.ts';
import type { Facts } from '../../problems/problem.ts';

/** The leaf that a cell names, or why it names none. */
export type FoundLeaf =
  | { readonly leaf: Leaf }
  | { readonly leaf: null; readonly code: ProblemCode; readonly facts: Facts };

/** The leaves of a guideline by id, by name and by both: 「1.1 居民动员」. */
export class IndicatorIndex {
  private readonly leaves: readonly Leaf[];
  private readonly byId = new Map<string, Leaf>();
  private readonly byName = new Map<string, Leaf[]>();
  private readonly branches = new Map<string, readonly Leaf[]>();

  constructor(guideline: Guideline) {
    this.leaves = leavesOf(guideline.indicators);
    for (const leaf of this.leaves) {
      this.byId.set(plainText(leaf.id), leaf);
      for (const name of spellings(leaf)) this.byName.set(name, [...(this.byName.get(name) ?? []), leaf]);
    }
    this.addBranches(guideline.indicators);
  }

  /** Whether the text is the id or the name of a leaf, of several leaves even. */
  mayName(text: string): boolean {
    const plain = plainText(text);
    return this.byId.has(plain) || this.byName.has(plain) || this.byName.has(withoutBracket(plain));
  }

  find(cell: Cell): FoundLeaf {
    if (typeof cell === 'number') {
      const alike = this.leaves.filter((leaf) => Number(leaf.id) === cell);
      if (alike.length > 1) return ambiguous(cellText(cell), alike);
    }
    const text = cellText(cell);
    const plain = plainText(text);
    const leaf = this.byId.get(plain);
    if (leaf !== undefined) return { leaf };
    const named = this.byName.get(plain) ?? this.byName.get(withoutBracket(plain)) ?? [];
    const [only] = named;
    if (only !== undefined) return named.length === 1 ? { leaf: only } : ambiguous(text, named);
    return this.notFound(text, plain);
  }

  private notFound(text: string, plain: string): FoundLeaf {
    const below = this.branches.get(plain);
    if (below !== undefined) {
      const leaves = below.slice(0, 6).map(labelOf).join('、');
      return { leaf: null, code: 'import-branch-indicator', facts: { value: text, leaves } };
    }
    const names = new Map(this.leaves.map((leaf) => [plainText(leaf.name), leaf]));
    const near = nearNames(plain, names.keys()).map((name) => labelOf(names.get(name)));
    return near.length === 0
      ? { leaf: null, code: 'import-unknown-indicator', facts: { value: text } }
      : { leaf: null, code: 'import-unknown-indicator-near', facts: { value: text, near: near.join('、') } };
  }

  private addBranches(indicators: readonly Indicator[]): void {
    for (const node of indicators) {
      if (!isBranch(node)) continue;
      for (const name of spellings(node)) this.branches.set(name, leavesOf(node.children));
      this.branches.set(plainText(node.id), leavesOf(node.children));
      this.addBranches(node.children);
    }
  }
}

function spellings({ id, name }: { readonly id: string; readonly name: string }): string[] {
  return [...new Set([name, `${id}${name}`, `${id}、${name}`].map(plainText))];
}

function labelOf(leaf: Leaf | undefined): string {
  return leaf === undefined ? '' : `${leaf.id} ${leaf.name}`;
}

function ambiguous(value: string, leaves: readonly Leaf[]): FoundLeaf {
  const ids = leaves.map((leaf) => leaf.id).join('、');
  return { leaf: null, code: 'import-ambiguous-indicator', facts: { value, ids } };
}

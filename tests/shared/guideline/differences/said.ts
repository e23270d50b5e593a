import { guidelineDifferences } from '../../../../shared/guideline/differences/guideline-differences.ts';
import { sayDifference } from '../../../../shared/guideline/differences/say-difference.ts';
import {
  type Branch,
  type Guideline,
  type Indicator,
  isBranch,
  type Leaf,
} from '../../../../shared/model/guideline.ts';
import { changed, fullGuideline } from './full-guideline.ts';

/** What is said of the full guideline after a change, in Chinese. */
export function sentences(change: (guideline: Guideline) => unknown): string[] {
  return guidelineDifferences(fullGuideline(), changed(change)).map((one) => sayDifference(one).zh);
}

/** The same in English. */
export function inEnglish(change: (guideline: Guideline) => unknown): string[] {
  return guidelineDifferences(fullGuideline(), changed(change)).map((one) => sayDifference(one).en);
}

/** The branch or leaf with this id. */
export function node(guideline: Guideline, id: string): Indicator {
  const found = all(guideline.indicators).find((one) => one.id === id);
  if (found === undefined) throw new Error(`no indicator ${id}`);
  return found;
}

function all(nodes: readonly Indicator[]): Indicator[] {
  return nodes.flatMap((one) => [one, ...(isBranch(one) ? all(one.children) : [])]);
}

export function leaf(guideline: Guideline, id: string): Leaf {
  const found = node(guideline, id);
  if (isBranch(found)) throw new Error(`${id} is a branch`);
  return found;
}

export function branch(guideline: Guideline, id: string): Branch {
  const found = node(guideline, id);
  if (!isBranch(found)) throw new Error(`${id} is a leaf`);
  return found;
}

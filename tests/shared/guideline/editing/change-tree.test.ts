import { describe, expect, test } from 'vitest';
import {
  indentNode,
  insertNode,
  outdentNode,
  removeNode,
  replaceNode,
  shiftNode,
} from '../../../../shared/guideline/editing/change-tree.ts';
import { copyOfNode, newBranch, newLeaf } from '../../../../shared/guideline/editing/new-indicator.ts';
import { nodeAt, positionedNodes } from '../../../../shared/guideline/editing/position.ts';
import { guidelineSchema, type Indicator } from '../../../../shared/model/guideline.ts';
import { smallDraft } from './small-draft.ts';

const { indicators } = smallDraft();

/** The ids of a tree with their positions: `0.1 1.2`. */
function lines(tree: readonly Indicator[] | undefined): string[] {
  return positionedNodes(tree ?? []).map(({ at, node }) => `${at.join('.')} ${node.id}`);
}

test('each node has a position', () => {
  expect(lines(indicators)).toEqual(['0 1', '0.0 1.1', '0.1 1.2', '1 2', '1.0 2.1']);
});

describe('a node', () => {
  test('is replaced, and every other node stays the same object', () => {
    const leaf = nodeAt(indicators, [0, 1]);
    const changed = replaceNode(indicators, [0, 1], { ...leaf, points: 31 } as Indicator);
    expect(nodeAt(changed, [0, 1])?.points).toBe(31);
    expect(nodeAt(changed, [0, 0])).toBe(nodeAt(indicators, [0, 0]));
    expect(changed[1]).toBe(indicators[1]);
  });

  test('is put in before the one that stood there, and taken out', () => {
    const leaf = nodeAt(indicators, [1, 0]) as Indicator;
    const more = insertNode(indicators, [0, 1], leaf);
    expect(lines(more)).toEqual(['0 1', '0.0 1.1', '0.1 2.1', '0.2 1.2', '1 2', '1.0 2.1']);
    expect(lines(removeNode(more, [0, 1]))).toEqual(lines(indicators));
    expect(lines(removeNode(indicators, [0]))).toEqual(['0 2', '0.0 2.1']);
  });

  test('moves up and down among its siblings, not beyond them', () => {
    expect(lines(shiftNode(indicators, [0, 0], 1)?.indicators).slice(0, 3)).toEqual([
      '0 1',
      '0.0 1.2',
      '0.1 1.1',
    ]);
    expect(shiftNode(indicators, [0, 0], 1)?.at).toEqual([0, 1]);
    expect(shiftNode(indicators, [0, 0], -1)).toBeNull();
    expect(shiftNode(indicators, [1], 1)).toBeNull();
  });

  test('moves under the branch before it, and out behind it', () => {
    const indented = indentNode(indicators, [1]);
    expect(indented?.at).toEqual([0, 2]);
    expect(lines(indented?.indicators)).toEqual(['0 1', '0.0 1.1', '0.1 1.2', '0.2 2', '0.2.0 2.1']);
    const outdented = outdentNode(indicators, [0, 1]);
    expect(outdented?.at).toEqual([1]);
    expect(lines(outdented?.indicators)).toEqual(['0 1', '0.0 1.1', '1 1.2', '2 2', '2.0 2.1']);
    expect(indentNode(indicators, [0, 1])).toBeNull();
    expect(outdentNode(indicators, [1])).toBeNull();
  });
});

describe('a new indicator', () => {
  const guideline = smallDraft();

  test('has the next id after its siblings’ manner and fits the format', () => {
    expect(newLeaf(guideline, [0, 2], { name: '新指标' }).id).toBe('1.3');
    const branch = newBranch(guideline, [2], { branch: '新分类', leaf: '新指标' });
    expect([branch.id, branch.children[0]?.id]).toEqual(['3', '3.1']);
    const indicators = [...guideline.indicators, branch];
    expect(guidelineSchema.parse({ ...guideline, indicators }).indicators[2]).toEqual(branch);
  });

  test('that is a copy has no id that is taken', () => {
    const copy = copyOfNode(guideline, nodeAt(guideline.indicators, [0]) as Indicator);
    expect(lines([copy])).toEqual(['0 3', '0.0 1.3', '0.1 1.4']);
  });
});

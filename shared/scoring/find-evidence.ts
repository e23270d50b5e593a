import type { Compound } from '../model/compound.ts';
import type { Guideline, Method } from '../model/guideline.ts';
import type { Phase } from '../model/phase.ts';
import { measureRule } from '../rules/measures/registry.ts';
import { questionBook } from '../rules/question.ts';
import { assessedFor } from './assessed.ts';
import { type IndicatorNode, indicatorTree, type LeafNode } from './indicator-tree.ts';
import type { EvidenceByMethod } from './method-coverage.ts';
import type { PhaseEvidence } from './phase-evidence.ts';

/** What is looked for in the evidence of a phase. */
export interface EvidenceSearch {
  /** The leaves that apply to compounds of a type, none for a type that the guideline does not have. */
  leavesFor(type: string): readonly LeafNode[];
  /**
   * By which methods there is evidence of a compound: the same as its trace would say, found by measuring only as
   * many leaves as it takes.
   */
  find(compound: Compound, evidence: PhaseEvidence): EvidenceByMethod;
}

/** Prepares looking for the evidence that a guideline asks for in a phase. */
export function searchFor(guideline: Guideline, phase: Phase): EvidenceSearch {
  const questions = questionBook(guideline.questions);
  const leaves = new Map(
    guideline.types.map(({ code }) => [code, leafNodes(indicatorTree(guideline, code, phase))]),
  );
  const leavesFor = (type: string) => leaves.get(type) ?? [];
  return {
    leavesFor,
    find(compound, evidence) {
      const assessed = assessedFor(compound, evidence);
      const methods = new Map<Method, boolean>();
      for (const { leaf } of leavesFor(compound.type)) {
        if (methods.get(leaf.method) === true) continue;
        const context = { indicator: leaf.id, evidence: assessed[leaf.level].evidence, questions };
        methods.set(leaf.method, measureRule(leaf.measure).measure(leaf.measure, context).v !== null);
      }
      return methods;
    },
  };
}

function leafNodes(nodes: readonly IndicatorNode[]): LeafNode[] {
  return nodes.flatMap((node) => (node.kind === 'leaf' ? [node] : leafNodes(node.children)));
}

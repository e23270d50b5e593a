import type { Guideline } from '../../model/guideline.ts';
import type { Phase } from '../../model/phase.ts';
import { type EvidenceSource, sourceKey } from '../../model/records/list-source.ts';
import { proposeCategory } from './category-words.ts';
import { inspectionNeeds } from './inspection-needs.ts';
import {
  type DrawnNeeds,
  FEWEST_HEARD,
  type HeardGroup,
  type NeedCandidate,
  shareOf,
} from './need-candidate.ts';
import { needText } from './need-text.ts';
import { questionNeeds } from './question-needs.ts';
import { topicNeeds } from './topic-needs.ts';

/**
 * What the evidence of a phase says that a group needs: from questionnaires, interviews, inspections, in this order, each by
 * share of those heard (of places, for what was inspected), then by number, then in the guideline's order. Nobody's need is
 * drawn from fewer than five answers or interviews; what was withheld for that is counted. What nobody asked for is left out.
 */
export function drawNeeds(guideline: Guideline, phase: Phase, group: HeardGroup): DrawnNeeds {
  const { questions } = guideline;
  const said: EvidenceSource[] = [
    ...questions.flatMap((question) => questionNeeds(question, phase, group)),
    ...topicNeeds(phase, group),
  ];
  const heard = said.filter(({ of }) => of >= FEWEST_HEARD);
  const sources = [...heard, ...inspectionNeeds(guideline, phase, group)].filter(({ asked }) => asked > 0);
  return {
    candidates: sources.sort(byKindAndShare).map((source) => candidateOf(source, guideline)),
    withheld: said.filter(({ of }) => of > 0 && of < FEWEST_HEARD).length,
  };
}

function candidateOf(source: EvidenceSource, { questions }: Guideline): NeedCandidate {
  const text = needText(source, questions);
  return { key: sourceKey(source), text, category: proposeCategory('needs', text), source };
}

const ORDER: Readonly<Record<EvidenceSource['kind'], number>> = {
  question: 0,
  topic: 1,
  finding: 2,
  check: 3,
};

/** Shares are compared as fractions of whole numbers, exactly. */
function byKindAndShare(a: EvidenceSource, b: EvidenceSource): number {
  const [first, second] = [shareOf(a), shareOf(b)];
  return (
    ORDER[a.kind] - ORDER[b.kind] || second.count * first.of - first.count * second.of || b.asked - a.asked
  );
}

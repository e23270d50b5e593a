import type { Phase } from '../../model/phase.ts';
import type { EvidenceSource } from '../../model/records/list-source.ts';
import type { HeardGroup } from './need-candidate.ts';

type TopicNeed = Extract<EvidenceSource, { kind: 'topic' }>;

/** How many interviews of a group spoke against each topic, of those that spoke of it, in the order of the topics. */
export function topicNeeds(phase: Phase, { evidence }: HeardGroup): TopicNeed[] {
  const needs = new Map<string, TopicNeed>();
  for (const { topics } of evidence)
    for (const [topic, { positive, neutral, negative }] of topics) {
      const { asked = 0, of = 0 } = needs.get(topic) ?? {};
      const said = positive + neutral + negative;
      needs.set(topic, { kind: 'topic', phase, topic, asked: asked + negative, of: of + said });
    }
  return [...needs.values()].sort((a, b) => (a.topic < b.topic ? -1 : 1));
}

import { plainText } from '../../cells/plain-text.ts';
import { type Guideline, type Leaf, leavesOf } from '../../model/guideline.ts';
import { measureRule } from '../../rules/measures/registry.ts';

/** A topic that a guideline asks about, with the indicator that reads it. */
export interface AskedTopic {
  readonly topic: string;
  readonly indicator: Pick<Leaf, 'id' | 'name'>;
}

/** The topics that a guideline's indicators read, in its order; one that several read belongs to the first. */
export function askedTopics({ indicators }: Pick<Guideline, 'indicators'>): AskedTopic[] {
  const asked = new Map<string, AskedTopic>();
  for (const leaf of leavesOf(indicators)) {
    const reads = measureRule(leaf.measure).reads(leaf.measure, leaf.id);
    if (reads.kind !== 'topics') continue;
    for (const topic of reads.topics) {
      if (!asked.has(topic)) asked.set(topic, { topic, indicator: { id: leaf.id, name: leaf.name } });
    }
  }
  return [...asked.values()];
}

/** The topic in the guideline's words where it differs from them by blanks, width or case only; else as written. */
export function topicWord(written: string, asked: readonly AskedTopic[]): string {
  const plain = plainText(written);
  return asked.find(({ topic }) => plainText(topic) === plain)?.topic ?? written.trim();
}

import { NO_EVIDENCE, type ObjectEvidence } from '../../../shared/rules/evidence.ts';
import { tallyTopics } from '../../store/topics.ts';
import { rememberedByPhase } from '../remembered-by-phase.ts';
import { rememberedTallies } from '../remembered-tallies.ts';

/** What was asked of some who stand for all, by compound code: answers and what interviews said; nothing else is read. */
export const rememberedAnswers = rememberedByPhase<ReadonlyMap<string, ObjectEvidence>>((db, phase) => {
  const found = new Map<string, ObjectEvidence>(
    [...rememberedTallies(db, phase)].map(([code, answers]) => [code, { ...NO_EVIDENCE, answers }]),
  );
  for (const { compound, topic, ...attitudes } of tallyTopics(db, phase)) {
    const known = found.get(compound) ?? NO_EVIDENCE;
    found.set(compound, { ...known, topics: new Map([...known.topics, [topic, attitudes]]) });
  }
  return found;
});

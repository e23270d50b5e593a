import type { Phase } from '../../../shared/model/phase.ts';
import { NO_EVIDENCE, type ObjectEvidence } from '../../../shared/rules/evidence.ts';
import type { ReadStore } from '../../store/store.ts';
import { type AnswerTallies, tallyAnswers } from '../../store/tally-answers.ts';
import { tallyTopics } from '../../store/topics.ts';
import { rememberedByPhase } from '../remembered-by-phase.ts';
import { rememberedCompounds } from '../remembered-compounds.ts';
import { rememberedTallies } from '../remembered-tallies.ts';

/** Neighbours in the register are read together: whoever asks for one compound soon asks for the next. */
const AT_ONCE = 64;

/** What was asked of some who stand for all, by compound code: answers and what interviews said; nothing else is read. */
type AnswersOf = (code: string) => ObjectEvidence | undefined;

/** The answers of a phase, read as they are asked for and remembered until the evidence changes. */
export const rememberedAnswers = rememberedByPhase<AnswersOf>((db, phase) => {
  const codes = rememberedCompounds(db, phase).map(({ code }) => code);
  const places = new Map(codes.map((code, place) => [code, place]));
  const found = new Map<string, ObjectEvidence>();
  const read = new Set<string>();
  return (code) => {
    if (!read.has(code)) {
      const place = places.get(code);
      const from = place === undefined ? 0 : place - (place % AT_ONCE);
      const some = place === undefined ? [code] : codes.slice(from, from + AT_ONCE);
      for (const [own, answers] of answersOf(db, phase, some)) found.set(own, answers);
      for (const own of some) read.add(own);
    }
    return found.get(code);
  };
});

function answersOf(db: ReadStore, phase: Phase, codes: readonly string[]): Map<string, ObjectEvidence> {
  const tallies: AnswerTallies = rememberedTallies.known(db, phase) ?? tallyAnswers(db, phase, codes);
  const found = new Map<string, ObjectEvidence>();
  for (const code of codes) {
    const answers = tallies.get(code);
    if (answers !== undefined) found.set(code, { ...NO_EVIDENCE, answers });
  }
  for (const { compound, topic, ...attitudes } of tallyTopics(db, phase, codes)) {
    const known = found.get(compound) ?? NO_EVIDENCE;
    found.set(compound, { ...known, topics: new Map([...known.topics, [topic, attitudes]]) });
  }
  return found;
}

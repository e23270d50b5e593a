import { askedTopics } from '../../../shared/action/interviews/asked-topics.ts';
import type { PortraitJudgement, PortraitVoices } from '../../../shared/action/portrait/portrait.ts';
import { publish } from '../../../shared/exact/publish.ts';
import type { Compound } from '../../../shared/model/compound.ts';
import type { Guideline } from '../../../shared/model/guideline.ts';
import type { Phase } from '../../../shared/model/phase.ts';
import { heardTopics } from '../../../shared/report/voices/heard-topics.ts';
import { quotableWords } from '../../../shared/report/voices/quotable-words.ts';
import { FEWEST_SHOWN } from '../../../shared/report/voices/voices.ts';
import { type Judgement, worstJudged } from '../../../shared/report/voices/worst-judged.ts';
import type { ReadStore } from '../../store/store.ts';
import { tallyAnswers } from '../../store/tally-answers.ts';
import { listRemarks } from '../../store/voices.ts';
import { knownPeople } from '../known-people.ts';
import { rememberedResponses } from '../remembered-responses.ts';

/** So many of each end are shown. */
const MOST = 3;

/** What residents of a compound say, under the rules of letters: nothing of fewer than five, nothing that tells of somebody. */
export function portraitVoices(
  db: ReadStore,
  phase: Phase,
  { code, name }: Pick<Compound, 'code' | 'name'>,
  guideline: Guideline,
): PortraitVoices {
  const answers = tallyAnswers(db, phase, [code]).get(code) ?? new Map();
  const remarks = listRemarks(db, phase, [code]);
  const heard = { answers, remarks };
  const responses = rememberedResponses(db, phase).get(code) ?? 0;
  const interviews = new Set(remarks.map(({ interview }) => interview)).size;
  const judged =
    responses < FEWEST_SHOWN ? [] : worstJudged(heard, guideline.questions, Number.POSITIVE_INFINITY);
  const worst = judged.slice(0, Math.min(MOST, Math.floor(judged.length / 2)));
  const best = judged.slice(worst.length).toReversed().slice(0, MOST);
  const asked = new Set(askedTopics(guideline).map(({ topic }) => topic));
  const isHeard = interviews >= FEWEST_SHOWN;
  const said = (judgement: Judgement) => shown(judgement, guideline);
  return {
    ...{ responses, interviews },
    best: best.map(said),
    worst: worst.map(said),
    topics: isHeard ? heardTopics(heard).filter(({ topic }) => asked.has(topic)) : [],
    quote: isHeard ? quotableWords(heard, asked, { people: knownPeople(db, phase), places: [name] }) : null,
  };
}

function shown({ question, mean, answers }: Judgement, { rounding }: Guideline): PortraitJudgement {
  return { question, answers, mean: publish(mean, { digits: 1, mode: rounding.mode }) };
}

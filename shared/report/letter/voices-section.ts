import type { Leaf } from '../../model/guideline.ts';
import type { CompoundScore } from '../../model/scores.ts';
import { cutText } from '../cut-text.ts';
import { column, paragraph, type Section, section, table } from '../paper.ts';
import type { ReportInput } from '../report-input.ts';
import { heardTopics } from '../voices/heard-topics.ts';
import { inspectionResults } from '../voices/inspection-results.ts';
import { quotableWords } from '../voices/quotable-words.ts';
import type { CompoundVoices } from '../voices/voices.ts';
import { inspectionSentence, interviewSentence, questionnaireSentence } from '../voices/voices-sentences.ts';
import { worstJudged } from '../voices/worst-judged.ts';
import type { LetterContext } from './letter-context.ts';
import type { LetterExtent } from './letter-extent.ts';
import { sourceSentence } from './letter-sentences.ts';

/** What residents said, nobody of whom can be told, and what inspections found; nothing where nobody has read it. */
export function voicesSection(
  input: ReportInput,
  compound: CompoundScore,
  { voices, leaves }: LetterContext,
  { questions }: LetterExtent,
): Section[] {
  if (voices === null || questions === null) return [];
  const heard = voices.compounds.get(compound.code) ?? NOTHING_HEARD;
  const words = sourceSentence(input, voices.phase);
  const { guideline } = input;
  const rows = [
    ['问卷', questionnaireSentence(heard.responses, worstOf(heard, input, questions), guideline)],
    ['访谈', interviewsText(heard, leaves, { people: voices.people, places: [compound.name] })],
    ['检查发现', inspectionSentence(inspectionResults(heard, leaves.values()), MOST_FOUND)],
  ];
  return [
    section('居民反映和检查发现', [
      ...(words === '' ? [] : [paragraph(words)]),
      table([column('', 11), column('', 89, 'left')], rows),
    ]),
  ];
}

const NOTHING_HEARD: CompoundVoices = {
  responses: 0,
  answers: new Map(),
  interviews: 0,
  remarks: [],
  checks: new Map(),
  findings: new Map(),
};

const MOST_FOUND = 4;
const MOST_TOPICS = 3;
const LONGEST_QUESTION = 30;

function worstOf(heard: CompoundVoices, { guideline }: ReportInput, most: number) {
  return worstJudged(heard, guideline.questions, most).map((judgement) => ({
    ...judgement,
    question: cutText(judgement.question, LONGEST_QUESTION),
  }));
}

/** Topics that the guideline asks about: others are in the words of whoever wrote them down. */
function interviewsText(
  heard: CompoundVoices,
  leaves: ReadonlyMap<string, Leaf>,
  known: { readonly people: readonly string[]; readonly places: readonly string[] },
): string {
  const asked = new Set(
    [...leaves.values()].flatMap(({ measure }) => (measure.kind === 'interview' ? measure.topics : [])),
  );
  const topics = heardTopics(heard).filter(({ topic }) => asked.has(topic));
  return interviewSentence(
    heard.interviews,
    topics.slice(0, MOST_TOPICS),
    quotableWords(heard, asked, known),
  );
}

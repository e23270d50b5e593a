import { askedTopics } from '../../../shared/action/interviews/asked-topics.ts';
import type { TopicLine } from '../../../shared/action/interviews/topic-lines.ts';
import { PHASES, type Phase } from '../../../shared/model/phase.ts';
import type { RecordChange } from '../../../shared/model/records/record.ts';
import { ok, type Result } from '../../../shared/problems/result.ts';
import { madeUpTranscript } from '../../../shared/sample/transcript.ts';
import { currentGuideline } from '../../store/guideline-versions.ts';
import { writeRecords } from '../../store/records.ts';
import type { ReadStore } from '../../store/store.ts';
import type { Workspace } from '../../store/workspace.ts';
import type { UseCaseContext } from '../context.ts';
import { type KnownInterview, rememberedInterviews } from './remembered-interviews.ts';

/** So many interviews of each phase have a transcript. */
const TRANSCRIPTS = 30;

/** What nobody entered although it was said. */
const UNENTERED = {
  topic: '邻里关系',
  attitude: 'positive',
  excerpt: '楼里谁家有事，大家都会搭把手',
} as const;

/**
 * Writes down what was said in some interviews of a made-up district: of three transcripts, one is coded as it was entered, one says
 * something that nobody entered, and one is not coded yet.
 */
export function fillSampleInterviews(
  { store }: Workspace,
  context: Pick<UseCaseContext, 'author' | 'now' | 'newId'>,
): Result<null> {
  const asked = askedTopics(currentGuideline(store).guideline);
  const indicators = new Map(asked.map(({ topic, indicator }) => [topic, indicator.id]));
  const changes = PHASES.flatMap((phase) =>
    someInterviews(store, phase).flatMap((interview, place) =>
      transcript(interview, phase, place % 3, { indicators, newId: context.newId }),
    ),
  );
  const { author, now } = context;
  if (changes.length > 0) writeRecords(store, changes, { author, now: now(), note: '访谈记录' });
  return ok(null);
}

/** Interviews with words on at least two topics, evenly through the register. */
function someInterviews(store: ReadStore, phase: Phase): KnownInterview[] {
  const rich = rememberedInterviews(store, phase).filter(
    ({ transcript, lines }) => transcript === null && lines.length > 1 && lines.every(hasWords),
  );
  const step = Math.max(1, Math.floor(rich.length / TRANSCRIPTS));
  return rich.filter((_, place) => place % step === 0).slice(0, TRANSCRIPTS);
}

function hasWords({ entered }: TopicLine): boolean {
  return entered !== null && entered.excerpt !== null;
}

function transcript(
  { interview, compound, date, interviewee, lines }: KnownInterview,
  phase: Phase,
  coding: number,
  { indicators, newId }: Pick<UseCaseContext, 'newId'> & { readonly indicators: ReadonlyMap<string, string> },
): RecordChange[] {
  const said = lines.map(({ topic, entered }) => ({
    topic,
    attitude: entered?.attitude ?? 'neutral',
    excerpt: entered?.excerpt ?? '',
  }));
  const { text, passages } = madeUpTranscript(coding === 1 ? [...said, UNENTERED] : said);
  const about = { level: 'compound', key: compound } as const;
  const id = newId();
  const body = { phase, interview, date, interviewee, text };
  const coded = coding === 2 ? [] : passages;
  return [
    { kind: 'transcript', id, about, body },
    ...coded.map((passage): RecordChange => {
      const indicator = indicators.get(passage.topic) ?? null;
      const excerpt = { ...passage, transcript: id, indicator, quotable: true };
      return { kind: 'excerpt', id: newId(), about, body: excerpt };
    }),
  ];
}

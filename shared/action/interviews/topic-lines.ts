import type { Attitude, Topic } from '../../model/evidence.ts';
import type { Excerpt } from '../../model/records/transcript.ts';
import { grouped } from '../../scoring/ordering.ts';

/** What the evidence says of an interview on one topic. */
export type EnteredTopic = Pick<Topic, 'topic' | 'attitude' | 'excerpt'>;

/**
 * How the coding of a topic stands to the evidence; only the evidence is scored. `lost`: it was coded, but the transcript says none of
 * that any more.
 */
type TopicStanding = 'not_entered' | 'entered' | 'differs' | 'not_coded' | 'lost';

/** One topic of an interview: what its coded passages propose, beside what the evidence says. */
export interface TopicLine {
  readonly topic: string;
  /** Passages coded with it that the transcript says; 0 where the evidence alone speaks of it. */
  readonly passages: number;
  /** Passages coded with it that the transcript does not say any more: they count for nothing. */
  readonly lost: number;
  /** Null where nothing is coded that the transcript says. */
  readonly proposed: Pick<EnteredTopic, 'attitude' | 'excerpt'> | null;
  /** Null where the evidence does not speak of it. */
  readonly entered: Pick<EnteredTopic, 'attitude' | 'excerpt'> | null;
  readonly standing: TopicStanding;
}

interface Coded extends Pick<Excerpt, 'topic' | 'attitude' | 'quote' | 'quotable'> {
  /** Whether the transcript still says so. */
  readonly stands: boolean;
}

/**
 * The topics of one interview, those coded first in the order of their first passage. Proposed is the sign of the sum of the
 * passages' attitudes (+1, 0, −1), and of the words that may be quoted and say so the longest that a letter can quote, else the
 * shortest.
 */
export function topicLines(coded: readonly Coded[], entered: readonly EnteredTopic[]): TopicLine[] {
  if (coded.length === 0) return entered.map(notCoded);
  const byTopic = grouped(coded, ({ topic }) => topic);
  const said = new Map(entered.map((row) => [row.topic, row]));
  const lines = [...byTopic].map(([topic, passages]) => codedLine(topic, passages, said.get(topic) ?? null));
  const others = entered.filter(({ topic }) => !byTopic.has(topic));
  return [...lines, ...others.map(notCoded)];
}

function notCoded({ topic, attitude, excerpt }: EnteredTopic): TopicLine {
  const entered = { attitude, excerpt };
  return { topic, passages: 0, lost: 0, proposed: null, entered, standing: 'not_coded' };
}

function codedLine(topic: string, passages: readonly Coded[], row: EnteredTopic | null): TopicLine {
  const said = passages.filter(({ stands }) => stands);
  const entered = row === null ? null : { attitude: row.attitude, excerpt: row.excerpt };
  const counts = { topic, passages: said.length, lost: passages.length - said.length };
  if (said.length === 0) return { ...counts, proposed: null, entered, standing: 'lost' };
  const attitude = overallAttitude(said.map((passage) => passage.attitude));
  const proposed = { attitude, excerpt: wordsToEnter(passages, attitude, row?.excerpt ?? null) };
  return { ...counts, proposed, entered, standing: standingOf(proposed, entered) };
}

function standingOf(
  proposed: Pick<EnteredTopic, 'attitude' | 'excerpt'>,
  entered: Pick<EnteredTopic, 'attitude' | 'excerpt'> | null,
): TopicStanding {
  if (entered === null) return 'not_entered';
  const isSame = entered.attitude === proposed.attitude && entered.excerpt === proposed.excerpt;
  return isSame ? 'entered' : 'differs';
}

const SIGNS: Readonly<Record<Attitude, number>> = { positive: 1, neutral: 0, negative: -1 };

/** The sign of the sum; what is balanced is neutral. */
export function overallAttitude(attitudes: readonly Attitude[]): Attitude {
  const sum = attitudes.reduce((total, attitude) => total + SIGNS[attitude], 0);
  if (sum === 0) return 'neutral';
  return sum > 0 ? 'positive' : 'negative';
}

/** Letters quote no longer words: so many characters. */
export const LONGEST_QUOTED = 40;
/** A cell of the evidence holds no more. */
const LONGEST = 500;

/** Words that an earlier file brought stay unless a person said that they may not be quoted, or the transcript lost them. */
function wordsToEnter(
  passages: readonly Coded[],
  attitude: Attitude,
  standing: string | null,
): string | null {
  const words = passages
    .filter((passage) => passage.stands && passage.quotable && passage.attitude === attitude)
    .map(({ quote }) => oneLine(quote))
    .filter(({ length }) => length <= LONGEST)
    .toSorted((a, b) => a.length - b.length);
  const best = words.findLast(({ length }) => length <= LONGEST_QUOTED) ?? words[0];
  if (best !== undefined) return best;
  const isForbidden = passages.some(
    ({ quote, quotable, stands }) => !(quotable && stands) && oneLine(quote) === standing,
  );
  return isForbidden ? null : standing;
}

/** Words as a cell of the evidence holds them: a passage may go over lines, a cell does not. */
export function oneLine(text: string): string {
  return text.replaceAll(/\s*[\r\n]+\s*/gu, ' ').trim();
}

/** How far the coding of a transcript has come. */
export type CodingState = 'uncoded' | 'open' | 'entered';

/** Open as long as anything coded is not in the evidence, or stands there differently. */
export function codingState(lines: readonly TopicLine[]): CodingState {
  const coded = lines.filter(({ passages, lost }) => passages + lost > 0);
  if (coded.length === 0) return 'uncoded';
  return coded.every(({ standing }) => standing === 'entered') ? 'entered' : 'open';
}

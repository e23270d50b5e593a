import type { Topic } from '../../../../../shared/model/evidence.ts';

/** A topic of an interview while it is written down. */
export interface OpenTopic {
  /** The code of the compound; null before one was chosen. */
  readonly compound: string | null;
  readonly interview: string;
  readonly date: string;
  readonly interviewee: string;
  readonly topic: string;
  readonly attitude: Topic['attitude'];
  readonly excerpt: string;
}

/**
 * An interview that is begun at this moment. Its number is made of the moment, so that no two are one by accident.
 *
 * @example newInterview('C1', new Date(2026, 5, 3, 9, 5)).interview // '20260603-090500'
 */
export function newInterview(compound: string | null, now: Date): OpenTopic {
  const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map(twoDigits);
  const time = [now.getHours(), now.getMinutes(), now.getSeconds()].map(twoDigits);
  const interview = `${day.join('')}-${time.join('')}`;
  return { compound, interview, date: day.join('-'), interviewee: '', ...NO_TOPIC };
}

const NO_TOPIC = { topic: '', attitude: 'neutral', excerpt: '' } as const;

/** The next topic of the same interview. */
export function nextTopic(open: OpenTopic): OpenTopic {
  return { ...open, ...NO_TOPIC };
}

/** The topic as it is kept; null where something is missing that it needs. */
export function completed({ compound, ...open }: OpenTopic): Topic | null {
  const [interview, topic] = [open.interview.trim(), open.topic.trim()];
  if (compound === null || interview === '' || topic === '') return null;
  const { attitude } = open;
  const [date, interviewee, excerpt] = [open.date, open.interviewee, open.excerpt].map(
    (text) => text.trim() || null,
  );
  return {
    compound,
    interview,
    topic,
    attitude,
    date: date ?? null,
    interviewee: interviewee ?? null,
    excerpt: excerpt ?? null,
  };
}

/** The topics with this one, in place of what the same interview said of it before. */
export function withTopic(topics: readonly Topic[], topic: Topic): readonly Topic[] {
  const isSame = (other: Topic) =>
    other.compound === topic.compound && other.interview === topic.interview && other.topic === topic.topic;
  return [...topics.filter((other) => !isSame(other)), topic];
}

function twoDigits(part: number): string {
  return String(part).padStart(2, '0');
}

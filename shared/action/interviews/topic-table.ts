import { publish } from '../../exact/publish.ts';
import { Rational } from '../../exact/rational.ts';
import type { Attitude } from '../../model/evidence.ts';
import type { Guideline } from '../../model/guideline.ts';
import { grouped } from '../../scoring/ordering.ts';

/** What one interview said on one topic, in a compound of this type. */
export interface TypedRemark {
  readonly type: string;
  readonly topic: string;
  readonly attitude: Attitude;
}

/** Passages coded with one topic in transcripts of this type. */
export interface TypedPassages {
  readonly type: string;
  readonly topic: string;
  readonly passages: number;
}

/** How often a topic came up, and how it was spoken of. */
interface TopicCounts {
  /** Interviews that speak of it; one that speaks of it in two compounds counts twice. */
  readonly interviews: number;
  readonly positive: number;
  readonly neutral: number;
  readonly negative: number;
  /** −1…+1, published with two decimals; null where nobody spoke of it. */
  readonly mean: string | null;
  /** Passages coded in transcripts. */
  readonly passages: number;
}

/** How often a topic was spoken of, by all and by type of compound. */
export interface TopicTableRow {
  readonly topic: string;
  readonly all: TopicCounts;
  /** In the order of the types. */
  readonly types: readonly TopicCounts[];
}

/** The topics, those that were spoken of most first, equal ones by name. */
export function topicTable(
  remarks: readonly TypedRemark[],
  passages: readonly TypedPassages[],
  types: readonly string[],
  rounding: Pick<Guideline['rounding'], 'mode'>,
): TopicTableRow[] {
  const said = grouped(remarks, ({ topic }) => topic);
  const coded = grouped(passages, ({ topic }) => topic);
  const topics = [...new Set([...said.keys(), ...coded.keys()])];
  return topics
    .map((topic) => rowOf(topic, said.get(topic) ?? [], coded.get(topic) ?? [], types, rounding))
    .sort(
      (a, b) =>
        b.all.interviews - a.all.interviews ||
        b.all.passages - a.all.passages ||
        (a.topic < b.topic ? -1 : 1),
    );
}

function rowOf(
  topic: string,
  remarks: readonly TypedRemark[],
  passages: readonly TypedPassages[],
  types: readonly string[],
  rounding: Pick<Guideline['rounding'], 'mode'>,
): TopicTableRow {
  const ofType = (type: string) =>
    countsOf(
      remarks.filter((remark) => remark.type === type),
      passages.filter((passage) => passage.type === type),
      rounding,
    );
  return { topic, all: countsOf(remarks, passages, rounding), types: types.map(ofType) };
}

function countsOf(
  remarks: readonly TypedRemark[],
  coded: readonly TypedPassages[],
  { mode }: Pick<Guideline['rounding'], 'mode'>,
): TopicCounts {
  const count = (attitude: Attitude) => remarks.filter((remark) => remark.attitude === attitude).length;
  const [positive, neutral, negative] = [count('positive'), count('neutral'), count('negative')];
  const interviews = remarks.length;
  const passages = coded.reduce((sum, one) => sum + one.passages, 0);
  const mean =
    interviews === 0
      ? null
      : publish(Rational.of(positive - negative).dividedBy(Rational.of(interviews)), { digits: 2, mode });
  return { interviews, positive, neutral, negative, mean, passages };
}

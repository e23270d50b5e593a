import { z } from 'zod';
import { type CompoundScore, type Scores, scoresSchema } from '../../shared/model/scores.ts';

const compoundSchema = scoresSchema.shape.compounds.element;
/** What a compound came to, without what it is made of. */
const headsSchema = z.array(compoundSchema.omit({ branches: true, leaves: true }));
type Head = z.infer<typeof headsSchema>[number];
const indicatorsSchema = compoundSchema.pick({ branches: true, leaves: true });
type Indicators = z.infer<typeof indicatorsSchema>;

// Where the text of results is cut. None of these can stand within a word of it, where every quotation mark follows a backslash.
const BEFORE_COMPOUNDS = ',"compounds":[{"code":"';
const BETWEEN_COMPOUNDS = ']},{"code":"';
const AFTER_COMPOUNDS = ']}],"groups":[';
const BEFORE_BRANCHES = ',"branches":[';
const BEFORE_LEAVES = '],"leaves":[';

/** A part of the text, from one byte up to another. */
interface Part {
  readonly from: number;
  readonly to: number;
}

/** Where the text says what a compound came to, and what that is made of. */
interface CompoundPart {
  readonly head: Part;
  readonly indicators: Part;
}

/**
 * The results of a run from their text in the file. Most of it is branches and leaves, which few screens look at: those of a
 * compound are read when they are asked for, and only those of the first by the schema, since one function wrote them all.
 * A text that is not laid out as `saveRun` lays it out is read wholly, and at once. What does not fit throws.
 *
 * @param text in UTF-8: bytes are searched and cut without making letters of all of them
 */
export function readResults(text: Buffer): Scores {
  const begin = text.indexOf(BEFORE_COMPOUNDS);
  const end = text.lastIndexOf(AFTER_COMPOUNDS);
  const parts = begin < 0 || end < begin ? null : compoundParts(text, begin, end);
  if (parts === null) return scoresSchema.parse(JSON.parse(text.toString()));
  const frame = `${text.toString('utf8', 0, begin)},"compounds":[${text.toString('utf8', end + ']}'.length)}`;
  const heads = headsSchema.parse(
    parts.map(({ head }) => JSON.parse(`${text.toString('utf8', head.from, head.to)}}`)),
  );
  const compounds = parts.flatMap(({ indicators }, place): CompoundScore[] => {
    const head = heads[place];
    return head === undefined ? [] : [withIndicators(head, indicators, text)];
  });
  indicatorsSchema.optional().parse(compounds[0]);
  return { ...scoresSchema.parse(JSON.parse(frame)), compounds };
}

/** Where each compound stands; null where one of them is laid out otherwise. */
function compoundParts(text: Buffer, begin: number, end: number): CompoundPart[] | null {
  const parts: CompoundPart[] = [];
  let from = begin + ',"compounds":['.length;
  while (from < end) {
    const next = text.indexOf(BETWEEN_COMPOUNDS, from);
    const to = (next < 0 ? end : next) + ']}'.length;
    const branches = text.indexOf(BEFORE_BRANCHES, from);
    const leaves = text.indexOf(BEFORE_LEAVES, branches);
    const others = text.indexOf(BEFORE_BRANCHES, leaves);
    const isLaidOut = branches > from && leaves > branches && leaves < to && (others < 0 || others > to);
    if (!isLaidOut) return null;
    parts.push({ head: { from, to: branches }, indicators: { from: branches + ','.length, to } });
    from = to + ','.length;
  }
  return parts;
}

/** The compound, its branches and leaves read when one of them is looked at. */
function withIndicators(head: Head, { from, to }: Part, text: Buffer): CompoundScore {
  let unread: Buffer | null = text;
  let read: Indicators = { branches: [], leaves: [] };
  const indicators = () => {
    if (unread !== null) read = JSON.parse(`{${unread.toString('utf8', from, to)}`) as Indicators;
    unread = null;
    return read;
  };
  return {
    ...head,
    get branches() {
      return indicators().branches;
    },
    get leaves() {
      return indicators().leaves;
    },
  };
}

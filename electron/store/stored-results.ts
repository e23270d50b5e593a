import { z } from 'zod';
import { type CompoundScore, type Scores, scoresSchema } from '../../shared/model/scores.ts';

const compoundSchema = scoresSchema.shape.compounds.element;
/** What a compound came to, without what it is made of. */
const headsSchema = z.array(compoundSchema.omit({ branches: true, leaves: true }));
type Head = z.infer<typeof headsSchema>[number];
const indicatorsSchema = compoundSchema.pick({ branches: true, leaves: true });

// Where the text of results is cut. None of these can stand within a word of it, where every quotation mark follows a backslash.
const BEFORE_COMPOUNDS = ',"compounds":[{"code":"';
const BETWEEN_COMPOUNDS = ']},{"code":"';
const AFTER_COMPOUNDS = ']}],"groups":[';
const BEFORE_BRANCHES = ',"branches":[';
const BEFORE_LEAVES = '],"leaves":[';

/** The text of one compound: what it came to, and what that is made of. */
interface CompoundText {
  readonly head: string;
  readonly indicators: string;
}

/**
 * The results of a run from their text in the file. Most of it is branches and leaves, which few screens look at: those of a
 * compound are read when they are asked for. A text that is not laid out as `saveRun` lays it out is read at once; either
 * way, what does not fit the schema throws.
 */
export function readResults(text: string): Scores {
  const begin = text.indexOf(BEFORE_COMPOUNDS);
  const end = text.lastIndexOf(AFTER_COMPOUNDS);
  const parts = begin < 0 || end < begin ? null : compoundTexts(text, begin, end);
  if (parts === null) return scoresSchema.parse(JSON.parse(text));
  const frame = `${text.slice(0, begin)},"compounds":[${text.slice(end + ']}'.length)}`;
  const heads = headsSchema.parse(parts.map(({ head }) => JSON.parse(head)));
  return {
    ...scoresSchema.parse(JSON.parse(frame)),
    compounds: heads.map((head, place) => withIndicators(head, parts[place]?.indicators ?? '')),
  };
}

/** The text of each compound; null where one of them is laid out otherwise. */
function compoundTexts(text: string, begin: number, end: number): CompoundText[] | null {
  const texts: CompoundText[] = [];
  let from = begin + ',"compounds":['.length;
  while (from < end) {
    const next = text.indexOf(BETWEEN_COMPOUNDS, from);
    const to = (next < 0 ? end : next) + ']}'.length;
    const cut = cutCompound(text.slice(from, to));
    if (cut === null) return null;
    texts.push(cut);
    from = to + ','.length;
  }
  return texts;
}

function cutCompound(text: string): CompoundText | null {
  const branches = text.indexOf(BEFORE_BRANCHES);
  const leaves = text.indexOf(BEFORE_LEAVES, branches);
  const isLaidOut = branches > 0 && leaves > 0 && text.indexOf(BEFORE_BRANCHES, branches + 1) < 0;
  return isLaidOut
    ? { head: `${text.slice(0, branches)}}`, indicators: `{${text.slice(branches + ','.length)}` }
    : null;
}

/** The compound, its branches and leaves read when one of them is looked at. */
function withIndicators(head: Head, text: string): CompoundScore {
  let unread: string | null = text;
  let read: z.infer<typeof indicatorsSchema> = { branches: [], leaves: [] };
  const indicators = () => {
    if (unread !== null) read = indicatorsSchema.parse(JSON.parse(unread));
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

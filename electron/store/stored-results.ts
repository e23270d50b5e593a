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
 * @param text in UTF-8: most of it is never made letters of
 */
export function readResults(text: Buffer): Scores {
  return readApart(text) ?? scoresSchema.parse(JSON.parse(text.toString()));
}

/** Null where the text is laid out otherwise. */
function readApart(text: Buffer): Scores | null {
  const compounds = readCompounds(text);
  if (compounds === null) return null;
  const { parts, before, after } = compounds;
  const heads = headsSchema.parse(
    parts.map(({ head }) => JSON.parse(`${text.toString('utf8', head.from, head.to)}}`)),
  );
  const read = heads.map((head, place) => withIndicators(head, parts[place]?.indicators ?? NOTHING, text));
  if (!isReadable(read[0])) return null;
  const frame = text.toString('utf8', 0, before) + text.toString('utf8', after);
  return { ...scoresSchema.parse(JSON.parse(frame)), compounds: read };
}

function isReadable(compound: CompoundScore | undefined): boolean {
  try {
    return indicatorsSchema.safeParse(compound).success;
  } catch {
    return false;
  }
}

const NOTHING: Part = { from: 0, to: 0 };

/** Where the compounds stand, and where the text goes on before and after them; null where they are laid out otherwise. */
function readCompounds(
  text: Buffer,
): { readonly parts: readonly CompoundPart[]; readonly before: number; readonly after: number } | null {
  // A letter for each byte, so that places in it are places in the text.
  const bytes = text.toString('latin1');
  const begin = bytes.indexOf(BEFORE_COMPOUNDS);
  if (begin < 0) return null;
  const before = begin + ',"compounds":['.length;
  const parts: CompoundPart[] = [];
  for (let from = before; ; ) {
    const branches = bytes.indexOf(BEFORE_BRANCHES, from);
    const leaves = bytes.indexOf(BEFORE_LEAVES, branches);
    const next = bytes.indexOf(BETWEEN_COMPOUNDS, from);
    const end = next < 0 ? bytes.indexOf(AFTER_COMPOUNDS, from) : next;
    const to = end + ']}'.length;
    if (branches < from || leaves < branches || leaves > end) return null;
    parts.push({ head: { from, to: branches }, indicators: { from: branches + ','.length, to } });
    if (next < 0) return { parts, before, after: to };
    from = to + ','.length;
  }
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

import { cellText } from '../../cells/cell-text.ts';
import type { Compound } from '../../model/compound.ts';
import type { Phase } from '../../model/phase.ts';
import type { Transcript } from '../../model/records/transcript.ts';
import type { SheetRow } from '../../model/sheet.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import { ok, type Result, refused } from '../../problems/result.ts';
import { RegisterIndex } from '../matching/register-index.ts';
import { resolveCompound } from '../matching/resolve-object.ts';
import { RowCells } from '../row-cells.ts';
import { type TranscriptColumns, transcriptColumns } from './transcript-columns.ts';

/** A sheet of transcripts, an interview a row, and what is known. */
export interface TranscriptSheet {
  readonly phase: Phase;
  readonly sheet: string;
  readonly rows: readonly SheetRow[];
  /** The register as it stands. */
  readonly compounds: readonly Compound[];
  /** What stands, by `transcriptKey`. */
  readonly stored: ReadonlyMap<string, Transcript>;
  /** What is wrong with a transcript taken by itself; null for nothing. */
  problemIn(transcript: Transcript): Problem | null;
  /** What is to be looked at again although the transcript is taken in. */
  doubtsAbout(transcript: Transcript): readonly Problem[];
}

/** A transcript as a row has it. */
interface PlannedTranscript {
  readonly key: string;
  /** By code. */
  readonly compound: string;
  readonly body: Transcript;
}

/** What taking a sheet of transcripts in would do; the counts sum to the rows below the heading that are not blank. */
export interface TranscriptPlan {
  readonly counts: {
    readonly accepted: number;
    readonly replaced: number;
    readonly unchanged: number;
    readonly rejected: number;
  };
  /** What is new or says something else than what stands. */
  readonly changing: readonly PlannedTranscript[];
  readonly problems: readonly Problem[];
}

/** Names an interview within its phase: by compound and number. */
export function transcriptKey(compound: string, interview: string): string {
  return JSON.stringify([compound, interview]);
}

interface ReadRow {
  readonly row: number;
  /** Null for a row that is in fault. */
  readonly transcript: PlannedTranscript | null;
  readonly problems: readonly Problem[];
}

/** Plans a sheet of transcripts; refused where no row is its heading, or where nothing stands below it. */
export function planTranscripts(input: TranscriptSheet): Result<TranscriptPlan> {
  const columns = transcriptColumns(input.rows.slice(0, ROWS_LOOKED_AT), input);
  if (!columns.ok) return columns;
  const register = new RegisterIndex(input.compounds);
  const below = input.rows.filter(
    ({ row, cells }) => row > columns.value.headingRow && cells.some((cell) => cellText(cell) !== ''),
  );
  if (below.length === 0) return refused(problem('import-no-rows', {}, { sheet: input.sheet }));
  const rows = below.map((row) => readRow(row, columns.value, register, input));
  return ok(planOf(withoutDiffering(rows, input.sheet), input.stored));
}

/** Titles and notes may stand above the heading. */
const ROWS_LOOKED_AT = 20;

function readRow(
  row: SheetRow,
  { fields, objects }: TranscriptColumns,
  register: RegisterIndex,
  { phase, sheet, stored, problemIn, doubtsAbout }: TranscriptSheet,
): ReadRow {
  const cells = new RowCells(row, sheet);
  const interview = cells.requiredId(fields.interview);
  const compound = resolveCompound(cells, objects, register, '访谈');
  const text = cells.required(fields.text)?.replaceAll(/\r\n?/gu, '\n') ?? null;
  const date = cells.date(fields.date);
  const interviewee = cells.text(fields.interviewee) || null;
  const fault = { row: row.row, transcript: null, problems: cells.problems };
  if (cells.problems.length > 0 || interview === null || compound === null || text === null) return fault;
  const key = transcriptKey(compound, interview);
  const before = stored.get(key);
  // A blank cell changes nothing.
  const kept = {
    date: date ?? before?.date ?? null,
    interviewee: interviewee ?? before?.interviewee ?? null,
  };
  const body: Transcript = { phase, interview, text, ...kept };
  const wrong = problemIn(body);
  const place = { sheet, row: row.row };
  if (wrong !== null) return { ...fault, problems: [{ ...wrong, place }] };
  const doubts = doubtsAbout(body).map((doubt) => ({ ...doubt, place }));
  return { row: row.row, transcript: { key, compound, body }, problems: doubts };
}

/** Rows about one interview that say different things are all left out, each naming the others; equal ones count once. */
function withoutDiffering(rows: readonly ReadRow[], sheet: string): ReadRow[] {
  const byKey = Map.groupBy(
    rows.filter(({ transcript }) => transcript !== null),
    ({ transcript }) => transcript?.key ?? '',
  );
  return rows.map((one) => {
    const same = one.transcript === null ? [] : (byKey.get(one.transcript.key) ?? []);
    const differs = same.some(({ transcript }) => !isEqual(transcript, one.transcript));
    if (!differs) return one;
    const others = same.filter(({ row }) => row !== one.row).map(({ row }) => row);
    const place = { sheet, row: one.row };
    return {
      ...one,
      transcript: null,
      problems: [problem('import-rows-differ', { rows: others.join('、') }, place)],
    };
  });
}

function isEqual(a: PlannedTranscript | null, b: PlannedTranscript | null): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function planOf(rows: readonly ReadRow[], stored: ReadonlyMap<string, Transcript>): TranscriptPlan {
  const changing = new Map<string, PlannedTranscript>();
  const counts = { accepted: 0, replaced: 0, unchanged: 0, rejected: 0 };
  for (const { transcript } of rows) {
    if (transcript === null) counts.rejected += 1;
    else {
      const before = stored.get(transcript.key);
      const isOld =
        changing.has(transcript.key) || (before !== undefined && saysTheSame(before, transcript.body));
      if (isOld) counts.unchanged += 1;
      else {
        counts[before === undefined ? 'accepted' : 'replaced'] += 1;
        changing.set(transcript.key, transcript);
      }
    }
  }
  return { counts, changing: [...changing.values()], problems: rows.flatMap(({ problems }) => problems) };
}

function saysTheSame(a: Transcript, b: Transcript): boolean {
  return a.text === b.text && a.date === b.date && a.interviewee === b.interviewee;
}

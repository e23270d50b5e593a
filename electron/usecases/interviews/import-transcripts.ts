import type { TranscriptImportView } from '../../../shared/contract/interviews.ts';
import {
  planTranscripts,
  type TranscriptPlan,
  transcriptKey,
} from '../../../shared/intake/transcripts/plan-transcripts.ts';
import type { Phase } from '../../../shared/model/phase.ts';
import type { RecordChange, StoredRecord } from '../../../shared/model/records/record.ts';
import type { Transcript } from '../../../shared/model/records/transcript.ts';
import type { SheetRow } from '../../../shared/model/sheet.ts';
import { type Problem, problem } from '../../../shared/problems/problem.ts';
import { ok, type Result, refused } from '../../../shared/problems/result.ts';
import type { Spreadsheet } from '../../files/open-spreadsheet.ts';
import { listCompounds } from '../../store/compounds.ts';
import { currentRecords, writeRecords } from '../../store/records.ts';
import type { Workspace } from '../../store/workspace.ts';
import type { UseCaseContext } from '../context.ts';
import { withSpreadsheet } from '../with-spreadsheet.ts';
import { dateDoubt } from './date-doubt.ts';
import { excerptsOf } from './excerpts-of.ts';
import { type LeftOut, leftOut } from './left-out.ts';
import { movedExcerpts } from './moved-excerpts.ts';
import { problemIn } from './save-transcript.ts';

interface TranscriptFile {
  readonly phase: Phase;
  readonly path: string;
  /** Null to look only; else the file that was looked at. */
  readonly sha256: string | null;
}

/** A plan with where it was read and what it was compared with. */
interface PlannedSheet {
  readonly sheet: string;
  readonly plan: TranscriptPlan;
  readonly stored: ReadonlyMap<string, StoredRecord<'transcript'>>;
}

/** Looks at a workbook of transcripts, an interview a row, or takes in exactly what was looked at. */
export function importTranscripts(
  { store, year }: Workspace,
  { phase, path, sha256 }: TranscriptFile,
  context: UseCaseContext,
): Promise<Result<TranscriptImportView>> {
  context.progress({ step: { zh: '正在读取访谈记录', en: 'reading transcripts' }, done: 0, total: 0 });
  return withSpreadsheet({ path, large: false }, async (spreadsheet) => {
    const planned = await planFile({ store, year }, phase, spreadsheet);
    if (!planned.ok) return planned;
    const { plan, sheet } = planned.value;
    const { fileName, sha256: read } = spreadsheet;
    if (sha256 !== null && sha256 !== read)
      return refused(problem('interview-file-changed', {}, { file: fileName }));
    const wordsGone = leftOut('interview-words-gone', lostTopics(store, planned.value));
    const changes = sha256 === null ? [] : changesOf(store, planned.value, context);
    const deed = { author: context.author, now: context.now(), note: `访谈记录 ${fileName}` };
    const batch = changes.length === 0 ? null : writeRecords(store, changes, deed);
    const problems = [...plan.problems, ...wordsGone];
    return ok({ sha256: read, fileName, sheet, counts: plan.counts, problems, batch });
  });
}

/** Plans the first visible sheet that has a heading of transcripts. */
async function planFile(
  { store, year }: Pick<Workspace, 'store' | 'year'>,
  phase: Phase,
  spreadsheet: Spreadsheet,
): Promise<Result<PlannedSheet>> {
  const compounds = listCompounds(store, phase);
  if (compounds.length === 0) return refused(problem('import-no-register'));
  const records = currentRecords(store, 'transcript').filter(({ body }) => body.phase === phase);
  const stored = new Map(records.map((one) => [transcriptKey(one.about.key, one.body.interview), one]));
  const bodies = new Map([...stored].map(([key, { body }]) => [key, body]));
  const doubtsAbout = (transcript: Transcript) => dateDoubt(transcript, year);
  const known = { phase, compounds, stored: bodies, problemIn, doubtsAbout };
  const problems: Problem[] = [];
  for (const [index, { name, hidden }] of spreadsheet.sheets.entries()) {
    if (hidden) continue;
    const rows = await allRows(spreadsheet, index);
    const plan = planTranscripts({ ...known, sheet: name, rows });
    if (plan.ok) return ok({ sheet: name, plan: plan.value, stored });
    problems.push(...plan.problems);
  }
  return refused(...problems.slice(0, 1));
}

async function allRows(spreadsheet: Spreadsheet, sheet: number): Promise<SheetRow[]> {
  const rows: SheetRow[] = [];
  for await (const row of spreadsheet.rows(sheet)) rows.push(row);
  return rows;
}

/** What is coded in transcripts that stand and whose new text does not say it any more. */
function lostTopics(store: Workspace['store'], { plan, stored }: PlannedSheet): LeftOut[] {
  return plan.changing.flatMap(({ key, compound, body }) => {
    const before = stored.get(key);
    if (before === undefined) return [];
    const { lost } = movedExcerpts(excerptsOf(store, before), body.text, before.about);
    return [{ interview: body.interview, compound, topics: [...new Set(lost.map(({ topic }) => topic))] }];
  });
}

function changesOf(
  store: Workspace['store'],
  { plan, stored }: PlannedSheet,
  context: UseCaseContext,
): RecordChange[] {
  return plan.changing.flatMap(({ key, compound, body }): RecordChange[] => {
    const before = stored.get(key);
    const about = { level: 'compound', key: compound } as const;
    const change: RecordChange = { kind: 'transcript', id: before?.id ?? context.newId(), about, body };
    return before === undefined
      ? [change]
      : [change, ...movedExcerpts(excerptsOf(store, before), body.text, about).changes];
  });
}

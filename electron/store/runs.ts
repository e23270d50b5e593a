import { z } from 'zod';
import { type Compound, compoundSchema } from '../../shared/model/compound.ts';
import type { RunPhase } from '../../shared/model/phase.ts';
import { type Run, runSchema, scoresSchema } from '../../shared/model/scores.ts';
import { type Problem, problem } from '../../shared/problems/problem.ts';
import type { PublishedScores } from '../../shared/scoring/comparison.ts';
import { addJournalEntry } from './journal.ts';
import { jsonColumn } from './json-column.ts';
import { sha256 } from './sha256.ts';
import { inTransaction, type ReadStore, type WriteStore } from './store.ts';
import { readResults } from './stored-results.ts';

/** A run as it is kept: with the register it used and the number of its guideline version. */
export interface StoredRun extends Run {
  readonly guidelineVersion: number;
  readonly register: readonly Compound[];
}

const headRow = runSchema.omit({ scores: true }).extend({
  phase: scoresSchema.shape.phase,
  guidelineVersion: z.number().int(),
});

/** What there is to know of a run without reading its results. */
export type RunHead = z.infer<typeof headRow>;

const registerColumn = jsonColumn(z.array(compoundSchema));
const runRow = runSchema.extend({
  scores: z.instanceof(Buffer).transform(readResults),
  guidelineVersion: z.number().int(),
  register: z.string(),
});

/** The run of a row; its register, which only documents look at, is read when it is asked for. */
function runOf(row: unknown): StoredRun {
  const { register: text, ...run } = runRow.parse(row);
  let register: readonly Compound[] | null = null;
  return {
    ...run,
    get register() {
      register ??= registerColumn.parse(text);
      return register;
    },
  };
}

const textsRow = z.object({
  sequence: z.number().int(),
  id: z.string(),
  phase: z.string(),
  createdAt: z.string(),
  author: z.string(),
  guidelineVersion: z.number().int(),
  digest: z.string(),
  results: z.string(),
  register: z.string(),
});
type RunTexts = Omit<z.infer<typeof textsRow>, 'id'>;

/** Keeps a run with what it used, together with its journal entry. */
export function saveRun(
  db: WriteStore,
  run: Run,
  {
    guidelineVersion,
    register,
  }: { readonly guidelineVersion: number; readonly register: readonly Compound[] },
): void {
  const { id, createdAt, author, digest, scores } = run;
  const { phase } = scores;
  const texts = { results: JSON.stringify(scores), register: JSON.stringify(register) };
  inTransaction(db, () => {
    const sequence = lastSequence(db) + 1;
    db.prepare(
      `INSERT INTO run (sequence, id, phase, created_at, author, guideline_version, digest, results, register)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ).run(sequence, id, phase, createdAt, author, guidelineVersion, digest, texts.results, texts.register);
    addJournalEntry(db, {
      action: 'run-saved',
      subject: id,
      content: runHash({ sequence, phase, createdAt, author, guidelineVersion, digest, ...texts }),
      details: { phase, digest, guidelineVersion },
      author,
      at: createdAt,
    });
  });
}

function lastSequence(db: ReadStore): number {
  const row = db.prepare('SELECT coalesce(max(sequence), 0) AS last FROM run').get();
  return z.object({ last: z.number().int() }).parse(row).last;
}

/** The latest run of a phase or of the year; null when there is none yet. */
export function latestRun(db: ReadStore, phase: RunPhase): StoredRun | null {
  const row = db
    .prepare(
      `SELECT id, created_at AS createdAt, author, digest, CAST(results AS BLOB) AS scores,
              guideline_version AS guidelineVersion, register
       FROM run WHERE phase = ? ORDER BY sequence DESC LIMIT 1`,
    )
    .get(phase);
  return row === undefined ? null : runOf(row);
}

/** A stored run by its id; null where there is none. */
export function storedRun(db: ReadStore, id: string): StoredRun | null {
  const row = db
    .prepare(
      `SELECT id, created_at AS createdAt, author, digest, CAST(results AS BLOB) AS scores,
              guideline_version AS guidelineVersion, register
       FROM run WHERE id = ?`,
    )
    .get(id);
  return row === undefined ? null : runOf(row);
}

/** What was published by a run: all that a comparison looks at. */
export function publishedBy(db: ReadStore, id: string): PublishedScores {
  const row = db.prepare('SELECT CAST(results AS BLOB) AS scores FROM run WHERE id = ?').get(id);
  const { guideline, phase, compounds, groups } = runRow.pick({ scores: true }).parse(row).scores;
  return { guideline, phase, compounds, groups };
}

/** The latest run of a phase without its results; null when there is none yet. */
export function latestRunHead(db: ReadStore, phase: RunPhase): RunHead | null {
  return listRuns(db).findLast((run) => run.phase === phase) ?? null;
}

/** All runs without their results, the earliest first. */
export function listRuns(db: ReadStore): RunHead[] {
  const rows = db
    .prepare(
      `SELECT id, phase, created_at AS createdAt, author, digest, guideline_version AS guidelineVersion
       FROM run ORDER BY sequence`,
    )
    .all();
  return rows.map((row) => headRow.parse(row));
}

/** SHA-256 over everything a run holds, its texts as they stand in the file; the journal keeps it. */
function runHash(texts: RunTexts): string {
  const { sequence, phase, createdAt, author, guidelineVersion, digest, results, register } = texts;
  return sha256(
    JSON.stringify([sequence, phase, createdAt, author, guidelineVersion, digest, results, register]),
  );
}

/** The hash of each run as it stands in the file, by id. */
export function runHashes(db: ReadStore): ReadonlyMap<string, string> {
  return new Map(readTexts(db).map((texts) => [texts.id, runHash(texts)]));
}

/** The runs whose results or register can no longer be read. */
export function findUnreadableRuns(db: ReadStore): Problem[] {
  const contents = z.object({
    results: jsonColumn(scoresSchema),
    register: registerColumn,
  });
  return readTexts(db)
    .filter((texts) => !contents.safeParse(texts).success)
    .map(({ id }) => problem('check-run-unreadable', { id }));
}

function readTexts(db: ReadStore): z.infer<typeof textsRow>[] {
  const rows = db
    .prepare(
      `SELECT sequence, id, phase, created_at AS createdAt, author, guideline_version AS guidelineVersion,
              digest, results, register
       FROM run ORDER BY sequence`,
    )
    .all();
  return rows.map((row) => textsRow.parse(row));
}

import type { ImportPlan } from '../../shared/model/import-plan.ts';
import type { Cell, MergedRange, SheetRow } from '../../shared/model/sheet.ts';
import { problem } from '../../shared/problems/problem.ts';
import { ok, type Result, refused } from '../../shared/problems/result.ts';
import { evidenceHead } from '../store/journal.ts';
import type { ReadStore } from '../store/store.ts';
import type { ImportChoices } from './import-choices.ts';
import type { ImportRequest } from './import-request.ts';

/** A plan that a person looks at, and changes, before it is carried out. */
export interface PreparedImport {
  readonly token: string;
  readonly request: ImportRequest;
  /** What a person changed since the first preview, the latest last. */
  readonly steps: readonly ImportChoices[];
  readonly plan: ImportPlan;
  /** The rows of the file as they were read. */
  readonly rows: readonly SheetRow[];
  /** The cells of every row by its number, mended ones as they were mended. */
  readonly cells: ReadonlyMap<number, readonly Cell[]>;
  readonly merges: readonly MergedRange[];
  /** The heading row as it was read. */
  readonly headings: readonly Cell[];
  /** The journal's entry up to which the plan holds. */
  readonly head: number;
}

/** One a workspace: with all its cells, the plan of a large file takes 100 MB. */
const prepared = new WeakMap<ReadStore, PreparedImport>();

/** Keeps a plan in mind in place of the one before. */
export function keepPrepared(db: ReadStore, preparation: PreparedImport): void {
  prepared.set(db, preparation);
}

/** Forgets the plan, once it was carried out. */
export function forgetPrepared(db: ReadStore): void {
  prepared.delete(db);
}

/** The plan of this token; refused where another has taken its place. */
export function preparedImport(db: ReadStore, token: string): Result<PreparedImport> {
  const known = prepared.get(db);
  return known?.token === token ? ok(known) : refused(problem('import-preview-gone'));
}

/** The plan of this token, if nothing has changed since that it was made from. */
export function currentPrepared(db: ReadStore, token: string): Result<PreparedImport> {
  const known = preparedImport(db, token);
  if (!known.ok || known.value.head === evidenceHead(db)) return known;
  return refused(problem('import-preview-outdated'));
}

import type { ImportPlan, PlannedItem, PlannedValue, Withdrawal } from '../../shared/model/import-plan.ts';
import { checkWriter } from './checks.ts';
import { compoundWriter } from './compounds.ts';
import { evidenceRowWriter, standDownBefore, WITHDRAWN } from './evidence-rows.ts';
import { findingWriter } from './findings.ts';
import { GatheredRows } from './gathered-rows.ts';
import { importContentHash } from './import-content.ts';
import { addImport, isFileImported } from './imports.ts';
import { addJournalEntry } from './journal.ts';
import { markWriter } from './marks.ts';
import { metricWriter } from './metrics.ts';
import { responseWriter } from './responses.ts';
import { writeSettlements } from './settlements.ts';
import { inTransaction, type WriteStore } from './store.ts';
import { SUBJECT_TABLES } from './subject-tables.ts';
import { topicWriter } from './topics.ts';
import { writeManyRows } from './write-many-rows.ts';

/** Under which id, by whom and when (ISO 8601 in UTC) a plan is committed. */
export interface CommitContext {
  readonly importId: string;
  readonly author: string;
  readonly now: string;
  /** Told how many rows are written; what it throws undoes everything. */
  readonly progress?: (done: number, total: number) => void;
}

/**
 * Commits exactly this plan in one transaction with its journal entry. Every item is kept with its place,
 * also one that changes nothing, so that what this file says outlives the undoing of an earlier one.
 *
 * @returns false, with nothing written, when the plan holds nothing to keep, or when it changes nothing and
 * the same file already stands as this kind for this phase
 */
export function commitPlan(db: WriteStore, plan: ImportPlan, context: CommitContext): boolean {
  return inTransaction(db, () => {
    if (!isWorthRecording(db, plan)) return false;
    const sequence = addImport(db, plan, context);
    const { kind, phase, source, counts } = plan;
    writeManyRows(db, SUBJECT_TABLES[kind], plan.rows.length, () =>
      writeItems(db, plan, sequence, context.progress),
    );
    writeWithdrawals(db, plan, sequence);
    writeSettlements(db, plan, sequence);
    standDownBefore(db, sequence, plan);
    addJournalEntry(db, {
      action: 'import-committed',
      subject: context.importId,
      content: importContentHash(db, sequence, kind),
      details: { sequence, kind, phase, file: source.fileName, sha256: source.sha256, counts },
      author: context.author,
      at: context.now,
    });
    return true;
  });
}

function isWorthRecording(db: WriteStore, plan: ImportPlan): boolean {
  if (withdrawalsOf(plan).length > 0) return true;
  if (plan.rows.every(({ items }) => items.length === 0)) return false;
  return (
    plan.rows.some(({ items }) => items.some(({ outcome }) => outcome !== 'unchanged')) ||
    !isFileImported(db, plan)
  );
}

const ROWS_BETWEEN_REPORTS = 500;

function writeItems(
  db: WriteStore,
  plan: ImportPlan,
  sequence: number,
  progress: CommitContext['progress'],
): void {
  const { kind, phase } = plan;
  const rows = new GatheredRows(db);
  const writeRow = evidenceRowWriter(db, rows);
  const writeValue = valueWriter(db, rows, plan);
  const isRepeated = repeats(plan);
  for (const [index, { row: sourceRow, extra, items }] of plan.rows.entries()) {
    if (index % ROWS_BETWEEN_REPORTS === 0) progress?.(index, plan.rows.length);
    for (const { key, digest, content } of items) {
      const repeated = isRepeated(content, key);
      writeValue(
        writeRow({ import: sequence, kind, phase, key, digest, sourceRow, repeated, extra }),
        content,
      );
    }
  }
  rows.flush();
}

/** A withdrawal is a row version that says nothing: what it takes back is kept, and stands again when it is undone. */
function writeWithdrawals(db: WriteStore, plan: ImportPlan, sequence: number): void {
  const rows = new GatheredRows(db);
  const writeRow = evidenceRowWriter(db, rows);
  const { kind, phase } = plan;
  const common = { import: sequence, kind, phase, digest: WITHDRAWN, repeated: false, extra: {} };
  for (const { key, row } of withdrawalsOf(plan)) writeRow({ ...common, key, sourceRow: row });
  rows.flush();
}

function withdrawalsOf({ withdrawals }: ImportPlan): readonly Withdrawal[] {
  return withdrawals ?? [];
}

/**
 * Tells which items say again what an earlier one says: equal rows of one file count once; findings are summed instead. Only
 * what changes nothing can, so no other keys are remembered: a large file has hundreds of thousands.
 */
function repeats({ rows }: ImportPlan): (content: PlannedItem['content'], key: string) => boolean {
  const unchanged = new Set<string>();
  for (const { items } of rows) {
    for (const { key, outcome } of items) if (outcome === 'unchanged') unchanged.add(key);
  }
  const said = new Set<string>();
  return (content, key) => {
    if (content.kind === 'findings' || !unchanged.has(key)) return false;
    const before = said.size;
    return said.add(key).size === before;
  };
}

function valueWriter(
  db: WriteStore,
  rows: GatheredRows,
  plan: ImportPlan,
): (evidence: number, content: PlannedValue) => void {
  const writers = {
    registry: compoundWriter(rows),
    questionnaire: plan.survey === null ? refuseResponse : responseWriter(db, rows, plan.survey),
    interview: topicWriter(rows),
    marks: markWriter(rows),
    checks: checkWriter(rows),
    findings: findingWriter(rows),
    metrics: metricWriter(rows),
  };
  return (evidence, content) => {
    switch (content.kind) {
      case 'registry':
        return writers.registry(evidence, content.value);
      case 'questionnaire':
        return writers.questionnaire(evidence, content.value);
      case 'interview':
        return writers.interview(evidence, content.value);
      case 'marks':
        return writers.marks(evidence, content.value);
      case 'checks':
        return writers.checks(evidence, content.value);
      case 'findings':
        return writers.findings(evidence, content.value);
      case 'metrics':
        return writers.metrics(evidence, content.value);
      default:
        return content satisfies never;
    }
  };
}

function refuseResponse(): never {
  throw new Error('a plan of questionnaires carries its survey');
}

import { join } from 'node:path';
import type { Wording } from '../../shared/language/wording.ts';
import type { ImportKind } from '../../shared/model/evidence.ts';
import type { Guideline } from '../../shared/model/guideline.ts';
import type { Phase } from '../../shared/model/phase.ts';
import { ok, type Result } from '../../shared/problems/result.ts';
import type { SampleSize } from '../../shared/sample/sample-plan.ts';
import { sampleTables } from '../../shared/sample/sample-tables.ts';
import { writeTableWorkbook } from '../files/write-table-workbook.ts';
import { writeWhole } from '../files/write-whole.ts';
import type { UseCaseContext } from './context.ts';

export interface SampleOptions extends SampleSize {
  readonly guideline: Guideline;
}

/** One workbook of the sample, and how it is to be imported. */
export interface SampleFile {
  readonly path: string;
  readonly kind: ImportKind;
  /** Null for the register, which serves both phases. */
  readonly phase: Phase | null;
}

export interface WrittenSample {
  /** The path of the guideline, as JSON. */
  readonly guideline: string;
  /** In the order in which they are to be imported. */
  readonly files: readonly SampleFile[];
}

const STEP: Wording = { zh: '写出样例数据', en: 'Writing the sample' };

/**
 * Writes a whole sample district into a folder: its guideline, its register and the evidence of both
 * phases. The same options always give the same cells.
 */
export async function writeSample(
  folder: string,
  { guideline, ...size }: SampleOptions,
  context: UseCaseContext,
): Promise<Result<WrittenSample>> {
  const json = new TextEncoder().encode(`${JSON.stringify(guideline, null, 2)}\n`);
  const document = await writeWhole(join(folder, '导则.json'), json);
  if (!document.ok) return document;
  const tables = sampleTables(guideline, size);
  const files: SampleFile[] = [];
  for (const { fileName, kind, phase, rows } of tables) {
    context.progress({ step: STEP, done: files.length, total: tables.length });
    const table = { sheet: 'Sheet1', rows: rows(), createdAt: context.now() };
    const written = await writeTableWorkbook(join(folder, `${fileName}.xlsx`), table);
    if (!written.ok) return written;
    files.push({ path: written.value, kind, phase });
  }
  context.progress({ step: STEP, done: files.length, total: tables.length });
  return ok({ guideline: document.value, files });
}

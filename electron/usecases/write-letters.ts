import { join } from 'node:path';
import type { CompoundScore } from '../../shared/model/scores.ts';
import { ok, type Result } from '../../shared/problems/result.ts';
import { buildCompoundLetter } from '../../shared/report/letter/build-compound-letter.ts';
import { typeMedians } from '../../shared/report/letter/type-medians.ts';
import type { ReportInput } from '../../shared/report/report-input.ts';
import { safeFileName } from '../../shared/report/safe-file-name.ts';
import type { DocumentFonts } from '../files/load-fonts.ts';
import { writePdf } from '../files/write-pdf.ts';
import type { UseCaseContext } from './context.ts';

const STEP = { zh: '写评估意见书', en: 'writing letters' } as const;

/** Where a letter goes. */
export type LetterPath = (compound: CompoundScore) => string;

/** Writes a letter to each of these compounds; stops at the first that cannot be written. */
export async function writeLetters(
  input: ReportInput,
  compounds: readonly CompoundScore[],
  { pathOf, fonts }: { readonly pathOf: LetterPath; readonly fonts: DocumentFonts },
  context: UseCaseContext,
): Promise<Result<readonly string[]>> {
  const medians = typeMedians(input);
  const files: string[] = [];
  for (const compound of compounds) {
    context.progress({ step: STEP, done: files.length, total: compounds.length });
    const written = await writePdf(pathOf(compound), buildCompoundLetter(input, compound, medians), fonts);
    if (!written.ok) return written;
    files.push(written.value);
  }
  return ok(files);
}

/** `dir/街镇/居委会/小区编号-小区名称.pdf`, safe on every system. */
export function letterPathIn(dir: string): LetterPath {
  return ({ code, name, subdistrict, committee }) =>
    join(dir, safeFileName(subdistrict), safeFileName(committee), `${safeFileName(`${code}-${name}`)}.pdf`);
}

import { createHash } from 'node:crypto';
import { planImport } from '../../../shared/intake/plan-import.ts';
import type { PlanInput } from '../../../shared/intake/plan-input.ts';
import type { ImportKind, Response } from '../../../shared/model/evidence.ts';
import type {
  ImportPlan,
  PlannedResponse,
  PlannedValue,
  SurveyBook,
} from '../../../shared/model/import-plan.ts';
import { unpackAnswers } from '../../../shared/model/packed-answers.ts';
import type { Cell, SheetRow } from '../../../shared/model/sheet.ts';
import type { Result } from '../../../shared/problems/result.ts';
import { sayProblem } from '../../../shared/problems/say-problem.ts';
import { COMPOUNDS, GUIDELINE } from './small-district.ts';

type Settings = Partial<Omit<PlanInput, 'kind' | 'batches'>>;

/** Plans a sheet whose first row is row 1, against the small district. */
export function plan(
  kind: ImportKind,
  table: readonly (readonly Cell[])[],
  settings: Settings = {},
): Promise<Result<ImportPlan>> {
  return planImport({
    kind,
    phase: 'mid',
    guideline: GUIDELINE,
    compounds: COMPOUNDS,
    stored: new Map(),
    fileName: '表.xlsx',
    sha256: 'f'.repeat(64),
    sheet: 'Sheet1',
    batches: [rowsOf(table)],
    hash: hashOf,
    ...settings,
  });
}

/** The hash that plans are made with. */
export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** The plan of a sheet that is expected to be readable. */
export async function planned(
  kind: ImportKind,
  table: readonly (readonly Cell[])[],
  settings: Settings = {},
): Promise<ImportPlan> {
  const result = await plan(kind, table, settings);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

/** What the rows of a plan say, in their order; responses with their answers in words. */
export function valuesOf({
  rows,
  survey,
}: ImportPlan): (Exclude<PlannedValue['value'], PlannedResponse> | Response)[] {
  return rows.flatMap(({ items }) =>
    items.map(({ content }) =>
      content.kind === 'questionnaire' ? responseIn(content.value, required(survey)) : content.value,
    ),
  );
}

/** A planned response as it would be without packing, its fields in the order of its digest. */
export function responseIn(
  { platformId, compound, answers, submittedAt, seconds }: PlannedResponse,
  { fingerprint, questions }: SurveyBook,
): Response {
  const unpacked = unpackAnswers(answers, questions);
  return { survey: fingerprint, platformId, compound, answers: unpacked, submittedAt, seconds };
}

function required(survey: SurveyBook | null): SurveyBook {
  if (survey === null) throw new Error('a plan of questionnaires carries its survey');
  return survey;
}

export function outcomesOf({ rows }: ImportPlan): string[] {
  return rows.map(({ outcome }) => outcome);
}

/** The problems as `code row column`, which is enough to tell them apart. */
export function problemsOf({ problems }: ImportPlan): string[] {
  return problems.map(({ code, place }) => [code, place.row, place.column].filter(Boolean).join(' '));
}

/** The first problem in Chinese. */
export function sentenceOf(result: Result<ImportPlan>): string {
  const [first] = result.ok ? result.value.problems : result.problems;
  return first === undefined ? '' : sayProblem(first, 'zh');
}

/** The codes of the problems a sheet was refused with. */
export function refusalOf(result: Result<ImportPlan>): string[] {
  return result.ok ? [] : result.problems.map(({ code }) => code);
}

/** What is stored once a plan has been committed. */
export function storedBy({ rows }: ImportPlan): Map<string, string> {
  return new Map(rows.flatMap(({ items }) => items.map(({ key, digest }) => [key, digest])));
}

function rowsOf(table: readonly (readonly Cell[])[]): SheetRow[] {
  const rows = table.map((cells, index) => ({ row: index + 1, cells }));
  return rows.filter(({ cells }) => cells.length > 0);
}

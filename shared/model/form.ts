import { z } from 'zod';
import type { Wording } from '../language/wording.ts';
import type { ImportKind } from './evidence.ts';
import { PHASE_NAMES } from './names.ts';
import { PHASES, type Phase } from './phase.ts';

/** The forms that go into the field; 现场检查 holds the checklist and what was found. */
export const formKindSchema = z.enum(['questionnaire', 'interview', 'checks', 'marks', 'metrics']);
export type FormKind = z.infer<typeof formKindSchema>;
export const FORM_KINDS: readonly FormKind[] = formKindSchema.options;

/** `xlsx` to be filled in and imported, `pdf` to be filled in by pen. */
export const formFormatSchema = z.enum(['xlsx', 'pdf']);
export type FormFormat = z.infer<typeof formFormatSchema>;
export const FORM_FORMATS: readonly FormFormat[] = formFormatSchema.options;

/** How workbooks are divided: one a subdistrict, or one a residents’ committee. */
export const formDivisionSchema = z.enum(['subdistrict', 'committee']);
export type FormDivision = z.infer<typeof formDivisionSchema>;

/** What the forms are called. */
export const FORM_NAMES: Readonly<Record<FormKind, Wording>> = {
  questionnaire: { zh: '问卷登记表', en: 'questionnaires' },
  interview: { zh: '访谈记录表', en: 'interview records' },
  checks: { zh: '现场检查表', en: 'site checklists' },
  marks: { zh: '专家评分表', en: 'mark sheets' },
  metrics: { zh: '台账表', en: 'records' },
};

/** A sheet of a form: what an import takes it for. */
export type FormSheetKind = Exclude<ImportKind, 'registry'>;

const SHEET_NAMES: Readonly<Record<FormSheetKind, string>> = {
  questionnaire: '问卷登记',
  interview: '访谈记录',
  checks: '现场检查',
  findings: '发现问题',
  marks: '专家评分',
  metrics: '台账数据',
};

/** The name of a form's sheet, which says what it is and of which phase: `问卷登记（中期）`. */
export function formSheetName(kind: FormSheetKind, phase: Phase): string {
  return `${SHEET_NAMES[kind]}（${PHASE_NAMES[phase].zh}）`;
}

/** The phase of a sheet that has the very name of one of our forms for this kind; null for any other. */
export function phaseOfFormSheet(name: string, kind: ImportKind): Phase | null {
  if (kind === 'registry') return null;
  return PHASES.find((phase) => formSheetName(kind, phase) === name) ?? null;
}

/** Stands in the first cell of the sheet that tells how a form is filled in, and says that it holds no evidence. */
export const FORM_GUIDANCE = '填表说明（随表，不必导入）';

import type { ImportKind } from '../../shared/model/evidence.ts';

/** The table that holds what the evidence rows of a kind say. */
export const SUBJECT_TABLES: Readonly<Record<ImportKind, string>> = {
  registry: 'compound',
  questionnaire: 'response',
  interview: 'topic',
  marks: 'mark',
  checks: 'checked_item',
  findings: 'finding',
  metrics: 'metric',
};

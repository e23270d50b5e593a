import { closeOut } from '../../action/rectification/close-out.ts';
import type { CompoundScore } from '../../model/scores.ts';
import { closeOutClause } from '../mending/close-out-sentence.ts';
import { closeOutTable } from '../mending/close-out-table.ts';
import { documentDay } from '../mending/document-day.ts';
import { itemsByCompound, itemsOf } from '../mending/registered-items.ts';
import { paragraph, type Section, section } from '../paper.ts';
import type { ReportInput } from '../report-input.ts';

/** 整改情况: how far the items of the subdistrict have come, committee by committee; none where nothing was registered. */
export function mendingSection(input: ReportInput, compounds: readonly CompoundScore[]): Section[] {
  const byCompound = itemsByCompound(input);
  const items = itemsOf(byCompound, compounds).map(({ item }) => item);
  if (items.length === 0) return [];
  const day = documentDay(input);
  const committees = Map.groupBy(compounds, ({ committee }) => committee);
  const groups = [...committees].map(([name, own]) => ({ name, items: itemsOf(byCompound, own) }));
  return [
    section('整改情况', [
      paragraph(`${closeOutClause(closeOut(items, day), day, input.guideline)}，各居委会情况如下。`),
      closeOutTable('居委会', groups, day, input.guideline),
    ]),
  ];
}

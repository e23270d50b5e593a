import { closeOut } from '../../action/rectification/close-out.ts';
import { closeOutClause } from '../mending/close-out-sentence.ts';
import { closeOutTable } from '../mending/close-out-table.ts';
import { documentDay } from '../mending/document-day.ts';
import { itemsByCompound, itemsOf } from '../mending/registered-items.ts';
import { type Block, paragraph, type Section, section } from '../paper.ts';
import type { ReportInput } from '../report-input.ts';
import { movedLeavesSentence } from './mending-sentences.ts';

/**
 * 整改销号情况: how far what was registered has come, by subdistrict and by type; at year-end how many of the leaves moved.
 * None where nothing was registered.
 */
export function mendingSection(input: ReportInput): Section[] {
  const { run, guideline } = input;
  const byCompound = itemsByCompound(input);
  const { compounds } = run.scores;
  const items = itemsOf(byCompound, compounds);
  if (items.length === 0) return [];
  const day = documentDay(input);
  const all = closeOut(
    items.map(({ item }) => item),
    day,
  );
  const subdistricts = Map.groupBy(compounds, ({ subdistrict }) => subdistrict);
  const bySubdistrict = [...subdistricts].map(([name, own]) => ({ name, items: itemsOf(byCompound, own) }));
  const byType = guideline.types.map(({ code, name }) => ({
    name,
    items: itemsOf(
      byCompound,
      compounds.filter(({ type }) => type === code),
    ),
  }));
  const blocks: Block[] = [
    paragraph(`${closeOutClause(all, day, guideline)}。${movedLeavesSentence(input, items)}`),
    closeOutTable('街镇', bySubdistrict, day, guideline),
    ...(byType.filter((type) => type.items.length > 0).length > 1
      ? [closeOutTable('小区类型', byType, day, guideline)]
      : []),
  ];
  return [section('整改销号情况', blocks)];
}

import type { Guideline } from '../../../model/guideline.ts';
import { type SheetDescription, textColumn } from '../../../workbook/workbook.ts';
import { SHEETS } from '../headings.ts';
import { NOTES_BY_TOPIC } from './notes-by-topic.ts';
import { measureNotes, scaleNotes } from './rule-notes.ts';

const TOPIC = '主题';

/** 说明: how to fill the workbook in; it is for people and never read. */
export function notesSheet(guideline: Guideline): SheetDescription {
  return {
    name: SHEETS.notes,
    columns: [textColumn(TOPIC, 20), textColumn('怎样填写', 120)],
    rows: [...NOTES_BY_TOPIC, ...measureNotes(guideline), ...scaleNotes(guideline)],
    frozenColumns: 0,
    filter: false,
    highlights: [{ headings: [TOPIC], look: 'heading', formula: '$A2<>""' }],
  };
}

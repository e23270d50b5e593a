import type { PaperColumn, PaperProperties } from '../paper.ts';

/** A form that is filled in by pen, as data: what stands on it, not how it looks. */
export interface FormPaper {
  /** What it is part of: 2026年度居民区分类治理绩效评估（中期）. */
  readonly series: string;
  /** What it is: 居民问卷. */
  readonly title: string;
  /** How a reader finds it among others in one file. */
  readonly bookmark: string;
  /** What it is about and who fills it in; a value of '' is a line to write on. */
  readonly facts: readonly FormFact[];
  readonly blocks: readonly FormBlock[];
  /** Stands at the foot of every page; empty for none. */
  readonly footNote: string;
  readonly properties: PaperProperties;
}

export interface FormFact {
  readonly label: string;
  readonly value: string;
}

export type FormBlock = FormText | FormQuestion | FormTable;

/** A sentence to whoever fills the form in. */
interface FormText {
  readonly kind: 'text';
  readonly text: string;
}

/** A question with boxes to tick. */
export interface FormQuestion {
  readonly kind: 'question';
  readonly text: string;
  readonly options: readonly string[];
}

/** A table to write in. */
export interface FormTable {
  readonly kind: 'table';
  readonly columns: readonly PaperColumn[];
  /** One text a column. */
  readonly rows: readonly (readonly string[])[];
  /** Places of the rows (from 0) that head a group. */
  readonly headRows: readonly number[];
  /** How high a row is at least, in points: room to write. */
  readonly rowHeight: number;
}

/** Stands before what can be ticked. */
export const BOX = '□';

/** Every text on a form, with its title: what must be printable. */
export function textsOfForm({
  series,
  title,
  facts,
  blocks,
  footNote,
}: FormPaper): { heading: string; text: string }[] {
  const texts = [
    series,
    title,
    footNote,
    ...facts.flatMap(({ label, value }) => [label, value]),
    ...blocks.flatMap(textsOfBlock),
  ];
  return texts.map((text) => ({ heading: title, text }));
}

function textsOfBlock(block: FormBlock): readonly string[] {
  switch (block.kind) {
    case 'text':
      return [block.text];
    case 'question':
      return [block.text, BOX, ...block.options];
    case 'table':
      return [...block.columns.map(({ heading }) => heading), ...block.rows.flat()];
    default:
      return block satisfies never;
  }
}

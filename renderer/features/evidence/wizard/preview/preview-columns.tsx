import type { ImportPreview, PreviewRow } from '../../../../../shared/contract/evidence/preview.ts';
import type { Wording } from '../../../../../shared/language/wording.ts';
import { columnLetters } from '../../../../../shared/workbook/workbook.ts';
import type { Speaking } from '../../../../lib/language.ts';
import type { TableColumn } from '../../../../ui/table-column.tsx';
import { WORDS as COMMON } from '../../words.ts';
import styles from './preview.module.css';
import { problemsOfCell, shortSentence } from './sentences.ts';
import { ShownCell } from './shown-cell.tsx';
import { WORDS } from './words.ts';

/** How the columns of a preview are laid out; it stays while rows are mended, so that nothing moves away. */
export interface GridLayout {
  /** Whether a column says what is wrong. */
  readonly hasProblems: boolean;
  /** The positions of the columns that come before the others. */
  readonly first: readonly number[];
}

/** The columns of a preview: row, outcome, what is wrong, and the cells as they stand in the file. */
export function previewColumns(
  { headings }: Pick<ImportPreview, 'headings'>,
  { hasProblems, first }: GridLayout,
  speaking: Speaking,
): TableColumn<PreviewRow>[] {
  const { say } = speaking;
  return [
    { key: 'row', title: say(COMMON.row), value: ({ row }) => row, width: 72, align: 'end', frozen: true },
    {
      key: 'outcome',
      title: say(WORDS.outcome),
      value: ({ outcome }) => say(OUTCOMES[outcome]),
      width: 88,
      frozen: true,
      cellClass: ({ outcome }) => (outcome === 'rejected' ? styles.rejected : undefined),
    },
    ...(hasProblems ? [problemColumn(speaking)] : []),
    ...cellOrder(headings, first).map((index) => cellColumn(headingOf(headings, index), index, speaking)),
  ];
}

/** What a column is called; one without a heading by its letters. */
export function headingOf(headings: readonly string[], index: number): string {
  return headings[index] || `[${columnLetters(index)}]`;
}

const CELL = 'cell ';

/** The position of the column in the file; null for a column that is not one of the file's. */
export function fileColumn(key: string | null): number | null {
  return key?.startsWith(CELL) ? Number(key.slice(CELL.length)) : null;
}

const OUTCOMES: Readonly<Record<PreviewRow['outcome'], Wording>> = {
  accepted: COMMON.added,
  replaced: COMMON.replaced,
  unchanged: COMMON.unchanged,
  rejected: COMMON.rejected,
};

function problemColumn({ say, language }: Speaking): TableColumn<PreviewRow> {
  return {
    key: 'problem',
    title: say(WORDS.problem),
    value: ({ problems }) => problems.map((found) => shortSentence(found.problem, language)).join(' '),
    render: ({ problems: [first, ...others] }) => {
      if (first === undefined) return '';
      const sentence = shortSentence(first.problem, language);
      return <span title={sentence}>{`${sentence}${others.length > 0 ? ` (+${others.length})` : ''}`}</span>;
    },
    width: 'minmax(392px, 1fr)',
  };
}

function cellOrder(headings: readonly string[], first: readonly number[]): number[] {
  const others = headings.map((_heading, index) => index).filter((index) => !first.includes(index));
  return [...first, ...others];
}

function cellColumn(title: string, index: number, { language }: Speaking): TableColumn<PreviewRow> {
  return {
    key: `${CELL}${index}`,
    title,
    value: ({ cells }) => cells[index] ?? '',
    render: (row) => <ShownCell row={row} column={index} language={language} />,
    width: 128,
    cellClass: (row) => {
      const isMended = row.mended.some(({ column }) => column === index);
      const isFaulty = problemsOfCell(row, index).length > 0;
      return [isMended && styles.mended, isFaulty && styles.fault].filter(Boolean).join(' ');
    },
  };
}

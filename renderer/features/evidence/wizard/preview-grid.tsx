import { useMemo } from 'react';
import type { ImportPreview, PreviewRow, RowChoice } from '../../../../shared/contract/evidence/wizard.ts';
import type { Language, Wording } from '../../../../shared/language/wording.ts';
import type { Problem } from '../../../../shared/problems/problem.ts';
import { sayProblem } from '../../../../shared/problems/say-problem.ts';
import { columnLetters } from '../../../../shared/workbook/workbook.ts';
import { type Speaking, useLanguage } from '../../../lib/language.ts';
import { useRead } from '../../../lib/operations.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Loading } from '../../../ui/loading.tsx';
import { PagedTable } from '../../../ui/paged-table.tsx';
import { ProblemList } from '../../../ui/problem-list.tsx';
import type { TableColumn } from '../../../ui/table-column.tsx';
import { PAGE_SIZE, useKnownPages, usePagesInSight } from '../../../ui/use-pages.ts';
import { WORDS as COMMON } from '../words.ts';
import styles from './import-view.module.css';
import { WORDS } from './words.ts';

interface Props {
  readonly preview: ImportPreview;
  readonly show: RowChoice;
  readonly opened: PreviewRow | null;
  readonly onOpen: (row: PreviewRow) => void;
}

/** The rows of a preview as they stand in the file; a cell in fault is outlined, its sentence stands before the cells. */
export function PreviewGrid({ preview, show, opened, onOpen }: Props) {
  const speaking = useLanguage();
  const { say } = speaking;
  const { token } = preview;
  const list = `${token} ${show}`;
  const { from, onSee } = usePagesInSight(list);
  const here = useRead('evidence.previewRows', { token, show, from, count: PAGE_SIZE });
  const next = useRead('evidence.previewRows', { token, show, from: from + PAGE_SIZE, count: PAGE_SIZE });
  const { total, rowAt } = useKnownPages(list, from, here.value, next.value);
  const columns = useMemo(() => previewColumns(preview, show, speaking), [preview, show, speaking]);
  if (total === null)
    return here.problems.length > 0 ? <ProblemList problems={here.problems} /> : <Loading />;
  if (total === 0) return <EmptyState title={say(WORDS.noRows)} />;
  return (
    <PagedTable
      key={list}
      label={say(WORDS.stepPreview)}
      columns={columns}
      total={total}
      rowAt={rowAt}
      onSee={onSee}
      onOpen={onOpen}
      isOpen={({ row }) => row === opened?.row}
    />
  );
}

const OUTCOMES: Readonly<Record<PreviewRow['outcome'], Wording>> = {
  accepted: COMMON.added,
  replaced: COMMON.replaced,
  unchanged: COMMON.unchanged,
  rejected: COMMON.rejected,
};

function previewColumns(
  { headings, counts, faultyColumns }: ImportPreview,
  show: RowChoice,
  { say, language }: Speaking,
): TableColumn<PreviewRow>[] {
  const problem: TableColumn<PreviewRow> = {
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
    ...(counts.rejected > 0 ? [problem] : []),
    ...cellOrder(headings, show === 'faulty' ? faultyColumns : []).map((index) =>
      cellColumn(headings[index] ?? '', index),
    ),
  ];
}

/** The columns as they stand in the file, those with faults before the others. */
function cellOrder(headings: readonly string[], first: readonly number[]): number[] {
  const others = headings.map((_heading, index) => index).filter((index) => !first.includes(index));
  return [...first, ...others];
}

function cellColumn(heading: string, index: number): TableColumn<PreviewRow> {
  return {
    key: `cell ${index}`,
    title: heading === '' ? `[${columnLetters(index)}]` : heading,
    value: ({ cells }) => cells[index] ?? '',
    width: 112,
    cellClass: ({ problems }) => (problems.some(({ column }) => column === index) ? styles.fault : undefined),
  };
}

/** The sentence without file, sheet and row, which stand beside it. */
export function shortSentence({ place: { column }, ...problem }: Problem, language: Language): string {
  return sayProblem({ ...problem, place: column === undefined ? {} : { column } }, language);
}

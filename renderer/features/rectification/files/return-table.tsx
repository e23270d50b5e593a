import { useMemo } from 'react';
import type { ReturnLine, ReturnPreview } from '../../../../shared/contract/rectification/returns.ts';
import type { Wording } from '../../../../shared/language/wording.ts';
import { RECTIFICATION_STATE_NAMES } from '../../../../shared/model/records/rectification-item.ts';
import { sayProblem } from '../../../../shared/problems/say-problem.ts';
import { type Speaking, useLanguage } from '../../../lib/language.ts';
import { DataTable } from '../../../ui/data-table.tsx';
import type { TableColumn } from '../../../ui/table-column.tsx';
import styles from '../rectification.module.css';
import { WORDS } from '../words.ts';

/** What the rows of a return would do, those in fault first. */
export function ReturnTable({ preview }: { readonly preview: ReturnPreview }) {
  const speaking = useLanguage();
  const { say } = speaking;
  const columns = useMemo(() => returnColumns(speaking), [speaking]);
  const rows = useMemo(() => preview.rows.toSorted((a, b) => ORDER[a.outcome] - ORDER[b.outcome]), [preview]);
  const { accepted, unchanged, rejected } = preview.counts;
  return (
    <div className={styles.preview}>
      <div>
        {say({
          zh: `${preview.file}：新进展 ${accepted} 行，不变 ${unchanged} 行，有问题 ${rejected} 行。`,
          en: `${preview.file}: ${accepted} new steps, ${unchanged} unchanged, ${rejected} in fault.`,
        })}
      </div>
      <DataTable
        label={say(WORDS.importReturn)}
        columns={columns}
        rows={rows}
        rowKey={({ row }) => String(row)}
        rowHeight={TWO_LINES}
      />
    </div>
  );
}

/** A reason takes two lines, in pixels. */
const TWO_LINES = 48;

const ORDER: Readonly<Record<ReturnLine['outcome'], number>> = { rejected: 0, accepted: 1, unchanged: 2 };

const OUTCOMES: Readonly<Record<ReturnLine['outcome'], Wording>> = {
  accepted: { zh: '新进展', en: 'new step' },
  unchanged: { zh: '不变', en: 'unchanged' },
  rejected: { zh: '有问题', en: 'in fault' },
};

function returnColumns({ say, language }: Speaking): TableColumn<ReturnLine>[] {
  return [
    { key: 'row', title: say(WORDS.row), value: ({ row }) => row, width: 56, align: 'end' },
    { key: 'number', title: say(WORDS.number), value: ({ number }) => number, width: 104 },
    { key: 'compound', title: say(WORDS.compound), value: ({ compound }) => compound || null, width: 136 },
    {
      key: 'outcome',
      title: say(WORDS.outcomeColumn),
      value: ({ outcome }) => say(OUTCOMES[outcome]),
      width: 88,
      cellClass: ({ outcome }) => (outcome === 'rejected' ? styles.overdue : undefined),
    },
    { key: 'step', title: say(WORDS.step), value: (line) => sayStep(line, say), width: 160 },
    {
      key: 'note',
      title: say(WORDS.note),
      value: ({ problems, step }) =>
        problems.map((each) => sayProblem({ ...each, place: columnOf(each.place) }, language)).join('') ||
        step?.text ||
        null,
      width: 408,
      cellClass: () => styles.wrapped,
    },
  ];
}

/** The row stands beside it already. */
function columnOf({ column }: { readonly column?: string | undefined }) {
  return column === undefined ? {} : { column };
}

function sayStep({ before, step }: ReturnLine, say: Speaking['say']): string | null {
  if (step === null) return null;
  const to = say(RECTIFICATION_STATE_NAMES[step.state]);
  const from = before === null ? '' : `${say(RECTIFICATION_STATE_NAMES[before])} → `;
  return `${from}${to} ${step.on}`;
}

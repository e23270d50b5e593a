import { useMemo } from 'react';
import type { LeafRow } from '../../../../shared/contract/scores/rows.ts';
import { useLanguage } from '../../../lib/language.ts';
import { DataTable } from '../../../ui/data-table.tsx';
import type { TableColumn } from '../../../ui/table-column.tsx';

interface Props {
  readonly rows: readonly LeafRow[];
  readonly chosen: number | null;
  readonly onChoose: (id: number) => void;
}

/** Rows with their file, sheet and number; opening one shows all of it. */
export function RowsTable({ rows, chosen, onChoose }: Props) {
  const { say } = useLanguage();
  const columns = useMemo<TableColumn<LeafRow>[]>(
    () => [
      { key: 'file', title: say({ zh: '文件', en: 'File' }), value: ({ file }) => file, width: 176 },
      { key: 'sheet', title: say({ zh: '工作表', en: 'Sheet' }), value: ({ sheet }) => sheet, width: 72 },
      {
        ...{ key: 'row', title: say({ zh: '行', en: 'Row' }), width: 88, align: 'end' },
        value: ({ row }) => row,
        render: ({ row }) => say({ zh: `第${row}行`, en: `row ${row}` }),
      },
      {
        ...{ key: 'text', title: say({ zh: '内容', en: 'What it says' }), width: 'minmax(200px, 1fr)' },
        value: ({ text }) => say(text),
        render: ({ text }) => <span title={say(text)}>{say(text)}</span>,
      },
    ],
    [say],
  );
  return (
    <DataTable
      label={say({ zh: '分数背后的行', en: 'Rows behind the score' })}
      columns={columns}
      rows={rows}
      rowKey={keyOf}
      openKey={chosen === null ? null : String(chosen)}
      onOpen={({ id }) => onChoose(id)}
    />
  );
}

function keyOf({ id }: LeafRow): string {
  return String(id);
}

import { Button, Drawer } from 'antd';
import { useMemo } from 'react';
import { useNavigate } from 'react-router';
import type { LeafRow, LeafRows } from '../../../../shared/contract/scores/rows.ts';
import type { Phase } from '../../../../shared/model/phase.ts';
import { useLanguage } from '../../../lib/language.ts';
import { useRead } from '../../../lib/operations.ts';
import { DataTable, type TableColumn } from '../../../ui/data-table.tsx';
import { Loading } from '../../../ui/loading.tsx';
import { ProblemList } from '../../../ui/problem-list.tsx';
import styles from './rows-drawer.module.css';

interface Props {
  readonly phase: Phase;
  readonly code: string;
  /** The compound's name. */
  readonly name: string;
  readonly indicator: string;
  readonly onClose: () => void;
}

/** The rows of imported files behind a leaf of a compound: file, sheet, row number and what the row says. */
export function RowsDrawer({ phase, code, name, indicator, onClose }: Props) {
  const { say } = useLanguage();
  const { value, problems } = useRead('scores.rows', { phase, code, indicator });
  const title =
    value === null
      ? `${name} · ${indicator}`
      : say({
          zh: `${name} · ${value.indicator.id} ${value.indicator.name}：${value.rows.length} 行`,
          en: `${name} · ${value.indicator.id} ${value.indicator.name}: ${value.rows.length} rows`,
        });
  return (
    <Drawer
      open
      size="large"
      title={title}
      onClose={onClose}
      extra={<BrowseButton code={code} rows={value} />}
    >
      <div className={styles.contents}>
        <ProblemList problems={problems} />
        {value === null ? problems.length === 0 && <Loading /> : <Rows rows={value} />}
      </div>
    </Drawer>
  );
}

function Rows({ rows: { legend, rows, object } }: { readonly rows: LeafRows }) {
  const { say } = useLanguage();
  const columns = useMemo<TableColumn<LeafRow>[]>(
    () => [
      { key: 'file', title: say({ zh: '文件', en: 'File' }), value: ({ file }) => file, width: 200 },
      { key: 'sheet', title: say({ zh: '工作表', en: 'Sheet' }), value: ({ sheet }) => sheet, width: 96 },
      {
        key: 'row',
        title: say({ zh: '行', en: 'Row' }),
        value: ({ row }) => row,
        render: ({ row }) => say({ zh: `第${row}行`, en: `row ${row}` }),
        width: 88,
        align: 'end',
      },
      {
        key: 'text',
        title: say({ zh: '内容', en: 'What it says' }),
        value: ({ text }) => say(text),
        minWidth: 240,
      },
    ],
    [say],
  );
  return (
    <>
      {object.level === 'committee' && (
        <p className={styles.note}>
          {say({
            zh: `这是居委会 ${object.id} 的证据，计入其每个小区。`,
            en: `This is evidence of the committee ${object.id}; it counts for each of its compounds.`,
          })}
        </p>
      )}
      <Legend legend={legend} />
      <div className={styles.table}>
        <DataTable
          label={say({ zh: '分数背后的行', en: 'Rows behind the score' })}
          columns={columns}
          rows={rows}
          rowKey={({ sha256, sheet, row, text }) => [sha256, sheet, row, text.zh].join(' ')}
        />
      </div>
    </>
  );
}

/** What the ids in the rows stand for. */
function Legend({ legend }: Pick<LeafRows, 'legend'>) {
  if (legend.length === 0) return null;
  return (
    <dl className={styles.legend}>
      {legend.map(({ id, text }) => (
        <div key={id} className={styles.entry}>
          <dt>{id}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}

/** All that is known of these rows stands among the evidence. */
function BrowseButton({ code, rows }: { readonly code: string; readonly rows: LeafRows | null }) {
  const { say } = useLanguage();
  const navigate = useNavigate();
  if (rows === null) return null;
  const query = new URLSearchParams({ kind: rows.kind, compound: code });
  return (
    <Button onClick={() => navigate(`/evidence/rows?${query}`)}>
      {say({ zh: '在数据中浏览', en: 'Browse the evidence' })}
    </Button>
  );
}

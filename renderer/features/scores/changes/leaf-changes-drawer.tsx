import { Button, Drawer } from 'antd';
import { useMemo } from 'react';
import { useNavigate } from 'react-router';
import { intervalText } from '../../../../shared/action/change/certainty-sentence.ts';
import type { CompoundChanges, LeafChangeRow } from '../../../../shared/contract/changes.ts';
import type { Wording } from '../../../../shared/language/wording.ts';
import { useLanguage } from '../../../lib/language.ts';
import { useRead } from '../../../lib/operations.ts';
import { useShortSamples } from '../../../lib/use-short-samples.ts';
import { DataTable } from '../../../ui/data-table.tsx';
import { Loading } from '../../../ui/loading.tsx';
import { ProblemList } from '../../../ui/problem-list.tsx';
import type { TableColumn } from '../../../ui/table-column.tsx';
import { ChangeSign } from '../ranking/change-sign.tsx';
import { WORDS } from '../words.ts';
import { CertaintySign } from './certainty-sign.tsx';
import styles from './changes-view.module.css';

interface Props {
  readonly code: string;
  readonly onClose: () => void;
}

/** What became of one compound, leaf by leaf over those present in both phases. */
export function LeafChangesDrawer({ code, onClose }: Props) {
  const { say } = useLanguage();
  const navigate = useNavigate();
  const { value, problems } = useRead('changes.compound', { code });
  const card = () => navigate(`/scores/compound/${encodeURIComponent(code)}`);
  return (
    <Drawer
      open
      size="large"
      title={value === null ? code : titleOf(value)}
      onClose={onClose}
      extra={<Button onClick={card}>{say({ zh: '成绩卡', en: 'Card' })}</Button>}
    >
      <ProblemList problems={problems} />
      {value === null ? problems.length === 0 && <Loading /> : <Leaves changes={value} />}
    </Drawer>
  );
}

function titleOf({ name, score: { before, after }, digits }: CompoundChanges): string {
  const text = (points: number | null) => points?.toFixed(digits) ?? '—';
  return `${name} · ${text(before)} → ${text(after)}`;
}

function Leaves({ changes }: { readonly changes: CompoundChanges }) {
  const { say } = useLanguage();
  const columns = useMemo(() => leafColumns(changes.digits, say), [changes.digits, say]);
  const shortSample = useShortSamples('annual').get(changes.code);
  return (
    <div className={styles.leaves}>
      <p className={styles.note}>
        {say(changes.sentence)}
        {shortSample !== undefined && <span className={styles.caution}>{`⚠ ${say(shortSample)}`}</span>}
      </p>
      <div className={styles.table}>
        <DataTable
          label={`${say(WORDS.changes)} ${changes.name}`}
          columns={columns}
          rows={changes.leaves}
          rowKey={({ leaf }) => leaf}
        />
      </div>
    </div>
  );
}

function leafColumns(digits: number, say: (wording: Wording) => string): TableColumn<LeafChangeRow>[] {
  return [
    {
      ...{
        key: 'leaf',
        title: say({ zh: '指标', en: 'Indicator' }),
        width: 'minmax(180px, 1fr)',
        frozen: true,
      },
      value: ({ leaf, name }) => `${leaf} ${name}`,
    },
    {
      ...{ key: 'earned', title: say({ zh: '得分变化', en: 'Points' }), width: 88, align: 'end' },
      value: ({ earned }) => earned.difference,
      render: ({ earned: { difference }, hidden }) =>
        hidden ? (
          say(WORDS.hidden)
        ) : (
          <ChangeSign gained={difference} amount={Math.abs(difference ?? 0).toFixed(digits)} unit="points" />
        ),
    },
    {
      ...{ key: 'value', title: say({ zh: '测量值', en: 'Value' }), width: 136, align: 'end' },
      value: ({ value }) => value.difference,
      render: ({ value: { before, after } }) =>
        before === null && after === null
          ? '—'
          : `${before?.toFixed(digits) ?? '—'} → ${after?.toFixed(digits) ?? '—'}`,
    },
    {
      ...{ key: 'certainty', title: say({ zh: '判断', en: 'Certainty' }), width: 100 },
      value: ({ certainty }) => certainty,
      render: ({ certainty }) => <CertaintySign certainty={certainty} />,
    },
    {
      ...{
        key: 'interval',
        title: say({ zh: '变化的 95% 区间', en: '95% interval' }),
        width: 136,
        align: 'end',
      },
      value: ({ interval }) => (interval === null ? null : intervalText(interval, digits)),
      sortable: false,
    },
  ];
}

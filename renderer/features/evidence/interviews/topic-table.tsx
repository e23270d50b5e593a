import { Button } from 'antd';
import { useNavigate } from 'react-router';
import type { TopicCountsView, TopicTableView } from '../../../../shared/contract/interviews.ts';
import type { Wording } from '../../../../shared/language/wording.ts';
import { useLanguage } from '../../../lib/language.ts';
import { useRead } from '../../../lib/operations.ts';
import { usePhase } from '../../../lib/phase.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Loading } from '../../../ui/loading.tsx';
import { type PlainColumn, PlainTable } from '../../../ui/plain-table.tsx';
import { ProblemList } from '../../../ui/problem-list.tsx';
import evidence from '../evidence.module.css';
import { INTERVIEWS_PATH } from '../paths.ts';
import styles from './interviews.module.css';
import { ATTITUDE_SIGNS, WORDS } from './words.ts';

const TABLE_WORDS = {
  topic: { zh: '议题', en: 'Topic' },
  all: { zh: '全部', en: 'All' },
  unscored: { zh: '导则未列，不参与评分', en: 'not in the guideline, not scored' },
  passages: { zh: '编码（段）', en: 'Passages' },
  note: {
    zh: '每格：访谈次数、态度均值（−1 到 +1），下为＋正面 ○中性 －负面的次数。次数按数据计，编码段数另列；',
    en: 'Each cell: interviews and their mean attitude (−1 to +1), below them how many were ＋ positive, ○ neutral, － negative. Interviews are counted from the evidence, coded passages by themselves; ',
  },
  emptyTitle: { zh: '这个阶段还没有访谈议题', en: 'No topics in this phase yet' },
  emptyText: {
    zh: '导入或录入访谈，或为访谈全文编码后，这里按议题和小区类型列出次数和态度。',
    en: 'Import or enter interviews, or code what was said: topics are then counted here by type of compound.',
  },
} as const satisfies Record<string, Wording>;

function fewestWords(fewest: number): Wording {
  return {
    zh: `文件中不单独列示少于 ${fewest} 次的议题。`,
    en: `documents tell nothing of topics with fewer than ${fewest}.`,
  };
}

type TopicRow = TopicTableView['rows'][number];

/** Which topics interviews turned to, by type of compound. */
export function TopicTable() {
  const { say } = useLanguage();
  const navigate = useNavigate();
  const { evidencePhase: phase } = usePhase();
  const { value, problems } = useRead('interviews.topics', { phase });
  if (value === null) return problems.length > 0 ? <ProblemList problems={problems} /> : <Loading />;
  if (value.rows.length === 0) {
    return (
      <EmptyState
        title={say(TABLE_WORDS.emptyTitle)}
        text={say(TABLE_WORDS.emptyText)}
        actions={<Button onClick={() => navigate(INTERVIEWS_PATH)}>{say(WORDS.interviews)}</Button>}
      />
    );
  }
  return <Table table={value} />;
}

function Table({ table }: { readonly table: TopicTableView }) {
  const { say } = useLanguage();
  return (
    <div className={styles.part}>
      <p className={evidence.note}>
        {say(TABLE_WORDS.note)}
        {say(fewestWords(table.fewestShown))}
      </p>
      <PlainTable
        label={say(WORDS.topics)}
        columns={topicColumns(table, say)}
        rows={table.rows}
        rowKey={({ topic }) => topic}
      />
    </div>
  );
}

function topicColumns({ types }: TopicTableView, say: (wording: Wording) => string): PlainColumn<TopicRow>[] {
  return [
    {
      ...{ key: 'topic', title: say(TABLE_WORDS.topic), holds: 'name' },
      cell: ({ topic, isAsked }) => (
        <>
          {topic}
          {!isAsked && <div className={evidence.note}>{say(TABLE_WORDS.unscored)}</div>}
        </>
      ),
    },
    { key: 'all', title: say(TABLE_WORDS.all), holds: 'figure', cell: ({ all }) => <Counts counts={all} /> },
    ...types.map(
      ({ code, name }, place): PlainColumn<TopicRow> => ({
        ...{ key: code, title: name, holds: 'figure' },
        cell: (row) => <Counts counts={row.types[place]} />,
      }),
    ),
    {
      ...{ key: 'passages', title: say(TABLE_WORDS.passages), holds: 'figure' },
      cell: ({ all }) => all.passages,
    },
  ];
}

function Counts({ counts }: { readonly counts: TopicCountsView | undefined }) {
  const { language } = useLanguage();
  if (counts === undefined || counts.interviews === 0) return '—';
  const { interviews, positive, neutral, negative, mean } = counts;
  return (
    <>
      <strong>{interviews.toLocaleString(language)}</strong> {mean?.replace('-', '−')}
      <div className={styles.quiet}>
        {`${ATTITUDE_SIGNS.positive}${positive} ${ATTITUDE_SIGNS.neutral}${neutral} ${ATTITUDE_SIGNS.negative}${negative}`}
      </div>
    </>
  );
}

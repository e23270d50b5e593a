import { Segmented } from 'antd';
import { useMemo } from 'react';
import type { RankedGroup, Ranking } from '../../../../shared/contract/scores/ranking.ts';
import type { Wording } from '../../../../shared/language/wording.ts';
import { committeeKey } from '../../../../shared/model/compound.ts';
import { LEVEL_NAMES } from '../../../../shared/model/names.ts';
import { scoreText } from '../../../../shared/report/figures.ts';
import { useLanguage } from '../../../lib/language.ts';
import { useKept } from '../../../lib/use-kept.ts';
import { DataTable } from '../../../ui/data-table.tsx';
import type { TableColumn } from '../../../ui/table-column.tsx';
import { WORDS } from '../words.ts';
import styles from './groups-view.module.css';

const LEVELS = ['subdistrict', 'committee', 'type', 'district'] as const;

/** The means of subdistricts, committees, types and the district, always with how many of how many were scored. */
export function GroupsView({ ranking }: { readonly ranking: Ranking }) {
  const { say } = useLanguage();
  const [level, setLevel] = useKept<(typeof LEVELS)[number]>('scores.level', 'subdistrict');
  const groups = useMemo(() => ranking.groups.filter((group) => group.level === level), [ranking, level]);
  const columns = useMemo(() => groupColumns(ranking, level, say), [ranking, level, say]);
  return (
    <div className={styles.groups}>
      <Segmented
        className={styles.levels ?? ''}
        aria-label={say({ zh: '范围', en: 'Level' })}
        value={level}
        onChange={setLevel}
        options={LEVELS.map((value) => ({ value, label: say(LEVEL_NAMES[value]) }))}
      />
      <div className={styles.table}>
        <DataTable
          key={level}
          label={say(WORDS.groups)}
          columns={columns}
          rows={groups}
          rowKey={({ key }) => key}
          initialSort={{ key: 'score', direction: 'descending' }}
        />
      </div>
      <p className={styles.note}>
        {say({
          zh: '平均得分由已评分小区修约前的得分按户数加权得出；不公布成绩的小区和没有户数的小区不计入。',
          en: 'Means are taken from the unrounded scores of scored compounds, weighted by households; those withheld or without households do not count.',
        })}
      </p>
    </div>
  );
}

function groupColumns(
  ranking: Ranking,
  level: (typeof LEVELS)[number],
  say: (wording: Wording) => string,
): TableColumn<RankedGroup>[] {
  const types = new Map(ranking.types.map(({ code, name }) => [code, name]));
  const count = (key: 'scored' | 'withheld', title: Wording): TableColumn<RankedGroup> => ({
    ...{ key, title: say(title), width: 128, align: 'end' },
    value: (group) => group[key],
  });
  const isRanked = level === 'subdistrict' || level === 'committee';
  return [
    ...(isRanked ? [rankColumn(say)] : []),
    {
      key: 'name',
      title: say(LEVEL_NAMES[level]),
      width: 'minmax(200px, 1fr)',
      frozen: true,
      value: ({ key }) => (key === '' ? say(LEVEL_NAMES.district) : (types.get(key) ?? key)),
    },
    {
      ...{ key: 'score', title: say({ zh: '平均得分（分）', en: 'Mean score' }), width: 136, align: 'end' },
      value: ({ score }) => score,
      render: ({ score }) => <strong>{scoreText(score, ranking)}</strong>,
    },
    count('scored', { zh: '已评分（个）', en: 'Scored' }),
    count('withheld', { zh: '不公布（个）', en: 'Withheld' }),
    ...(hasPlan(ranking) ? [shortColumn(ranking, level, say)] : []),
  ];
}

/** Whether too few responses came in anywhere: else there is nothing to say of it. */
function hasPlan({ rows }: Ranking): boolean {
  return rows.some(({ shortSample }) => shortSample !== null);
}

/** How many of the scored compounds that a mean is taken from rest on too few responses. */
function shortColumn(
  { rows }: Ranking,
  level: (typeof LEVELS)[number],
  say: (wording: Wording) => string,
): TableColumn<RankedGroup> {
  const short = rows.filter(({ score, shortSample }) => score !== null && shortSample !== null);
  const counts = new Map<string, number>();
  for (const row of short) {
    const key = groupOf(row, level);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return {
    ...{
      key: 'short',
      title: say({ zh: '样本不足（个）', en: 'Sample too small' }),
      width: 136,
      align: 'end',
    },
    value: ({ key }) => counts.get(key) ?? 0,
  };
}

function groupOf(row: Ranking['rows'][number], level: (typeof LEVELS)[number]): string {
  switch (level) {
    case 'subdistrict':
      return row.subdistrict;
    case 'committee':
      return committeeKey(row);
    case 'type':
      return row.type;
    case 'district':
      return '';
    default:
      return level satisfies never;
  }
}

function rankColumn(say: (wording: Wording) => string): TableColumn<RankedGroup> {
  return {
    ...{ key: 'rank', title: say({ zh: '名次', en: 'Rank' }), width: 72, align: 'end', frozen: true },
    value: ({ rank }) => rank,
  };
}

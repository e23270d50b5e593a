import { Button } from 'antd';
import { useMemo } from 'react';
import { useNavigate } from 'react-router';
import type { Ranking } from '../../../../shared/contract/scores/ranking.ts';
import type { CompoundShortfalls, ShortfallRow } from '../../../../shared/contract/shortfalls.ts';
import type { Wording } from '../../../../shared/language/wording.ts';
import type { Phase } from '../../../../shared/model/phase.ts';
import { useLanguage } from '../../../lib/language.ts';
import { nameFinder } from '../../../lib/name-finder.ts';
import { useRead } from '../../../lib/operations.ts';
import { useShortSamples } from '../../../lib/use-short-samples.ts';
import { DataTable } from '../../../ui/data-table.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Loading } from '../../../ui/loading.tsx';
import { ProblemList } from '../../../ui/problem-list.tsx';
import type { TableColumn } from '../../../ui/table-column.tsx';
import { CompoundChoice } from '../compare/compound-choice.tsx';
import { GradeSign } from '../ranking/grade-sign.tsx';
import { WORDS } from '../words.ts';
import { gainColumn, leafColumns, shareColumn, shortColumn } from './leaf-columns.tsx';
import { NextGradeLines } from './next-grade-lines.tsx';
import styles from './shortfalls-view.module.css';

interface Props {
  readonly phase: Phase;
  readonly ranking: Ranking;
  /** The compound that is asked for; null for none yet. */
  readonly code: string | null;
  readonly onChoose: (code: string) => void;
}

/** What one compound fell short of, and the way to its next grade. */
export function OneCompound({ phase, ranking, code, onChoose }: Props) {
  const { say } = useLanguage();
  const finder = useMemo(() => nameFinder(ranking.rows, ({ name, code: own }) => [name, own]), [ranking]);
  const known = ranking.rows.some((row) => row.code === code) ? code : null;
  return (
    <div className={styles.part}>
      <div className={styles.bar}>
        <CompoundChoice
          label={say({ zh: '选一个小区', en: 'Choose a compound' })}
          ranking={ranking}
          finder={finder}
          value={known}
          onChange={onChoose}
        />
      </div>
      {known === null ? (
        <EmptyState
          title={say({ zh: '选一个小区', en: 'Choose a compound' })}
          text={say({
            zh: '看它哪些指标低于短板线、各能提升多少分，以及升到上一等次最少要提升哪几项。',
            en: 'See what lies below the line, how much each would gain, and the fewest indicators that lift it to the next grade.',
          })}
        />
      ) : (
        <Shortfalls phase={phase} code={known} ranking={ranking} />
      )}
    </div>
  );
}

function Shortfalls({
  phase,
  code,
  ranking,
}: {
  readonly phase: Phase;
  readonly code: string;
  readonly ranking: Ranking;
}) {
  const { say } = useLanguage();
  const navigate = useNavigate();
  const { value, problems } = useRead('shortfalls.compound', { phase, code });
  const columns = useMemo(() => shortfallColumns(say), [say]);
  const shortSample = useShortSamples(phase).get(code) ?? null;
  if (problems.length > 0) return <ProblemList problems={problems} />;
  if (value === null) return <Loading />;
  return (
    <>
      <div className={styles.bar}>
        <Head compound={value} ranking={ranking} shortSample={shortSample} />
        <Button size="small" onClick={() => navigate(`/scores/compound/${encodeURIComponent(code)}`)}>
          {say({ zh: '成绩卡', en: 'Card' })}
        </Button>
      </div>
      <NextGradeLines next={value.nextGrade} />
      {value.note !== null && value.shortfalls.length > 0 && <p>{say(value.note)}</p>}
      <div className={styles.table}>
        <DataTable
          label={`${say(WORDS.shortfalls)} ${value.name}`}
          columns={columns}
          rows={value.shortfalls}
          rowKey={({ leaf }) => leaf}
          empty={value.note !== null && <EmptyState title={say(value.note)} />}
        />
      </div>
    </>
  );
}

interface HeadProps {
  readonly compound: CompoundShortfalls;
  readonly ranking: Ranking;
  readonly shortSample: Wording | null;
}

function Head({ compound, ranking, shortSample }: HeadProps) {
  const { say } = useLanguage();
  const { name, typeName, subdistrict, score, grade, shortfalls, measured } = compound;
  return (
    <span>
      <strong>{name}</strong> {typeName} · {subdistrict} · {score ?? say(WORDS.withheld)}{' '}
      <GradeSign grade={grade} grades={ranking.grades} />{' '}
      {say({
        zh: `短板 ${shortfalls.length} 项（有数据的 ${measured} 项）`,
        en: `${shortfalls.length} of ${measured} measured fell short`,
      })}
      {shortSample !== null && <span className={styles.caution}>{`⚠ ${say(shortSample)}`}</span>}
    </span>
  );
}

function shortfallColumns(say: (wording: Wording) => string): TableColumn<ShortfallRow>[] {
  return [
    ...leafColumns<ShortfallRow>(say),
    {
      ...{ key: 'earned', title: say({ zh: '得分 / 分值', en: 'Earned / of' }), width: 112, align: 'end' },
      value: ({ earned, points }) => `${earned} / ${points}`,
    },
    shareColumn('fraction', say({ zh: '得分率', en: 'Share' })),
    shareColumn('median', say({ zh: '同类中位数', en: 'Type median' })),
    gainColumn(say({ zh: '可提升（分）', en: 'Points to gain' })),
    shortColumn(say({ zh: '同类短板（个）', en: 'Short in type' })),
  ];
}

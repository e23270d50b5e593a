import { Select } from 'antd';
import { useMemo, useState } from 'react';
import type { Certainty } from '../../../../shared/action/change/certainty.ts';
import { CERTAINTY_NAMES } from '../../../../shared/action/change/certainty-sentence.ts';
import type { ChangeOverview, ChangeRow } from '../../../../shared/contract/changes.ts';
import type { Ranking } from '../../../../shared/contract/scores/ranking.ts';
import { useLanguage } from '../../../lib/language.ts';
import { useRead } from '../../../lib/operations.ts';
import { useShortSamples } from '../../../lib/use-short-samples.ts';
import { DataTable } from '../../../ui/data-table.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Loading } from '../../../ui/loading.tsx';
import { ProblemList } from '../../../ui/problem-list.tsx';
import { WORDS } from '../words.ts';
import { changeColumns } from './change-columns.tsx';
import styles from './changes-view.module.css';
import { GradeMoves } from './grade-moves.tsx';
import { LeafChangesDrawer } from './leaf-changes-drawer.tsx';
import { type KnownCertainties, useCertainties } from './use-certainties.ts';

/** Who rose and who fell from mid-year to year-end, and how far that can be relied on. */
export function PhaseChanges({ ranking }: { readonly ranking: Ranking }) {
  const { say } = useLanguage();
  const { value, problems, isLoading } = useRead('changes.overview', {});
  if (problems.length > 0) return <ProblemList problems={problems} />;
  if (isLoading) return <Loading />;
  if (value === null) {
    return (
      <EmptyState
        title={say({ zh: '两个阶段还没有都评分', en: 'Both phases are not scored yet' })}
        text={say({
          zh: '中期和年终都评分之后，这里列出每个小区的变化，并说明是真实变化还是在误差范围内。',
          en: 'When mid-year and year-end are scored, this shows how every compound changed, and whether that is real.',
        })}
      />
    );
  }
  return <Movers overview={value} ranking={ranking} />;
}

interface MoversProps {
  readonly overview: ChangeOverview;
  readonly ranking: Ranking;
}

function Movers({ overview, ranking }: MoversProps) {
  const { say } = useLanguage();
  const [opened, setOpened] = useState<string | null>(null);
  const certainties = useCertainties();
  // What changed rests on both phases.
  const short = useShortSamples('annual');
  const [filter, setFilter] = useState<Filter>(EVERYTHING);
  const columns = useMemo(
    () => changeColumns(overview, certainties, short, ranking.grades, say),
    [overview, certainties, short, ranking, say],
  );
  const rows = useMemo(
    () => overview.rows.filter((row) => passes(row, filter, certainties)),
    [overview, filter, certainties],
  );
  return (
    <>
      <Summary overview={overview} certainties={certainties} />
      <Filters overview={overview} filter={filter} onChange={setFilter} />
      <div className={styles.body}>
        <div className={styles.table}>
          <DataTable
            label={say(WORDS.changes)}
            columns={columns}
            rows={rows}
            rowKey={({ code }) => code}
            initialSort={{ key: 'difference', direction: 'descending' }}
            onOpen={({ code }) => setOpened(code)}
            openKey={opened}
            empty={<EmptyState title={say(WORDS.noMatch)} />}
          />
        </div>
        <GradeMoves grades={overview.grades} />
      </div>
      {opened !== null && <LeafChangesDrawer code={opened} onClose={() => setOpened(null)} />}
    </>
  );
}

function Summary({
  overview,
  certainties,
}: {
  readonly overview: ChangeOverview;
  readonly certainties: KnownCertainties;
}) {
  const { say, language } = useLanguage();
  const figure = (count: number) => count.toLocaleString(language);
  const { compared, rose, fell } = overview.counts;
  const { counts } = certainties;
  const judged =
    counts === null
      ? say({ zh: '正在按抽样误差逐个判断…', en: 'judging each by its samples…' })
      : say({
          zh: `真实变化 ${figure(counts.real)} 个，在误差范围内 ${figure(counts.noise)} 个，无法判断 ${figure(counts.unknown)} 个。`,
          en: `${figure(counts.real)} real, ${figure(counts.noise)} within noise, ${figure(counts.unknown)} cannot be told.`,
        });
  return (
    <p className={styles.note}>
      {say({
        zh: `两阶段均有得分的小区 ${figure(compared)} 个：上升 ${figure(rose)} 个，下降 ${figure(fell)} 个；`,
        en: `${figure(compared)} compounds scored in both phases: ${figure(rose)} up, ${figure(fell)} down; `,
      })}
      {judged}
      {overview.comparability !== null && ` ${say(overview.comparability)}`}
    </p>
  );
}

interface Filter {
  readonly type: string | null;
  readonly subdistrict: string | null;
  readonly certainty: Certainty | null;
}

const EVERYTHING: Filter = { type: null, subdistrict: null, certainty: null };

function passes({ code, type, subdistrict }: ChangeRow, filter: Filter, { rows }: KnownCertainties): boolean {
  return (
    (filter.type === null || filter.type === type) &&
    (filter.subdistrict === null || filter.subdistrict === subdistrict) &&
    (filter.certainty === null || filter.certainty === rows.get(code)?.certainty)
  );
}

interface FiltersProps {
  readonly overview: ChangeOverview;
  readonly filter: Filter;
  readonly onChange: (filter: Filter) => void;
}

function Filters({ overview, filter, onChange }: FiltersProps) {
  const { say } = useLanguage();
  const everything = { value: null, label: say({ zh: '全部类型', en: 'All types' }) };
  const certainties = Object.entries(CERTAINTY_NAMES) as [Certainty, (typeof CERTAINTY_NAMES)[Certainty]][];
  return (
    <div className={styles.bar}>
      <Select
        className={styles.choice ?? ''}
        aria-label={say({ zh: '类型', en: 'Type' })}
        value={filter.type}
        onChange={(type) => onChange({ ...filter, type })}
        options={[everything, ...overview.types.map(({ code, name }) => ({ value: code, label: name }))]}
      />
      <Select
        className={styles.choice ?? ''}
        aria-label={say(WORDS.subdistrict)}
        value={filter.subdistrict}
        onChange={(subdistrict) => onChange({ ...filter, subdistrict })}
        options={[
          { value: null, label: say(WORDS.allSubdistricts) },
          ...overview.subdistricts.map((name) => ({ value: name, label: name })),
        ]}
      />
      <Select
        className={styles.choice ?? ''}
        aria-label={say({ zh: '判断', en: 'Certainty' })}
        value={filter.certainty}
        onChange={(certainty) => onChange({ ...filter, certainty })}
        options={[
          { value: null, label: say({ zh: '全部变化', en: 'All changes' }) },
          ...certainties.map(([value, name]) => ({ value, label: say(name) })),
        ]}
      />
    </div>
  );
}

import { Select } from 'antd';
import { useMemo, useState } from 'react';
import { CAUSE_NAMES } from '../../../../shared/action/change/cause-names.ts';
import { CAUSES } from '../../../../shared/action/change/causes.ts';
import type { CauseRow, ComparedRuns, ListedRun } from '../../../../shared/contract/changes.ts';
import type { Wording } from '../../../../shared/language/wording.ts';
import { PHASE_NAMES } from '../../../../shared/model/names.ts';
import { useLanguage } from '../../../lib/language.ts';
import { sayMoment } from '../../../lib/moment.ts';
import { useRead } from '../../../lib/operations.ts';
import { useShortSamples } from '../../../lib/use-short-samples.ts';
import { DataTable } from '../../../ui/data-table.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Loading } from '../../../ui/loading.tsx';
import { ProblemList } from '../../../ui/problem-list.tsx';
import type { TableColumn } from '../../../ui/table-column.tsx';
import styles from './changes-view.module.css';
import { nameColumn, scoreColumns } from './score-columns.tsx';

/** Why the scores of two runs differ: by cause, for every compound. */
export function RunComparison() {
  const { say } = useLanguage();
  const { value } = useRead('changes.runs', {});
  const [chosen, setChosen] = useState<{ readonly from?: string; readonly to?: string }>({});
  if (value === null) return <Loading />;
  const runs = value.filter(({ phase }) => phase !== 'annual');
  if (runs.length < 2) {
    return (
      <EmptyState
        title={say({ zh: '评分记录不足两次', en: 'Fewer than two runs' })}
        text={say({
          zh: '再评一次分，就能看到两次之间的差别各来自数据、评分标准还是权重。',
          en: 'Score once more to see what lies between the two runs, and how much of it comes from evidence, rules and weights.',
        })}
      />
    );
  }
  // The latest run and the one before it, unless others are chosen.
  const to = chosen.to ?? runs[0]?.id ?? '';
  const from = chosen.from ?? runs[1]?.id ?? '';
  return (
    <>
      <div className={styles.bar}>
        <RunChoice
          label={say({ zh: '原来的', en: 'Earlier' })}
          runs={runs}
          value={from}
          onChange={(id) => setChosen({ ...chosen, from: id })}
        />
        <span aria-hidden="true">→</span>
        <RunChoice
          label={say({ zh: '后来的', en: 'Later' })}
          runs={runs}
          value={to}
          onChange={(id) => setChosen({ ...chosen, to: id })}
        />
      </div>
      <Compared from={from} to={to} />
    </>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly runs: readonly ListedRun[];
  readonly value: string;
  readonly onChange: (id: string) => void;
}

function RunChoice({ label, runs, value, onChange }: ChoiceProps) {
  const { language, say } = useLanguage();
  return (
    <Select
      className={styles.run ?? ''}
      aria-label={label}
      value={value}
      onChange={onChange}
      options={runs.map(({ id, phase, createdAt, guidelineVersion, digest }) => ({
        value: id,
        label: `${say(PHASE_NAMES[phase])} · ${sayMoment(createdAt, language)} · ${say({ zh: `导则第 ${guidelineVersion} 版`, en: `guideline ${guidelineVersion}` })} · ${digest.slice(0, 8)}`,
      }))}
    />
  );
}

function Compared({ from, to }: { readonly from: string; readonly to: string }) {
  const { say, language } = useLanguage();
  const { value, problems } = useRead('changes.causes', { from, to });
  // The runs may be of different phases.
  const short = useShortSamples('annual');
  const columns = useMemo(() => (value === null ? [] : causeColumns(value, short, say)), [value, short, say]);
  if (problems.length > 0) return <ProblemList problems={problems} />;
  if (value === null) return <Loading />;
  const moved = CAUSES.map(
    (cause) => `${say(CAUSE_NAMES[cause])} ${value.moved[cause].toLocaleString(language)}`,
  ).join(' · ');
  const compared = value.compared.toLocaleString(language);
  return (
    <>
      <p className={styles.note}>
        {say({
          zh: `两次均有得分的小区 ${compared} 个，受各原因影响的个数：${moved}。各原因依次代入，合起来正好是公布得分之差；换了测量方法的指标，其变化计入评分标准。`,
          en: `${compared} compounds scored in both; moved by each cause: ${moved}. Causes are put in one after the other and sum to the published difference; what another measure measures counts as rule.`,
        })}
      </p>
      <div className={styles.table}>
        <DataTable
          label={say({ zh: '两次评分之间', en: 'Between two runs' })}
          columns={columns}
          rows={value.rows}
          rowKey={({ code }) => code}
          initialSort={{ key: 'difference', direction: 'descending' }}
        />
      </div>
    </>
  );
}

function causeColumns(
  { digits }: ComparedRuns,
  short: ReadonlyMap<string, Wording>,
  say: (wording: Wording) => string,
): TableColumn<CauseRow>[] {
  return [
    nameColumn(say, short),
    { key: 'type', title: say({ zh: '类型', en: 'Type' }), width: 96, value: ({ typeName }) => typeName },
    ...scoreColumns<CauseRow>(
      {
        before: say({ zh: '原来（分）', en: 'Before' }),
        after: say({ zh: '后来（分）', en: 'After' }),
        difference: say({ zh: '相差（分）', en: 'Difference' }),
      },
      digits,
    ),
    ...CAUSES.map(
      (cause): TableColumn<CauseRow> => ({
        ...{ key: cause, title: say(CAUSE_NAMES[cause]), width: 98, align: 'end' },
        value: ({ causes }) => causes?.[cause] ?? null,
        render: ({ causes }) => signedFigure(causes?.[cause] ?? null, digits),
      }),
    ),
  ];
}

/** A part of a difference; a dash where there is none to be said. */
function signedFigure(points: number | null, digits: number): string {
  if (points === null) return '—';
  const text = Math.abs(points).toFixed(digits);
  if (points === 0) return text;
  return points > 0 ? `+${text}` : `−${text}`;
}

import type { RankingRow } from '../../../../shared/contract/scores/ranking.ts';
import type { Wording } from '../../../../shared/language/wording.ts';
import { PHASE_NAMES, STATUS_NAMES } from '../../../../shared/model/names.ts';
import { percentText, scoreText } from '../../../../shared/report/figures.ts';
import { WORDS } from '../words.ts';
import { AspectBars } from './aspect-bars.tsx';
import { ChangeSign } from './change-sign.tsx';
import { GradeSign } from './grade-sign.tsx';
import { leafColumns } from './leaf-columns.tsx';
import styles from './ranking.module.css';
import type { ColumnRules, RankingColumn } from './ranking-column.ts';
import { ShortSampleSign } from './short-sample-sign.tsx';
import { yearColumns } from './year-columns.tsx';

/** Every column a ranking can have, in the order in which they stand. */
export function rankingColumns(rules: ColumnRules): RankingColumn[] {
  return [
    rankColumn(rules),
    ...whoColumns(rules),
    ...resultColumns(rules),
    ...(rules.ranking.aspects.length > 0 ? [barsColumn(rules)] : []),
    gapColumn(rules),
    ...placeColumns(rules),
    ...aspectColumns(rules),
    ...leafColumns(rules),
  ];
}

/** The columns shown until somebody chooses others. */
export const FIRST_COLUMNS: readonly string[] = [
  'type',
  'subdistrict',
  'committee',
  'change',
  'yearBefore',
  'yearChange',
  'mid',
  'end',
  'bars',
  'gap',
];

/** The place among those that are shown: within the type, else the subdistrict, else the district. */
function rankColumn({ say, choice }: ColumnRules): RankingColumn {
  const scope = choice.type !== null ? 'type' : choice.subdistrict !== null ? 'subdistrict' : 'district';
  return {
    key: 'rank',
    group: 'always',
    title: say(RANKS[scope]),
    width: 84,
    align: 'end',
    frozen: true,
    value: ({ ranks }) => ranks[scope],
  };
}

const RANKS = {
  type: { zh: '类内名次', en: 'In type' },
  district: { zh: '全区名次', en: 'In district' },
  subdistrict: { zh: '街镇名次', en: 'In subdistrict' },
} satisfies Record<string, Wording>;

function whoColumns({ ranking, say }: ColumnRules): RankingColumn[] {
  const types = new Map(ranking.types.map(({ code, name }) => [code, name]));
  const text = (key: string, title: Wording, width: number, value: (row: RankingRow) => string) =>
    ({ key, group: 'general', title: say(title), width, value }) satisfies RankingColumn;
  return [
    {
      ...text('name', { zh: '小区', en: 'Compound' }, 140, ({ name }) => name),
      group: 'always',
      frozen: true,
    },
    text('code', { zh: '编号', en: 'Code' }, 76, ({ code }) => code),
    text('type', { zh: '类型', en: 'Type' }, 92, ({ type }) => types.get(type) ?? type),
    text('subdistrict', { zh: '街镇', en: 'Subdistrict' }, 92, ({ subdistrict }) => subdistrict),
    text('committee', { zh: '居委会', en: 'Committee' }, 104, ({ committee }) => committee),
    {
      ...text('households', { zh: '户数（户）', en: 'Households' }, 88, () => ''),
      align: 'end',
      value: ({ households }) => households,
      render: ({ households }) => households?.toLocaleString('zh') ?? '—',
    },
  ];
}

function resultColumns(rules: ColumnRules): RankingColumn[] {
  const { ranking, say } = rules;
  return [
    {
      ...figure('score', { zh: '总分（分）', en: 'Score' }, rules, ({ score }) => score),
      group: 'always',
      render: ({ score, shortSample }) => (
        <>
          {shortSample !== null && <ShortSampleSign words={say(shortSample)} />}
          {score === null ? (
            <span className={styles.withheld}>{say(WORDS.withheld)}</span>
          ) : (
            <strong>{scoreText(score, ranking)}</strong>
          )}
        </>
      ),
    },
    {
      key: 'grade',
      group: 'always',
      title: say({ zh: '等次', en: 'Grade' }),
      width: 80,
      value: ({ grade }) => grade,
      render: ({ grade }) => <GradeSign grade={grade} grades={ranking.grades} />,
    },
    ...changeColumns(rules),
    ...yearColumns(rules),
    ...ranking.parts.map((phase, place) =>
      figure(phase, partTitle(PHASE_NAMES[phase]), rules, ({ parts }) => parts[place] ?? null),
    ),
  ];
}

function partTitle({ zh, en }: Wording): Wording {
  return { zh: `${zh}（分）`, en: `${en.charAt(0).toUpperCase()}${en.slice(1)}` };
}

/** Only where there is a mid-year to compare with. */
function changeColumns({ ranking, say }: ColumnRules): RankingColumn[] {
  if (ranking.rows.every(({ change }) => change === null)) return [];
  const column = { group: 'general', width: 112, align: 'end' } as const;
  return [
    {
      ...column,
      key: 'change',
      title: say({ zh: '比中期（分）', en: 'On mid-year' }),
      value: ({ change }) => change?.score ?? null,
      render: ({ change }) => {
        const gained = change?.score ?? null;
        return (
          <ChangeSign gained={gained} amount={scoreText(Math.abs(gained ?? 0), ranking)} unit="points" />
        );
      },
    },
    {
      ...column,
      key: 'rankChange',
      title: say({ zh: '类内升降（名）', en: 'Places in type' }),
      value: ({ change }) => change?.rank ?? null,
      render: ({ change }) => {
        const gained = change?.rank ?? null;
        return <ChangeSign gained={gained} amount={String(Math.abs(gained ?? 0))} unit="places" />;
      },
    },
  ];
}

function barsColumn({ ranking, say }: ColumnRules): RankingColumn {
  return {
    key: 'bars',
    group: 'general',
    title: say({ zh: '各方面得分率', en: 'Aspects' }),
    width: 20 + ranking.aspects.length * 12,
    sortable: false,
    isDrawing: true,
    value: () => null,
    render: ({ aspects }) => (
      <AspectBars aspects={ranking.aspects} earned={aspects} written={(value) => scoreText(value, ranking)} />
    ),
  };
}

/** How complete the evidence is, or for the year what is missing; sorted by how much there is. */
function gapColumn({ ranking, say }: ColumnRules): RankingColumn {
  const isYear = ranking.parts.length > 0;
  const written = ({ coverage, gap, status }: RankingRow) =>
    gap !== null ? say(gap) : coverage === null ? say(STATUS_NAMES[status]) : percentText(coverage);
  return {
    key: 'gap',
    group: 'general',
    title: say(isYear ? { zh: '数据情况', en: 'Evidence' } : { zh: '完整度', en: 'Coverage' }),
    width: 168,
    align: isYear ? 'start' : 'end',
    value: written,
    render: (row) => <span className={row.gap === null ? undefined : styles.gap}>{written(row)}</span>,
  };
}

function placeColumns({ say }: ColumnRules): RankingColumn[] {
  return (['type', 'district', 'subdistrict'] as const).map((scope) => ({
    key: `rank.${scope}`,
    group: 'ranks',
    title: say(RANKS[scope]),
    width: 88,
    align: 'end',
    value: ({ ranks }) => ranks[scope],
  }));
}

function aspectColumns(rules: ColumnRules): RankingColumn[] {
  return rules.ranking.aspects.map(({ id, name, points }, place) => ({
    ...figure(
      `aspect.${id}`,
      { zh: `${name}（${points} 分）`, en: `${name} (of ${points})` },
      rules,
      ({ aspects }) => aspects[place]?.earned ?? null,
    ),
    group: 'aspects',
    width: 112,
    isWordy: true,
  }));
}

/** A column of published points or scores. */
function figure(
  key: string,
  title: Wording,
  { ranking, say }: ColumnRules,
  value: (row: RankingRow) => number | null,
): RankingColumn {
  return {
    ...{ key, group: 'general', title: say(title), width: 92, align: 'end', value },
    render: (row) => scoreText(value(row), ranking),
  };
}

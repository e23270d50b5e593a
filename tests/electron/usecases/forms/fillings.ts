import {
  FORM_NAMES,
  type FormKind,
  type FormSheetKind,
  formSheetName,
} from '../../../../shared/model/form.ts';
import type { Guideline } from '../../../../shared/model/guideline.ts';
import { leavesOf } from '../../../../shared/model/guideline.ts';
import { type Entry, fillForm } from './fill-form.ts';

/** Which form a sheet stands in. */
export const FORM_OF: Readonly<Record<FormSheetKind, FormKind>> = {
  questionnaire: 'questionnaire',
  interview: 'interview',
  checks: 'checks',
  findings: 'checks',
  marks: 'marks',
  metrics: 'metrics',
};

export const SHEETS = Object.keys(FORM_OF) as FormSheetKind[];

/** The name of the file of a form of the middle of the year, for the whole of a district. */
export function fileOf(kind: FormSheetKind, area: string, ...more: readonly string[]): string {
  return `${[FORM_NAMES[FORM_OF[kind]].zh, '2026', '中期', area, ...more].join('-')}.xlsx`;
}

/** Fills every third row of a form, as a person would; tells how many rows. */
export function fill(path: string, kind: FormSheetKind, guideline: Guideline): Promise<number> {
  const entriesFor = FILLINGS[kind](guideline);
  return fillForm(path, formSheetName(kind, 'mid'), (row, place) =>
    place % 3 === 0 ? entriesFor(row, place) : [],
  );
}

type Filling = (guideline: Guideline) => (row: ReadonlyMap<string, string>, place: number) => Entry[];

const FILLINGS: Readonly<Record<FormSheetKind, Filling>> = {
  questionnaire: (guideline) => (row, place) => [
    { heading: '填写时间', value: '2026-06-03' },
    ...guideline.questions.flatMap(({ text, kind, options }): Entry[] => {
      const headings = [...row.keys()].filter((heading) => heading.includes(text));
      const option = options[(place + text.length) % options.length]?.label ?? '';
      if (kind === 'single') return headings.map((heading) => ({ heading, value: option }));
      return headings
        .filter((heading) => heading.endsWith(`（${option}）`))
        .map((heading) => ({ heading, value: '√' }));
    }),
  ],
  interview: (guideline) => (_row, place) => {
    const topics = leavesOf(guideline.indicators).flatMap(({ measure }) =>
      measure.kind === 'interview' ? measure.topics : [],
    );
    return [
      { heading: '日期', value: '2026-6-3' },
      { heading: '对象', value: '楼组长' },
      { heading: '议题', value: topics[place % topics.length] ?? '' },
      { heading: '态度', value: ['正面', '中性', '负面'][place % 3] ?? '' },
      { heading: '摘录', value: '=物业回应慢' },
    ];
  },
  checks: () => (_row, place) => [
    { heading: '结果', value: ['达标', '不达标', '不适用'][(place / 3) % 3] ?? '' },
    { heading: '说明', value: '看过现场' },
  ],
  findings: (guideline) => (row, place) => {
    const leaf = leavesOf(guideline.indicators).find(({ id }) => row.get('指标')?.startsWith(`${id} `));
    const problems = leaf?.measure.kind === 'findings' ? Object.keys(leaf.measure.items) : [];
    // A row without 指标 is one of those below the last.
    if (problems.length === 0) return [];
    return place % 2 === 0
      ? [{ heading: '次数', value: 0 }]
      : [
          { heading: '问题', value: problems[place % problems.length] ?? '' },
          { heading: '次数', value: 2 },
        ];
  },
  marks: (guideline) => (row) => openLeaves(row, guideline).map((heading) => ({ heading, value: 8.5 })),
  metrics: () => (row) =>
    [...row.keys()]
      .filter((heading) => heading.startsWith(row.get('小区编号') === '' ? '受理矛盾纠纷数' : '楼组数'))
      .map((heading) => ({ heading, value: 12 })),
};

/** The headings of the marks that are asked of the row's compound or committee. */
function openLeaves(row: ReadonlyMap<string, string>, { indicators, types }: Guideline): string[] {
  const level = row.get('小区编号') === '' ? 'committee' : 'compound';
  // As the register of the tests has them: C1 is of the first type, C2 of the second …
  const type = types[(Number(row.get('小区编号')?.slice(1)) - 1) % types.length]?.code ?? '';
  const asked = leavesOf(indicators).filter(
    (leaf) =>
      leaf.measure.kind === 'mark' && leaf.level === level && (leaf.appliesTo?.includes(type) ?? true),
  );
  return asked.flatMap(({ id }) => [...row.keys()].filter((heading) => heading.startsWith(`${id} `)));
}

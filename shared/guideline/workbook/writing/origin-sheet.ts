import type { Guideline } from '../../../model/guideline.ts';
import type { AhpOrigin, DelphiOrigin, WeightOrigin } from '../../../model/weight-origin.ts';
import {
  labelColumn,
  numberColumn,
  type SheetCell,
  type SheetColumn,
  type SheetDescription,
  textColumn,
} from '../../../workbook/workbook.ts';
import { cellWord, WORDS } from '../cell-words.ts';
import { ORIGIN_WORDS } from '../choice-words.ts';
import { ORIGINS, SHEETS } from '../headings.ts';
import { UNUSED_BY_METHOD } from '../unused-by-method.ts';

/** 权重来源: one judgement a row; what several have in common stands on the first of them. */
export function originSheet({ weightOrigins }: Guideline): SheetDescription {
  const columns = originColumns();
  const headings = columns.map(({ heading }) => heading);
  return {
    name: SHEETS.origins,
    columns,
    rows: rowsOf(weightOrigins).map((cells) => headings.map((heading) => cells[heading] ?? null)),
    frozenColumns: 0,
    filter: false,
    spareRows: 300,
    highlights: highlights(),
  };
}

type Cells = Readonly<Record<string, SheetCell>>;

/** An empty list differs from none having been kept. */
function rowsOf(origins: readonly WeightOrigin[] | undefined): Cells[] {
  if (origins === undefined) return [];
  if (origins.length === 0) return [{ [ORIGINS.method]: WORDS.none }];
  return origins.flatMap((origin) => onFirst(originCells(origin), judgements(origin)));
}

function originCells({ of, method, note }: WeightOrigin): Cells {
  return {
    [ORIGINS.of]: of === null ? WORDS.firstLevel : cellWord(of),
    [ORIGINS.method]: ORIGIN_WORDS[method].zh,
    [ORIGINS.note]: note === '' ? null : cellWord(note),
  };
}

function judgements(origin: WeightOrigin): Cells[] {
  switch (origin.method) {
    case 'direct':
      return [];
    case 'ahp':
      return origin.comparisons.map(comparisonCells);
    case 'delphi':
      return origin.rounds.flatMap(roundCells);
    default:
      return origin satisfies never;
  }
}

function comparisonCells({ higher, lower, by }: AhpOrigin['comparisons'][number]): Cells {
  return { [ORIGINS.indicator]: cellWord(higher), [ORIGINS.other]: cellWord(lower), [ORIGINS.value]: by };
}

function roundCells({ experts }: DelphiOrigin['rounds'][number], index: number): Cells[] {
  return onFirst({ [ORIGINS.round]: index + 1 }, experts.flatMap(expertCells));
}

function expertCells({
  name,
  basis,
  familiarity,
  ratings,
}: DelphiOrigin['rounds'][number]['experts'][number]): Cells[] {
  const expert = {
    [ORIGINS.expert]: cellWord(name),
    [ORIGINS.basis]: basis,
    [ORIGINS.familiarity]: familiarity,
  };
  const given = Object.entries(ratings);
  return onFirst(
    expert,
    given.map(([id, rating]) => ({ [ORIGINS.indicator]: cellWord(id), [ORIGINS.value]: rating })),
  );
}

/** Puts these cells before those of the first row; they have a row of their own where there is none. */
function onFirst(cells: Cells, [first = {}, ...rest]: readonly Cells[]): Cells[] {
  return [{ ...cells, ...first }, ...rest];
}

function highlights(): NonNullable<SheetDescription['highlights']> {
  const unused = (method: keyof typeof ORIGIN_WORDS) => ({
    headings: UNUSED_BY_METHOD[method],
    look: 'muted' as const,
    formula: `$B2="${ORIGIN_WORDS[method].zh}"`,
  });
  return [
    unused('direct'),
    unused('ahp'),
    unused('delphi'),
    { headings: [ORIGINS.of, ORIGINS.method, ORIGINS.note], look: 'heading', formula: '$B2<>""' },
  ];
}

function originColumns(): SheetColumn[] {
  return [
    {
      ...textColumn(ORIGINS.of, 18),
      note: `给哪个指标的下级定的权重：写它的编号或名称；定的是一级指标的权重，写“${WORDS.firstLevel}”或留空。\n同一次定权只写在第一行。`,
    },
    {
      ...labelColumn(ORIGINS.method),
      width: 11,
      choices: Object.values(ORIGIN_WORDS).map(({ zh }) => zh),
      note: '直接：只填备注。\n层次分析：一行写一次两两比较。\n德尔菲：一行写一位专家对一个指标的评分。',
    },
    { ...textColumn(ORIGINS.note, 40), note: '谁定的、什么时候、哪次会议；可以不填。' },
    { ...numberColumn(ORIGINS.round, 8), note: '德尔菲：第几轮，写在该轮第一行。' },
    { ...textColumn(ORIGINS.expert, 14), note: '德尔菲：专家姓名或代号，写在该专家第一行。' },
    {
      ...numberColumn(ORIGINS.basis, 10),
      note: '德尔菲：判断依据系数 Ca，0 至 1；没有问过就不填。',
    },
    {
      ...numberColumn(ORIGINS.familiarity, 10),
      note: '德尔菲：熟悉程度系数 Cs，0 至 1；没有问过就不填。',
    },
    { ...textColumn(ORIGINS.indicator, 14), note: '指标编号。\n层次分析：两者中较重要的一个。' },
    { ...textColumn(ORIGINS.other, 14), note: '层次分析：两者中较次要的一个；同样重要时哪个在前都可以。' },
    {
      ...numberColumn(ORIGINS.value, 10),
      note: '层次分析：“指标”的重要程度是“次要指标”的几倍，1 至 9，1 为同样重要。\n德尔菲：该专家给的重要性评分。',
    },
  ];
}

import { closeOut } from '../../action/rectification/close-out.ts';
import { problemText } from '../../action/rectification/problem-text.ts';
import { shortfallsOf } from '../../action/shortfall/shortfalls.ts';
import type { CompoundScore } from '../../model/scores.ts';
import { NO_FIGURE } from '../figures.ts';
import { headRowsOf } from '../head-rows.ts';
import { closeOutClause } from '../mending/close-out-sentence.ts';
import { documentDay } from '../mending/document-day.ts';
import { itemsByCompound, itemsOf, type RegisteredItem } from '../mending/registered-items.ts';
import { standingText } from '../mending/standing-text.ts';
import { column, paragraph, type Section, section, table } from '../paper.ts';
import type { ReportInput } from '../report-input.ts';
import { shortSampleMark } from '../sampling/short-samples-of-run.ts';
import { unregisteredSentence } from './committee-sentences.ts';

const COLUMNS = [
  column('编号', 14),
  column('要整改的问题', 37, 'left'),
  column('责任单位', 14, 'left'),
  column('期限', 12),
  column('进展', 11),
  column('办理结果', 12, 'left'),
];

/**
 * 整改清单 where items were registered: compound by compound what is to be mended, by whom and by when, how far it is, and room
 * to write what was done; null where none of these compounds has an item.
 */
export function registeredSection(input: ReportInput, compounds: readonly CompoundScore[]): Section | null {
  const byCompound = itemsByCompound(input);
  const items = itemsOf(byCompound, compounds).map(({ item }) => item);
  if (items.length === 0) return null;
  const day = documentDay(input);
  const mark = shortSampleMark(input);
  const groups = compounds.flatMap(({ code, name }) => {
    const own = byCompound.get(code) ?? [];
    return own.length === 0
      ? []
      : [[headRow(`${code} ${name}${mark({ code })}`), ...own.map((one) => itemRow(one, day, input.year))]];
  });
  const words = `${closeOutClause(closeOut(items, day), day, input.guideline)}。`;
  const rest = unregisteredSentence(unregistered(input, compounds, byCompound));
  return section('整改清单', [
    paragraph(`${words}请将办理结果填入末列后报街镇。${rest}`),
    table(COLUMNS, groups.flat(), { headRows: headRowsOf(groups) }),
  ]);
}

function headRow(compound: string): string[] {
  return [compound, ...COLUMNS.slice(1).map(() => '')];
}

function itemRow({ number, item }: RegisteredItem, day: string, year: number): string[] {
  const { responsible, deadline } = item;
  return [
    number,
    problemText(item, year),
    responsible === '' ? NO_FIGURE : responsible,
    deadline ?? NO_FIGURE,
    standingText(item, day),
    '',
  ];
}

/** Shortfalls of the run for which no item stands. */
function unregistered(
  { guideline }: ReportInput,
  compounds: readonly CompoundScore[],
  byCompound: ReadonlyMap<string, readonly RegisteredItem[]>,
): number {
  return compounds
    .filter(({ score }) => score !== null)
    .flatMap((compound) => {
      const leaves = new Set(
        (byCompound.get(compound.code) ?? []).map(({ item: { origin } }) =>
          origin.kind === 'shortfall' ? origin.leaf : '',
        ),
      );
      return shortfallsOf(compound, guideline).filter(({ leaf }) => !leaves.has(leaf));
    }).length;
}

import { cellText } from '../../cells/cell-text.ts';
import { headingKey } from '../../cells/plain-text.ts';
import type { SheetRow } from '../../model/sheet.ts';
import { personName } from '../matching/person-name.ts';

/** What the column, or the cell beside an expert's name, is called. */
export const EXPERT_WORDS = ['专家', '专家姓名', '评审专家', '评估专家', 'expert'];

const LABELLED = /^(?:(?:评审|评估)?专家(?:姓名)?|expert)\s*:\s*(\S.*)$/iu;
/** Where the name ends when the same cell goes on: 「专家：张三　日期：6月3日」. */
const NAME_END = /\s{2,}|[,;，；、]|\s+(?=\S+:)/u;

/** The name in a cell such as 「专家：张三」; null when the cell is none. */
export function labelledExpert(text: string): string | null {
  const name = LABELLED.exec(text.normalize('NFKC').trim())?.[1]?.split(NAME_END)[0];
  return name === undefined ? null : personName(name);
}

/** The one expert named in these rows, as 「专家：张三」 or 「专家」 with the name in the next cell; else null. */
export function expertInRows(rows: readonly SheetRow[]): string | null {
  const names = new Set(rows.flatMap(expertsInRow));
  const [only, ...others] = names;
  return only !== undefined && others.length === 0 ? only : null;
}

function expertsInRow(row: SheetRow): string[] {
  const texts = row.cells.map(cellText).filter((text) => text !== '');
  return texts.flatMap((text, index) => {
    const labelled = labelledExpert(text);
    if (labelled !== null) return [labelled];
    const next = texts[index + 1];
    return next !== undefined && EXPERT_WORDS.includes(headingKey(text)) ? [personName(next)] : [];
  });
}

/** The one expert named within a heading row itself, as 「专家：张三」; else null. */
export function expertInHeadings(headings: readonly string[]): string | null {
  const names = new Set(headings.flatMap((heading) => labelledExpert(heading) ?? []));
  const [only, ...others] = names;
  return only !== undefined && others.length === 0 ? only : null;
}

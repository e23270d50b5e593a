import type { Column, Headings } from '../headings.ts';
import type { RowCells } from '../row-cells.ts';
import { otherContent } from './other-content.ts';
import type { PlatformColumns, ResponseId } from './platform-columns.ts';
import { isWjx } from './recognise-platform.ts';
import type { SurveyHeadings } from './survey-headings.ts';

const CONTENT_HASH_LENGTH = 32;

/** What one row answers. */
export interface RowAnswers {
  /** As JSON says the record of the answers by question id. */
  readonly text: string;
  /** As they are kept. */
  readonly packed: string;
  /** What was written beside an option, under a heading that names it. */
  readonly freeTexts: readonly [heading: string, text: string][];
}

/** Names one response. */
export type KeyOf = (
  cells: RowCells,
  compound: string,
  answers: RowAnswers,
  id: ResponseId | undefined,
) => string;

/**
 * Names responses by the platform's id, by the number on the form, or by what they say:
 * the compound, the answers in the guideline's words, and what stands beside them.
 *
 * Of an export of 问卷星 only what all of its three forms hold stands beside: when, how long and from where. So a survey
 * that is brought by text and then by ordinal is the same survey. Of any other table it is every cell but the serial
 * number, and what was written beside options.
 *
 * All that say the same are named as the first of them; `responseKeyAgain` names the others.
 *
 * @param used the columns that are read as answers and objects
 */
export function responseKeys(
  survey: string,
  headings: Headings,
  { platform, recognition }: Pick<SurveyHeadings, 'platform' | 'recognition'>,
  used: ReadonlySet<Column>,
  hash: (text: string) => string,
): KeyOf {
  const isInThreeForms = isWjx(recognition.platform) && platform.submittedAt !== undefined;
  const beside = isInThreeForms ? inAllForms(platform) : otherColumns(headings, platform, used);
  const otherContentOf = otherContent(beside, hash);
  return (cells, compound, { text, freeTexts }, id) => {
    if (id?.within === 'survey') return JSON.stringify([survey, 'id', id.id]);
    if (id?.within === 'compound') return JSON.stringify([survey, 'form', compound, id.id]);
    const texts = isInThreeForms ? [] : freeTexts.map(([, written]) => written);
    const besides = JSON.stringify([texts, otherContentOf(cells)]).slice(1);
    // As JSON says [compound, answers, texts, others].
    const content = hash(`[${JSON.stringify(compound)},${text},${besides}`).slice(0, CONTENT_HASH_LENGTH);
    return JSON.stringify([survey, 'content', content, 1]);
  };
}

const BY_CONTENT = /^(\["[^"]*","content","[^"]*"),1\]$/u;

/** The key of the response that says the same as another one for the n-th time; null where an id or a number names it. */
export function responseKeyAgain(key: string, time: number): string | null {
  const [, content] = BY_CONTENT.exec(key) ?? [];
  return content === undefined ? null : `${content},${time}]`;
}

const IN_ALL_FORMS = new Set(['来源', '来源详情', '来自ip']);

function inAllForms({ submittedAt, seconds, others }: PlatformColumns): Column[] {
  const metadata = others.filter(({ key }) => IN_ALL_FORMS.has(key));
  return [submittedAt, seconds, ...metadata].filter((column) => column !== undefined);
}

function otherColumns(
  { columns }: Headings,
  { serialNumber }: PlatformColumns,
  used: ReadonlySet<Column>,
): Column[] {
  return columns.filter((column) => !used.has(column) && column !== serialNumber);
}

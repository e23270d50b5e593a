import { type ColumnMatch, type ColumnMeaning, certainMatch } from '../column-meanings.ts';
import type { Column } from '../headings.ts';
import {
  CODE_WORDS,
  COMMITTEE_WORDS,
  type FoundObjectColumns,
  NAME_WORDS,
  SUBDISTRICT_WORDS,
} from './object-columns.ts';

const [CODE, NAME, COMMITTEE, SUBDISTRICT] = ['小区编号', '小区', '居委会', '街镇'] as const;

/** What the columns that say which object a row is about may mean; any of the first three may do. */
export const OBJECT_MEANINGS: readonly ColumnMeaning[] = [
  objectMeaning(CODE, 'compound code'),
  objectMeaning(NAME, 'compound'),
  objectMeaning(COMMITTEE, 'committee'),
  objectMeaning(SUBDISTRICT, 'subdistrict'),
];

function objectMeaning(word: string, en: string): ColumnMeaning {
  return { word, group: 'object', name: { zh: word, en }, required: false };
}

/** The columns that name the object, and those that may. */
export function objectMatches({
  names,
  committee,
  subdistrict,
  proposed,
}: FoundObjectColumns): ColumnMatch[] {
  const matches = names.map(nameMatch);
  if (committee !== undefined) matches.push(certainMatch(committee, COMMITTEE, COMMITTEE_WORDS));
  if (subdistrict !== undefined) matches.push(certainMatch(subdistrict, SUBDISTRICT, SUBDISTRICT_WORDS));
  for (const column of names.length > 0 ? [] : proposed) {
    matches.push({ column, word: NAME, basis: 'contains', isCertain: false, confidence: 0.6 });
  }
  return matches;
}

function nameMatch(column: Column): ColumnMatch {
  const isCode = CODE_WORDS.some((word) => word === column.meant || word === column.key);
  return isCode ? certainMatch(column, CODE, CODE_WORDS) : certainMatch(column, NAME, NAME_WORDS);
}

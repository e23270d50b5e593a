import type { EntryRow } from '../../../../../shared/contract/entry.ts';
import { type EntryColumn, isMeantFor } from '../../../../../shared/intake/entering/entry-columns.ts';
import { type EntryRule, RESULT_WORDS, readEntry } from '../../../../../shared/intake/entering/entry-rule.ts';
import type { Language, Wording } from '../../../../../shared/language/wording.ts';
import type { Level } from '../../../../../shared/model/guideline.ts';
import { sayProblem } from '../../../../../shared/problems/say-problem.ts';
import type { GridField, GridHead } from '../../../../ui/entry-grid/entry-field.ts';
import { WORDS } from '../words.ts';

/** The fields of a sheet, their rules and bounds said in a language. */
export function gridFields(columns: readonly EntryColumn[], language: Language): GridField<EntryRow>[] {
  return columns.map((column, index) => gridField(column, index, language));
}

function gridField(column: EntryColumn, index: number, language: Language): GridField<EntryRow> {
  const { id, name, rule } = column;
  const isResult = rule.kind === 'result';
  return {
    key: id,
    title: rule.kind === 'none-found' ? WORDS.noneFound[language] : name,
    hint: hintOf(column)[language],
    align: isResult ? 'start' : 'end',
    choices: isResult ? [RESULT_WORDS.met, RESULT_WORDS.unmet, RESULT_WORDS.not_applicable] : [],
    stored: ({ values }) => values[index]?.text ?? '',
    isOpen: ({ type }) => isMeantFor(column, type?.code ?? null),
    read: reader(rule, language),
    show: (text) => (isResult ? (RESULTS_SHOWN[text]?.[language] ?? text) : text),
    isAside: (text) => text === RESULT_WORDS.not_applicable,
  };
}

/** Told apart by sign as well as by word. */
const RESULTS_SHOWN: Readonly<Record<string, Wording>> = {
  [RESULT_WORDS.met]: { zh: '✓ 达标', en: '✓ met' },
  [RESULT_WORDS.unmet]: { zh: '× 不达标', en: '× unmet' },
  [RESULT_WORDS.not_applicable]: { zh: '／ 不适用', en: '／ n/a' },
};

/** Texts repeat: each is read once. */
function reader(rule: EntryRule, language: Language): GridField<EntryRow>['read'] {
  const known = new Map<string, ReturnType<GridField<EntryRow>['read']>>();
  return (typed) => {
    const before = known.get(typed);
    if (before !== undefined) return before;
    const { text, problem } = readEntry(typed, rule);
    const read = { text, wrong: problem === null ? null : sayProblem(problem, language) };
    known.set(typed, read);
    return read;
  };
}

function hintOf({ rule, unit }: EntryColumn): Wording {
  switch (rule.kind) {
    case 'mark':
      return { zh: `0–${rule.max} 分`, en: `0–${rule.max} points` };
    case 'result':
      return WORDS.resultHint;
    case 'count':
      return WORDS.countHint;
    case 'none-found':
      return WORDS.noneFoundHint;
    case 'number':
      return unit === '' ? WORDS.noUnit : { zh: unit, en: unit };
    default:
      return rule satisfies never;
  }
}

/** The columns that say which compound, or committee, a row is. */
export function gridHeads(level: Level, language: Language): GridHead<EntryRow>[] {
  const subdistrict = head('subdistrict', WORDS.subdistrict[language], 96, (row) => row.subdistrict);
  if (level === 'committee')
    return [subdistrict, head('name', WORDS.committee[language], 144, (row) => row.name)];
  return [
    head('code', WORDS.code[language], 72, (row) => row.code),
    head('name', WORDS.compound[language], 144, (row) => row.name),
    subdistrict,
  ];
}

function head(
  key: string,
  title: string,
  width: number,
  value: (row: EntryRow) => string,
): GridHead<EntryRow> {
  return { key, title, width, value };
}

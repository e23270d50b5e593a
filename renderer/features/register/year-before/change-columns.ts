import type { RegisterChangeLine } from '../../../../shared/contract/years.ts';
import type { Wording } from '../../../../shared/language/wording.ts';
import type { TableColumn } from '../../../ui/table-column.tsx';
import { WORDS } from '../words.ts';

/** A change a row: of which compound, in what, from what to what. */
export function changeColumns(
  year: number | null,
  say: (wording: Wording) => string,
): TableColumn<RegisterChangeLine>[] {
  return [
    { key: 'name', title: say(WORDS.compounds), value: ({ name }) => name, width: 180, frozen: true },
    { key: 'code', title: say(WORDS.code), value: ({ code }) => code, width: 88 },
    { key: 'what', title: say(WORDS.whatChanged), value: ({ what }) => say(what), width: 168 },
    {
      key: 'before',
      title: year === null ? '' : say({ zh: `${year}年`, en: String(year) }),
      value: ({ before }) => before,
      width: 200,
    },
    { key: 'after', title: say(WORDS.now), value: ({ after }) => after, width: 200 },
    { key: 'note', title: say(WORDS.note), value: ({ note, kind }) => noteOf(kind, note, say), width: 240 },
  ];
}

function noteOf(kind: RegisterChangeLine['kind'], note: string, say: (wording: Wording) => string): string {
  return kind === 'gone' ? say(WORDS.whereItWent) : note;
}

import type { RegisterCompound } from '../../../../shared/contract/register.ts';
import type { Language } from '../../../../shared/language/wording.ts';
import {
  ALIAS_SEPARATOR,
  COMPOUND_FIELD_NAMES,
  COMPOUND_FIELDS,
  type CompoundField,
} from '../../../../shared/model/compound-fields.ts';
import type { Speaking } from '../../../lib/language.ts';
import { Figure } from '../../../ui/figure.tsx';
import type { TableColumn } from '../../../ui/table-column.tsx';

/** The columns that always stay in sight. */
const FROZEN: readonly CompoundField[] = ['code', 'name'];

/** The columns that can be left out. */
export const OPTIONAL_FIELDS = COMPOUND_FIELDS.filter((field) => !FROZEN.includes(field));

/** What is shown until a person chooses otherwise. */
export const FIRST_FIELDS = OPTIONAL_FIELDS.filter((field) => field !== 'aliases');

/** In each language: its headings, with the arrow of the sort, and its usual contents fit in. */
const WIDTHS: Readonly<Record<CompoundField, Readonly<Record<Language, number>>>> = {
  code: { zh: 84, en: 132 },
  name: { zh: 168, en: 168 },
  aliases: { zh: 168, en: 168 },
  type: { zh: 104, en: 128 },
  subdistrict: { zh: 104, en: 104 },
  committee: { zh: 112, en: 112 },
  households: { zh: 72, en: 104 },
  residents: { zh: 72, en: 96 },
  buildings: { zh: 72, en: 96 },
  builtYear: { zh: 80, en: 96 },
  propertyCompany: { zh: 120, en: 144 },
  ownersCommittee: { zh: 112, en: 144 },
};

/** What is counted: figures with thousands separated. */
const COUNTS: ReadonlySet<CompoundField> = new Set(['households', 'residents', 'buildings']);

/** The table's columns: those that always stay, and the chosen ones in the order of the register. */
export function compoundColumns(
  chosen: readonly string[],
  { language, say }: Speaking,
): TableColumn<RegisterCompound>[] {
  return COMPOUND_FIELDS.filter((field) => FROZEN.includes(field) || chosen.includes(field)).map((field) => {
    const isFigure = COUNTS.has(field) || field === 'builtYear';
    return {
      key: field,
      title: say(COMPOUND_FIELD_NAMES[field]),
      value: (compound) => cellOf(compound, field),
      width: WIDTHS[field][language],
      frozen: FROZEN.includes(field),
      align: isFigure ? 'end' : 'start',
      ...(COUNTS.has(field) && {
        render: (compound) => <Figure>{grouped(cellOf(compound, field), language)}</Figure>,
      }),
    };
  });
}

function cellOf(compound: RegisterCompound, field: CompoundField): string | number | null {
  if (field === 'type') return compound.typeName;
  if (field === 'aliases') return compound.aliases.join(ALIAS_SEPARATOR) || null;
  return compound[field];
}

function grouped(value: string | number | null, language: Language): string | null {
  return value === null ? null : value.toLocaleString(language);
}

import type { RegisterCompound } from '../../../../shared/contract/register.ts';
import {
  ALIAS_SEPARATOR,
  COMPOUND_FIELD_NAMES,
  COMPOUND_FIELDS,
  type CompoundField,
} from '../../../../shared/model/compound-fields.ts';
import type { Speaking } from '../../../lib/language.ts';
import type { TableColumn } from '../../../ui/data-table.tsx';
import { Figure } from '../../../ui/figure.tsx';

/** The columns that always stay in sight. */
const FROZEN: readonly CompoundField[] = ['code', 'name'];

/** The columns that can be left out. */
export const OPTIONAL_FIELDS = COMPOUND_FIELDS.filter((field) => !FROZEN.includes(field));

/** What is shown until a person chooses otherwise. */
export const FIRST_FIELDS = OPTIONAL_FIELDS.filter((field) => field !== 'aliases');

const WIDTHS: Readonly<Record<CompoundField, number>> = {
  code: 84,
  name: 168,
  aliases: 168,
  type: 104,
  subdistrict: 104,
  committee: 112,
  households: 72,
  residents: 72,
  buildings: 72,
  builtYear: 80,
  propertyCompany: 120,
  ownersCommittee: 112,
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
      width: language === 'zh' ? WIDTHS[field] : Math.max(WIDTHS[field], 136),
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

function grouped(value: string | number | null, language: string): string | null {
  return value === null ? null : value.toLocaleString(language);
}

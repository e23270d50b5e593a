import type { WantedForms } from '../../../shared/contract/forms.ts';
import { committeeKey } from '../../../shared/model/compound.ts';
import type { FormKind } from '../../../shared/model/form.ts';
import type { FormArea } from '../../../shared/report/forms/form-input.ts';

/** How the forms of an area are divided among those who carry them. */
export type FormDivide = Pick<WantedForms, 'division' | 'experts'>;

/** Who carries a form: whoever goes to an area, or an expert who marks all of it. */
export interface Carrier {
  readonly area: FormArea;
  readonly expert: string | null;
}

/** One for each expert, or one for each part of the area. */
export function carriers(kind: FormKind, area: FormArea, { division, experts }: FormDivide): Carrier[] {
  if (kind !== 'marks') return parts(area, division).map((part) => ({ area: part, expert: null }));
  return experts.length === 0 ? [{ area, expert: null }] : experts.map((expert) => ({ area, expert }));
}

function parts({ name, compounds }: FormArea, division: FormDivide['division']): FormArea[] {
  const isWhole =
    division === 'committee' ? committeeKey : (one: FormArea['compounds'][number]) => one.subdistrict;
  const groups = [...Map.groupBy(compounds, isWhole)];
  // A scope that is no larger than a part keeps the name that was asked for.
  if (groups.length === 1) return [{ name, compounds }];
  return groups.map(([key, own]) => ({ name: key.replace('/', ''), compounds: own }));
}

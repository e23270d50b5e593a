import type { Compound } from '../../../shared/model/compound.ts';
import { FORM_NAMES, type FormFormat, type FormKind } from '../../../shared/model/form.ts';
import { PHASE_NAMES } from '../../../shared/model/names.ts';
import type { FormInput } from '../../../shared/report/forms/form-input.ts';
import type { FilePlace } from '../report-names.ts';

type Named = Pick<FormInput, 'year' | 'phase' | 'exercise'>;

/** A form of an area, and of an expert: `问卷登记表-2026-中期-华阳路街道.xlsx`; one of an exercise says so. */
export function formPlace(
  input: Named,
  kind: FormKind,
  extension: FormFormat,
  ...about: readonly string[]
): FilePlace {
  return { folders: [], name: [seriesName(input, FORM_NAMES[kind].zh), ...about].join('-'), extension };
}

/** The questionnaire of a compound, with how often it is printed: `居民问卷-2026-中期/街镇/居委会/C0001-小区-62份.pdf`. */
export function questionnairePlace(
  input: Named,
  { code, name, subdistrict, committee }: Compound,
  copies: number,
): FilePlace {
  return {
    folders: [seriesName(input, '居民问卷'), subdistrict, committee],
    name: copies === 0 ? `${code}-${name}` : `${code}-${name}-${copies}份`,
    extension: 'pdf',
  };
}

function seriesName({ year, phase, exercise }: Named, form: string): string {
  return `${exercise ? '演练-' : ''}${form}-${year}-${PHASE_NAMES[phase].zh}`;
}

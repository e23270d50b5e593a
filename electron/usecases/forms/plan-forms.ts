import type { WantedForms } from '../../../shared/contract/forms.ts';
import { FORM_NAMES, type FormKind } from '../../../shared/model/form.ts';
import { buildFormWorkbook } from '../../../shared/report/forms/build-form-workbook.ts';
import type { FormArea, FormInput } from '../../../shared/report/forms/form-input.ts';
import type { PlannedFile } from '../planned-file.ts';
import { carriers, type FormDivide } from './form-carriers.ts';
import { formPlace } from './form-places.ts';
import { planPrintedForms } from './plan-printed-forms.ts';

/** What is wanted of the forms of an area. */
export type FormWish = Pick<WantedForms, 'formats'> & FormDivide;

/** The files of a form, in every format that it comes in. */
export function planForm(kind: FormKind, input: FormInput, area: FormArea, wish: FormWish): PlannedFile[] {
  return wish.formats.flatMap((format) => {
    switch (format) {
      case 'xlsx':
        return planWorkbooks(kind, input, area, wish);
      case 'pdf':
        return planPrintedForms(kind, input, area, wish);
      default:
        return format satisfies never;
    }
  });
}

function planWorkbooks(kind: FormKind, input: FormInput, area: FormArea, wish: FormWish): PlannedFile[] {
  const { zh, en } = FORM_NAMES[kind];
  return carriers(kind, area, wish).map(({ area: own, expert }) => ({
    kind: 'single',
    step: { zh: `写${zh}`, en: `writing ${en}` },
    place: formPlace(input, kind, 'xlsx', own.name, ...(expert === null ? [] : [expert])),
    subject: own.name,
    content: () => ({ kind: 'xlsx', workbook: buildFormWorkbook(kind, input, own, expert) }),
  }));
}

import type { FORMS_CONTRACT } from '../../../shared/contract/forms.ts';
import { printingPool } from '../../files/printing/printing-pool.ts';
import { exportForms } from '../../usecases/forms/export-forms.ts';
import { formChoices } from '../../usecases/forms/form-choices.ts';
import type { SessionHandlers } from '../session.ts';

const POOL = printingPool('computer');

/** Who answers what is asked of the forms; they are made in threads of their own. */
export const FORMS_HANDLERS: SessionHandlers<typeof FORMS_CONTRACT> = {
  'forms.choices': ({ workspace }, { phase }, context) => formChoices(workspace, phase, context),
  'forms.export': ({ workspace }, input, context) => exportForms(workspace, input, context, POOL),
};

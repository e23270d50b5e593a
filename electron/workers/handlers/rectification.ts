import type { RECTIFICATION_CONTRACT } from '../../../shared/contract/rectification.ts';
import { printingPool } from '../../files/printing/printing-pool.ts';
import { addItem } from '../../usecases/rectification/add-item.ts';
import { advanceItem } from '../../usecases/rectification/advance-item.ts';
import { changeItem } from '../../usecases/rectification/change-item.ts';
import { describeItem } from '../../usecases/rectification/describe-item.ts';
import { exportCounts } from '../../usecases/rectification/export-counts.ts';
import { exportLedger } from '../../usecases/rectification/export-ledger.ts';
import { exportReminders } from '../../usecases/rectification/export-reminders.ts';
import { exportReturns } from '../../usecases/rectification/export-returns.ts';
import { importReturn } from '../../usecases/rectification/import-return.ts';
import { listChoices } from '../../usecases/rectification/list-choices.ts';
import { listItems } from '../../usecases/rectification/list-items.ts';
import { previewReturn } from '../../usecases/rectification/preview-return.ts';
import { proposeItems } from '../../usecases/rectification/propose-items.ts';
import { registerItems } from '../../usecases/rectification/register-items.ts';
import { removeItem } from '../../usecases/rectification/remove-item.ts';
import type { SessionHandlers } from '../session.ts';

const POOL = printingPool('computer');

/** Who answers what is asked of rectification; reminders and the ledger are printed in threads of their own. */
export const RECTIFICATION_HANDLERS: SessionHandlers<typeof RECTIFICATION_CONTRACT> = {
  'rectification.items': ({ workspace }, query, context) => listItems(workspace, query, context),
  'rectification.choices': ({ workspace }) => listChoices(workspace),
  'rectification.item': ({ workspace }, item, context) => describeItem(workspace, item, context),
  'rectification.propose': ({ workspace }, query) => proposeItems(workspace, query),
  'rectification.register': ({ workspace }, wanted, context) => registerItems(workspace, wanted, context),
  'rectification.add': ({ workspace }, item, context) => addItem(workspace, item, context),
  'rectification.advance': ({ workspace }, step, context) => advanceItem(workspace, step, context),
  'rectification.change': ({ workspace }, change, context) => changeItem(workspace, change, context),
  'rectification.remove': ({ workspace }, item, context) => removeItem(workspace, item, context),
  'rectification.export': ({ workspace }, wanted, context) => exportReturns(workspace, wanted, context),
  'rectification.remind': ({ workspace }, wanted, context) =>
    exportReminders(workspace, wanted, context, POOL),
  'rectification.ledger': ({ workspace }, wanted, context) => exportLedger(workspace, wanted, context, POOL),
  'rectification.preview': ({ workspace }, file, context) => previewReturn(workspace, file, context),
  'rectification.import': ({ workspace }, file, context) => importReturn(workspace, file, context),
  'rectification.counts': ({ workspace }, wanted, context) => exportCounts(workspace, wanted, context),
};

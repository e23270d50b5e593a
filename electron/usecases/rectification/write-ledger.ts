import type { ReminderExport, Written } from '../../../shared/contract/rectification/returns.ts';
import type { Result } from '../../../shared/problems/result.ts';
import { printingPool } from '../../files/printing/printing-pool.ts';
import type { Workspace } from '../../store/workspace.ts';
import type { UseCaseContext } from '../context.ts';
import { exportLedger } from './export-ledger.ts';

/** Its threads are started when there is something to print. */
const POOL = printingPool('computer');

/** Writes the ledger, printed in a thread of its own with the computer’s fonts. */
export function writeLedger(
  workspace: Workspace,
  wanted: ReminderExport,
  context: UseCaseContext,
): Promise<Result<Written>> {
  return exportLedger(workspace, wanted, context, POOL);
}

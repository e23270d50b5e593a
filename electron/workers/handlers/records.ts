import type { RECORDS_CONTRACT } from '../../../shared/contract/records.ts';
import { recordHistory } from '../../usecases/records/record-history.ts';
import { revertRecords } from '../../usecases/records/revert-records.ts';
import type { SessionHandlers } from '../session.ts';

/** Who answers what is asked of records of any kind. */
export const RECORDS_HANDLERS: SessionHandlers<typeof RECORDS_CONTRACT> = {
  'records.history': ({ workspace }, query) => recordHistory(workspace, query),
  'records.revert': ({ workspace }, batch, context) => revertRecords(workspace, batch, context),
};

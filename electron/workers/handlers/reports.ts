import type { REPORTS_CONTRACT } from '../../../shared/contract/reports.ts';
import { printingPool } from '../../files/printing/printing-pool.ts';
import { exportReports } from '../../usecases/export-reports.ts';
import { describeWorkbook, listReports } from '../../usecases/list-reports.ts';
import { previewReport } from '../../usecases/preview-report.ts';
import type { SessionHandlers } from '../session.ts';

const POOL = printingPool('computer');

/** Who answers what is asked of the documents; they are printed in threads of their own. */
export const REPORTS_HANDLERS: SessionHandlers<typeof REPORTS_CONTRACT> = {
  'reports.list': ({ workspace }, input) => listReports(workspace, input),
  'reports.workbook': ({ workspace }, input) => describeWorkbook(workspace, input),
  'reports.preview': ({ workspace }, input, context) => previewReport(workspace, input, context, POOL),
  'reports.export': ({ workspace }, input, context) => exportReports(workspace, input, context, POOL),
};

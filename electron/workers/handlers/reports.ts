import type { REPORTS_CONTRACT } from '../../../shared/contract/reports.ts';
import { describeResultsWorkbook, listReports } from '../../usecases/list-reports.ts';
import type { SessionHandlers } from '../session.ts';

/** Who answers what is asked of the documents. What prints them is loaded when somebody asks for it. */
export const REPORTS_HANDLERS: SessionHandlers<typeof REPORTS_CONTRACT> = {
  'reports.list': ({ workspace }, input) => listReports(workspace, input),
  'reports.workbook': ({ workspace }, input) => describeResultsWorkbook(workspace, input),
  'reports.preview': async ({ workspace }, input) => {
    const { previewReport } = await import('../../usecases/preview-report.ts');
    return previewReport(workspace, input);
  },
  'reports.export': async ({ workspace }, input, context) => {
    const { exportReports } = await import('../../usecases/export-reports.ts');
    return exportReports(workspace, input, context);
  },
};

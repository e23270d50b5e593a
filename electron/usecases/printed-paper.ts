import type { PrintedDocument } from '../../shared/contract/reports.ts';
import type { Paper } from '../../shared/report/paper.ts';
import type { ReportMaterial } from './report-material.ts';

/** The one that is to be looked at; null where the run has nobody of that name. */
export function printedPaper(
  { input, papers, portraits }: ReportMaterial,
  document: PrintedDocument,
): Paper | null {
  const { compounds } = input.run.scores;
  switch (document.kind) {
    case 'district-report':
      return papers.districtReport();
    case 'letter': {
      const compound = compounds.find(({ code }) => code === document.code);
      return compound === undefined ? null : papers.letter(compound);
    }
    case 'portrait':
      return portraits.get(document.code)?.() ?? null;
    case 'bulletin':
      return compounds.some(({ subdistrict }) => subdistrict === document.subdistrict)
        ? papers.bulletin(document.subdistrict)
        : null;
    case 'committee-sheet':
      return compounds.some(
        ({ subdistrict, committee }) =>
          subdistrict === document.subdistrict && committee === document.committee,
      )
        ? papers.committeeSheet(document)
        : null;
    default:
      return document satisfies never;
  }
}

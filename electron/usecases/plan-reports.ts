import type { PaperFormat, WantedDocument } from '../../shared/contract/reports.ts';
import { ok, type Result } from '../../shared/problems/result.ts';
import { committeesOf } from './committees-of.ts';
import { planLetters } from './plan-letters.ts';
import { planPortraits } from './plan-portraits.ts';
import { type PlannedFile, planForEach } from './planned-file.ts';
import type { ReportMaterial } from './report-material.ts';
import { bulletinPlace, committeeSheetPlace, districtPlace } from './report-names.ts';

/** The files of a document, in the order of writing; refused where it would go to nobody. */
export function planReport(
  material: ReportMaterial,
  document: WantedDocument,
): Result<readonly PlannedFile[]> {
  switch (document.kind) {
    case 'district-report':
      return ok([districtReport(material, document.format)]);
    case 'results-workbook':
      return ok([resultsWorkbook(material)]);
    case 'expert-appendix':
      return ok([expertAppendix(material)]);
    case 'letters':
      return planLetters(material, document);
    case 'portraits':
      return planPortraits(material, document);
    case 'bulletins':
      return planBulletins(material, document.subdistrict);
    case 'committee-sheets':
      return planCommitteeSheets(material, document.subdistrict);
    default:
      return document satisfies never;
  }
}

/** The subject of documents about all. */
const DISTRICT = '全区';

function districtReport({ input, papers }: ReportMaterial, format: PaperFormat): PlannedFile {
  return {
    step: { zh: '写评估总报告', en: 'writing the district report' },
    ...{ kind: 'single', subject: DISTRICT },
    place: districtPlace('评估总报告', input, format),
    content: () => ({ kind: format, paper: papers.districtReport() }),
  };
}

function resultsWorkbook({ input, workbooks }: ReportMaterial): PlannedFile {
  return {
    step: { zh: '写成绩总表', en: 'writing the results workbook' },
    ...{ kind: 'single', subject: DISTRICT },
    place: districtPlace('成绩总表', input, 'xlsx'),
    content: () => ({ kind: 'xlsx', workbook: workbooks['results-workbook']() }),
  };
}

function expertAppendix({ input, workbooks }: ReportMaterial): PlannedFile {
  return {
    step: { zh: '写统计附表', en: 'writing the expert appendix' },
    ...{ kind: 'single', subject: DISTRICT },
    place: districtPlace('统计附表', input, 'xlsx'),
    content: () => ({ kind: 'xlsx', workbook: workbooks['expert-appendix']() }),
  };
}

function planBulletins(
  { input, papers }: ReportMaterial,
  only: string | null,
): Result<readonly PlannedFile[]> {
  const all = new Set(input.run.scores.compounds.map(({ subdistrict }) => subdistrict));
  const wanted = [...all].filter((subdistrict) => only === null || subdistrict === only);
  return planForEach(only ?? 'subdistricts', wanted, (subdistrict) => ({
    step: { zh: '写街镇通报', en: 'writing bulletins' },
    ...{ kind: 'single', subject: subdistrict },
    place: bulletinPlace(input, subdistrict),
    content: () => ({ kind: 'pdf', paper: papers.bulletin(subdistrict) }),
  }));
}

function planCommitteeSheets(
  { input, papers }: ReportMaterial,
  only: string | null,
): Result<readonly PlannedFile[]> {
  const wanted = committeesOf(input.run.scores.compounds).filter(
    ({ subdistrict }) => only === null || subdistrict === only,
  );
  return planForEach(only ?? 'committees', wanted, (committee) => ({
    step: { zh: '写居委会清单', en: 'writing committee sheets' },
    ...{ kind: 'single', subject: `${committee.subdistrict}${committee.committee}` },
    place: committeeSheetPlace(input, committee),
    content: () => ({ kind: 'pdf', paper: papers.committeeSheet(committee) }),
  }));
}

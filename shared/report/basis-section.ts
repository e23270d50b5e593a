import { column, type Section, section, table } from './paper.ts';
import { provenanceRows } from './provenance-rows.ts';
import type { ReportInput } from './report-input.ts';

/** 评分依据: what identifies the run that every figure of the document comes from. */
export function basisSection(input: ReportInput): Section {
  return section('评分依据', [
    table([column('项目', 18), column('内容', 82, 'left')], provenanceRows(input)),
  ]);
}

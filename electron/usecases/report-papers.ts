import type { CompoundScore } from '../../shared/model/scores.ts';
import { buildBulletin } from '../../shared/report/bulletin/build-bulletin.ts';
import { buildCommitteeSheet } from '../../shared/report/committee/build-committee-sheet.ts';
import type { CommitteeOf } from '../../shared/report/committee/committee-of.ts';
import { buildDistrictReport } from '../../shared/report/district/build-district-report.ts';
import { buildCompoundLetter } from '../../shared/report/letter/build-compound-letter.ts';
import { type LetterContext, letterContext } from '../../shared/report/letter/letter-context.ts';
import type { Paper } from '../../shared/report/paper.ts';
import type { ReportInput } from '../../shared/report/report-input.ts';
import type { Voices } from '../../shared/report/voices/voices.ts';

/** The documents of a run that are printed, each put together when it is asked for. */
export interface ReportPapers {
  districtReport(): Paper;
  letter(compound: CompoundScore): Paper;
  bulletin(subdistrict: string): Paper;
  committeeSheet(committee: CommitteeOf): Paper;
}

/**
 * The documents of a run; what all letters share is found out with the first.
 *
 * @param voices reads what residents said, for letters
 */
export function reportPapers(input: ReportInput, voices: () => Voices): ReportPapers {
  let context: LetterContext | null = null;
  return {
    districtReport: () => buildDistrictReport(input),
    letter(compound) {
      context ??= letterContext(input, voices());
      return buildCompoundLetter(input, compound, context);
    },
    bulletin: (subdistrict) => buildBulletin(input, subdistrict),
    committeeSheet: (committee) => buildCommitteeSheet(input, committee),
  };
}

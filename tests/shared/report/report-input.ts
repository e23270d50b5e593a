import { type DocumentSettings, PLAIN_DOCUMENT_SETTINGS } from '../../../shared/model/document-settings.ts';
import type { Guideline } from '../../../shared/model/guideline.ts';
import type { RunPhase } from '../../../shared/model/phase.ts';
import type { CompoundScore } from '../../../shared/model/scores.ts';
import type { ReportInput, ReportRecords } from '../../../shared/report/report-input.ts';
import { sampleGuideline } from './sample-guideline.ts';
import { sampleRun } from './sample-run.ts';

/** A workspace in which nobody has written anything down yet. */
export const NO_RECORDS: ReportRecords = {
  lists: [],
  playbook: [],
  rectification: [],
  sampling: [],
};

interface Wanted {
  readonly count?: number;
  readonly phase?: RunPhase;
  readonly guideline?: Partial<Guideline>;
  readonly exercise?: boolean;
  readonly settings?: Partial<DocumentSettings>;
}

/** A report's input on the sample run: 66 compounds at mid-year unless told otherwise. */
export function sampleInput({
  count = 66,
  phase = 'mid',
  guideline,
  exercise = false,
  settings = {},
}: Wanted = {}): ReportInput {
  const changed = sampleGuideline(guideline);
  return {
    run: sampleRun(count, { phase, guideline: changed }),
    guideline: changed,
    year: 2026,
    exercise,
    settings: { ...PLAIN_DOCUMENT_SETTINGS, ...settings },
    before: null,
    isCurrent: true,
    records: NO_RECORDS,
    yearBefore: new Map(),
  };
}

/** The same input with one compound changed. */
export function withCompound(input: ReportInput, place: number, change: Partial<CompoundScore>): ReportInput {
  const compounds = input.run.scores.compounds.map((one, at) => (at === place ? { ...one, ...change } : one));
  return { ...input, run: { ...input.run, scores: { ...input.run.scores, compounds } } };
}

/** The compound at this place of the run. */
export function compoundAt({ run }: ReportInput, place: number): CompoundScore {
  const compound = run.scores.compounds[place];
  if (compound === undefined) throw new Error(`the sample run has no compound ${place}`);
  return compound;
}

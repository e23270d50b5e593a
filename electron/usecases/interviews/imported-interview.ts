import type { ImportedInterview } from '../../../shared/contract/interviews.ts';
import type { Phase } from '../../../shared/model/phase.ts';
import { ok, type Result } from '../../../shared/problems/result.ts';
import type { Workspace } from '../../store/workspace.ts';
import { compoundNames } from '../compound-names.ts';
import { rememberedInterviews } from './remembered-interviews.ts';

/** What the evidence knows of one interview in one compound; null where it knows nothing. */
export function importedInterview(
  { store }: Workspace,
  wanted: { readonly phase: Phase; readonly interview: string; readonly compound: string },
): Result<ImportedInterview | null> {
  const found = rememberedInterviews(store, wanted.phase).find(
    ({ interview, compound }) => interview === wanted.interview && compound === wanted.compound,
  );
  if (found === undefined) return ok(null);
  const { interview, date, interviewee, lines } = found;
  const topics = lines.flatMap(({ topic, entered }) => (entered === null ? [] : [{ topic, ...entered }]));
  const compound = compoundNames(store, wanted.phase)(found.compound);
  return ok({ interview, compound, date, interviewee, topics });
}

import { askedTopics } from '../../../shared/action/interviews/asked-topics.ts';
import { topicTable } from '../../../shared/action/interviews/topic-table.ts';
import type { TopicTableView } from '../../../shared/contract/interviews.ts';
import type { Phase } from '../../../shared/model/phase.ts';
import { ok, type Result } from '../../../shared/problems/result.ts';
import { FEWEST_SHOWN } from '../../../shared/report/voices/voices.ts';
import { currentGuideline } from '../../store/guideline-versions.ts';
import type { Workspace } from '../../store/workspace.ts';
import { rememberedCompounds } from '../remembered-compounds.ts';
import { rememberedInterviews } from './remembered-interviews.ts';

/** Which topics interviews turned to, by type of compound: what the evidence says, and how many passages are coded. */
export function tallyInterviews(
  { store }: Workspace,
  { phase }: { readonly phase: Phase },
): Result<TopicTableView> {
  const { guideline } = currentGuideline(store);
  const typeOf = new Map(rememberedCompounds(store, phase).map(({ code, type }) => [code, type]));
  const lines = rememberedInterviews(store, phase).flatMap((interview) =>
    interview.lines.map((line) => ({ ...line, type: typeOf.get(interview.compound) ?? '' })),
  );
  const remarks = lines.flatMap(({ type, topic, entered }) =>
    entered === null ? [] : [{ type, topic, attitude: entered.attitude }],
  );
  const passages = lines.filter((line) => line.passages > 0);
  const types = guideline.types.map(({ code, name }) => ({ code, name }));
  const asked = new Set(askedTopics(guideline).map(({ topic }) => topic));
  const rows = topicTable(
    remarks,
    passages,
    types.map(({ code }) => code),
    guideline.rounding,
  );
  return ok({
    types,
    rows: rows.map((row) => ({ ...row, isAsked: asked.has(row.topic), types: [...row.types] })),
    fewestShown: FEWEST_SHOWN,
  });
}

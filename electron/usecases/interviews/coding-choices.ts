import { askedTopics } from '../../../shared/action/interviews/asked-topics.ts';
import type { CodingChoices } from '../../../shared/contract/interviews.ts';
import { leavesOf } from '../../../shared/model/guideline.ts';
import type { Phase } from '../../../shared/model/phase.ts';
import { ok, type Result } from '../../../shared/problems/result.ts';
import { currentGuideline } from '../../store/guideline-versions.ts';
import type { Workspace } from '../../store/workspace.ts';
import { rememberedInterviews } from './remembered-interviews.ts';

/** What passages can be coded with: the guideline's topics, those that people wrote freely, and every indicator. */
export function codingChoices(
  { store }: Workspace,
  { phase }: { readonly phase: Phase },
): Result<CodingChoices> {
  const { guideline } = currentGuideline(store);
  const asked = askedTopics(guideline);
  const known = new Set(asked.map(({ topic }) => topic));
  const lines = rememberedInterviews(store, phase).flatMap((interview) => interview.lines);
  const free = [...new Set(lines.map(({ topic }) => topic))].filter((topic) => !known.has(topic)).sort();
  return ok({
    topics: [...asked, ...free.map((topic) => ({ topic, indicator: null }))],
    indicators: leavesOf(guideline.indicators).map(({ id, name }) => ({ id, name })),
  });
}

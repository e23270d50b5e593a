import type { QualityOverview } from '../../shared/contract/evidence/quality.ts';
import type { Phase } from '../../shared/model/phase.ts';
import { QUALITY_RULES } from '../../shared/model/quality.ts';
import { ok, type Result } from '../../shared/problems/result.ts';
import { currentGuideline } from '../store/guideline-versions.ts';
import { listLeftOut } from '../store/left-out.ts';
import type { Workspace } from '../store/workspace.ts';
import { flaggedResponses } from './flagged-responses.ts';
import { sayRule } from './quality-words.ts';

/** The guideline's rules of quality with how many responses of a phase each finds doubtful. */
export function qualityOverview({ store }: Workspace, phase: Phase): Result<QualityOverview> {
  const { quality = {} } = currentGuideline(store).guideline;
  const flagged = flaggedResponses(store, phase);
  const rules = QUALITY_RULES.map((rule) => ({
    rule,
    limit: sayRule(rule, quality, phase),
    flagged: flagged.filter(({ flags }) => flags.some((flag) => flag.rule === rule)).length,
  }));
  return ok({ rules, flagged: flagged.length, leftOut: listLeftOut(store, phase).length });
}

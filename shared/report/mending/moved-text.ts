import type { Movement, OutcomeJudgement } from '../../action/rectification/outcome.ts';
import { doubt } from '../../action/rectification/outcome-sentences.ts';
import type { CompoundScore } from '../../model/scores.ts';
import { NO_FIGURE } from '../figures.ts';
import type { ReportInput } from '../report-input.ts';

const MOVED = { up: '上升', down: '下降', same: '未变' } as const;

/**
 * Which way a figure went, and that it is no more than samples let expect; 「—」 where that is not known.
 *
 * @example movedText({ before: 77.6, after: 77.34, moved: 'down', certainty: 'noise' }) // '下降（误差范围内）'
 */
export function movedText({ moved, certainty }: Pick<Movement, 'moved' | 'certainty'>): string {
  if (moved === null) return NO_FIGURE;
  return moved === 'same' ? MOVED.same : `${MOVED[moved]}${doubt(certainty).zh}`;
}

/** How far a compound's changes since mid-year can be relied on; null where phases are not compared. */
export function judgementOf(
  { judged, year }: Pick<ReportInput, 'judged' | 'year'>,
  compound: CompoundScore,
): OutcomeJudgement | null {
  if (judged == null) return null;
  return { year, score: judged.score(compound), leaf: (id) => judged.leaf(compound, id) };
}

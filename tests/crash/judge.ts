import { z } from 'zod';
import { openWorkspace } from '../../electron/store/open-workspace.ts';
import type { ReadStore } from '../../electron/store/store.ts';
import { tallyAnswers } from '../../electron/store/tally-answers.ts';
import { checkWorkspace } from '../../electron/usecases/check-workspace.ts';
import { CONTEXT } from '../electron/usecases/context.ts';
import { AT_FIRST, type Holding, STEPS } from './journey.ts';

/**
 * What became of a workspace whose process was killed: it holds what it held before the step or after it (`whole`); less
 * than was acknowledged (`lost`); anything else (`partial`); or it is damaged or cannot be opened (`unsound`).
 */
export interface Verdict {
  readonly outcome: 'whole' | 'lost' | 'partial' | 'unsound';
  /** What was found, in words, where something is wrong. */
  readonly words: string;
}

/** Opens the workspace again, checks file, journal and evidence, and compares with what was acknowledged. */
export function judge(path: string, acknowledged: number): Verdict {
  const opened = openWorkspace(path);
  if (!opened.ok) return { outcome: 'unsound', words: JSON.stringify(opened.problems) };
  const workspace = opened.value;
  try {
    const checked = checkWorkspace(workspace, CONTEXT);
    const problems = checked.ok ? checked.value.problems : checked.problems;
    if (problems.length > 0) return { outcome: 'unsound', words: JSON.stringify(problems) };
    return compared(holdingOf(workspace.store), acknowledged);
  } finally {
    workspace.close();
  }
}

function compared(found: Holding, acknowledged: number): Verdict {
  const states = [AT_FIRST, ...STEPS.map(({ afterwards }) => afterwards)];
  const words = `${JSON.stringify(found)} after ${acknowledged} acknowledged steps`;
  const isFound = (state: Holding) => JSON.stringify(state) === JSON.stringify(found);
  if (states.slice(acknowledged, acknowledged + 2).some(isFound)) return { outcome: 'whole', words };
  return { outcome: states.slice(0, acknowledged).some(isFound) ? 'lost' : 'partial', words };
}

const countRow = z.object({ versions: z.number(), deeds: z.number() });

function holdingOf(db: ReadStore): Holding {
  const counts = db
    .prepare(
      `SELECT (SELECT count(*) FROM response JOIN evidence_row ON evidence_row.id = response.evidence) AS versions,
              (SELECT count(*) FROM journal WHERE sequence > 3) AS deeds`,
    )
    .get();
  const { versions, deeds } = countRow.parse(counts);
  return { versions, satisfied: given(db, '满意'), dissatisfied: given(db, '不满意'), deeds };
}

/** How many standing responses gave this answer. */
function given(db: ReadStore, answer: string): number {
  const tallies = [...tallyAnswers(db, 'mid').values()].flatMap((questions) =>
    [...questions.values()].flat(),
  );
  return tallies.filter(({ chosen }) => chosen.includes(answer)).reduce((sum, { count }) => sum + count, 0);
}

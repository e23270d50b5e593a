import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Scores } from '../../shared/model/scores.ts';
import { scorePhase } from '../../shared/scoring/score-phase.ts';
import { phaseScores } from '../../shared/scoring/to-scores.ts';
import { type TallyDistrict, tallyDistrict, tallyRows } from './tally-district.ts';

const TIMES = 7;

/** Scoring 1,041 compounds × 36 leaves from tallies, and pandas doing the same where it is installed. */
export async function scoring(): Promise<string[]> {
  const district = tallyDistrict();
  const input = { ...district, phase: 'mid' as const };
  const traced = bestOf(() => scorePhase(input));
  const traces = scorePhase(input);
  const published = bestOf(() => phaseScores(district.guideline, 'mid', traces, {}));
  const scores = phaseScores(district.guideline, 'mid', traces, {});
  return [
    `1,041 compounds × 36 leaves from tallies: ${traced.toFixed(1)} ms (to reach: under 100)`,
    `publishing, grades, ranks, groups: ${published.toFixed(1)} ms`,
    ...besidePandas(district, scores, traced + published),
  ];
}

/** The best of a few times, in milliseconds. */
function bestOf(work: () => unknown): number {
  const times = Array.from({ length: TIMES }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.min(...times);
}

function besidePandas(district: TallyDistrict, scores: Scores, ours: number): string[] {
  const theirs = runPandas(tallyRows(district));
  if (theirs === null) return ['pandas: python3 with pandas is not installed, so there is nothing beside it'];
  const differing = scores.compounds.filter(
    ({ code, score }) => Math.abs((score ?? 0) - (theirs.scores[code] ?? 0)) > 1e-9,
  );
  return [
    `pandas ${theirs.pandas}, the same aggregation with doubles: ${theirs.ms.toFixed(1)} ms, ${(theirs.ms / ours).toFixed(1)} times ours`,
    `${differing.length} of ${scores.compounds.length} published scores differ from pandas`,
  ];
}

interface PandasResult {
  readonly ms: number;
  readonly pandas: string;
  readonly scores: Readonly<Record<string, number>>;
}

/** Null where python3 or pandas is missing. */
function runPandas(rows: string): PandasResult | null {
  const folder = mkdtempSync(join(tmpdir(), 'daoze-bench-'));
  try {
    execFileSync('python3', ['-c', 'import pandas'], { stdio: 'ignore' });
    writeFileSync(join(folder, 'tallies.csv'), rows);
    const script = join(import.meta.dirname, 'aggregate.py');
    const printed = execFileSync('python3', [script, join(folder, 'tallies.csv')], { encoding: 'utf8' });
    return JSON.parse(printed) as PandasResult;
  } catch {
    return null;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

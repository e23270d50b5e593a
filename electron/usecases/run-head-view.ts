import type { RunHeadView } from '../../shared/contract/scores/standing.ts';
import { guidelineName } from '../../shared/model/guideline.ts';
import type { RunHead } from '../store/runs.ts';
import type { ReadStore } from '../store/store.ts';
import { guidelineOfRun } from './guideline-of-run.ts';

/** A stored run as screens name it. */
export function runHeadView(
  db: ReadStore,
  run: Pick<RunHead, 'id' | 'createdAt' | 'author' | 'digest' | 'guidelineVersion'>,
): RunHeadView {
  const { id, createdAt, author, digest, guidelineVersion } = run;
  const guideline = guidelineName(guidelineOfRun(db, run));
  return { id, createdAt, author, digest, guideline, guidelineVersion };
}

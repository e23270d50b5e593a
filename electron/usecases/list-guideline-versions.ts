import { guidelineName, leavesOf } from '../../shared/model/guideline.ts';
import { listGuidelineVersions as readVersions } from '../store/guideline-versions.ts';
import { listRuns, type RunHead } from '../store/runs.ts';
import type { Workspace } from '../store/workspace.ts';

/** One version of a workspace's guideline, and what it was used for. */
export interface ListedVersion {
  /** From 1; grows by one with every version that is saved. */
  readonly number: number;
  /** `changning-2026@2026.1` */
  readonly guideline: string;
  readonly title: string;
  readonly createdAt: string;
  readonly author: string;
  readonly reason: string;
  /** How many leaves it has. */
  readonly leaves: number;
  readonly isCurrent: boolean;
  /** The runs it was used by, the earliest first. */
  readonly runs: readonly RunHead[];
}

/** Every guideline the workspace ever had, the oldest first. */
export function listGuidelineVersions({ store }: Workspace): ListedVersion[] {
  const runs = listRuns(store);
  return readVersions(store).map(({ number, guideline, createdAt, author, reason }, index, all) => ({
    number,
    guideline: guidelineName(guideline),
    title: guideline.title,
    createdAt,
    author,
    reason,
    leaves: leavesOf(guideline.indicators).length,
    isCurrent: index === all.length - 1,
    runs: runs.filter(({ guidelineVersion }) => guidelineVersion === number),
  }));
}

import { reportMaterial } from '../../../electron/usecases/report-material.ts';
import { withWorkspace } from '../../../electron/usecases/with-workspace.ts';
import { ok } from '../../../shared/problems/result.ts';
import type { Paper } from '../../../shared/report/paper.ts';

/** The first so many letters of mid-year, as data. */
export async function letterPapers(workspace: string, count: number): Promise<readonly Paper[]> {
  const papers = await withWorkspace(workspace, (opened) => {
    const material = reportMaterial(opened, 'mid', { author: '', now: () => new Date().toISOString() });
    if (!material.ok) return material;
    const { input, papers } = material.value;
    return ok(input.run.scores.compounds.slice(0, count).map((compound) => papers.letter(compound)));
  });
  if (!papers.ok) throw new Error(JSON.stringify(papers.problems));
  return papers.value;
}

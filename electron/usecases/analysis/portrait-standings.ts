import type { PortraitStanding } from '../../../shared/action/portrait/portrait.ts';
import { earlierResults } from '../../../shared/action/years/earlier-scores.ts';
import type { Guideline } from '../../../shared/model/guideline.ts';
import { runPhaseSchema } from '../../../shared/model/phase.ts';
import { publishedMedian, scoreText } from '../../../shared/report/figures.ts';
import { currentRecords } from '../../store/records.ts';
import type { Workspace } from '../../store/workspace.ts';
import { rememberedStoredRun } from '../remembered-stored-run.ts';
import { knownMergers } from '../years/known-mergers.ts';

/** Where a compound stood: in the year before as far as that is known, then in each phase of this year that was scored. */
export function portraitStandings(
  workspace: Workspace,
  code: string,
  guideline: Pick<Guideline, 'rounding'>,
): PortraitStanding[] {
  return [...ofYearBefore(workspace, code, guideline), ...ofThisYear(workspace, code, guideline)];
}

function ofYearBefore(
  { store, year }: Workspace,
  code: string,
  guideline: Pick<Guideline, 'rounding'>,
): PortraitStanding[] {
  const records = currentRecords(store, 'earlier-score', { level: 'compound', key: code });
  const mergers = knownMergers(store);
  return runPhaseSchema.options.flatMap((phase) =>
    (earlierResults(records, mergers, { phase, year }).get(code) ?? [])
      .filter((result) => result.code === code)
      .map(({ year: then, score, grade, rank, of }) => ({
        ...{ year: then, phase, grade, rank, of },
        score: score === null ? null : scoreText(score, guideline),
        median: null,
      })),
  );
}

function ofThisYear(
  { store, year }: Workspace,
  code: string,
  guideline: Pick<Guideline, 'rounding'>,
): PortraitStanding[] {
  return runPhaseSchema.options.flatMap((phase) => {
    const all = rememberedStoredRun(store, phase)?.scores.compounds ?? [];
    const compound = all.find((one) => one.code === code);
    if (compound === undefined) return [];
    const ofType = all.flatMap(({ type, score }) =>
      type === compound.type && score !== null ? [score] : [],
    );
    const middle = publishedMedian(ofType, guideline);
    const { score, grade, ranks } = compound;
    return [
      {
        ...{ year, phase, grade, rank: ranks.type, of: ofType.length },
        score: score === null ? null : scoreText(score, guideline),
        median: middle === null ? null : scoreText(middle, guideline),
      },
    ];
  });
}

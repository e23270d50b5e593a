import { leavesOf } from '../../../shared/model/guideline.ts';
import type { RectificationItem } from '../../../shared/model/records/rectification-item.ts';
import { measureRule } from '../../../shared/rules/measures/registry.ts';
import { currentGuideline } from '../../store/guideline-versions.ts';
import type { Workspace } from '../../store/workspace.ts';
import { samplingOfPhases } from '../sampling/short-samples.ts';

/**
 * Whether the figures that an item tells are of questionnaires, this year's, of which fewer of its compound count than the
 * sampling plan asks for.
 */
export function restsOnFew({
  store,
  year,
}: Pick<Workspace, 'store' | 'year'>): (code: string, item: Pick<RectificationItem, 'origin'>) => boolean {
  const short = samplingOfPhases(store).flatMap((sampling) => sampling.short);
  const few = new Set(short.map(({ phase, code }) => `${phase}/${code}`));
  const asked = new Set(
    leavesOf(currentGuideline(store).guideline.indicators)
      .filter(({ id, measure }) => measureRule(measure).reads(measure, id).kind === 'answers')
      .map(({ id }) => id),
  );
  return (code, { origin }) =>
    origin.kind === 'shortfall' &&
    origin.year === year &&
    asked.has(origin.leaf) &&
    few.has(`${origin.phase}/${code}`);
}

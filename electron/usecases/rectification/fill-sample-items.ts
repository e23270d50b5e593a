import { leavesOf } from '../../../shared/model/guideline.ts';
import type { RectificationItem } from '../../../shared/model/records/rectification-item.ts';
import { ok, type Result } from '../../../shared/problems/result.ts';
import { sampleCourse } from '../../../shared/sample/mending-course.ts';
import { DISTRICT } from '../../../shared/sample/parameters.ts';
import { chanceOf } from '../../../shared/statistics/chance.ts';
import { currentGuideline } from '../../store/guideline-versions.ts';
import type { Workspace } from '../../store/workspace.ts';
import type { UseCaseContext } from '../context.ts';
import { today } from '../today.ts';
import { proposalsOf } from './proposals-of.ts';
import { newItems } from './register-items.ts';
import { type ItemToWrite, writeItems } from './write-items.ts';

/** Of three compounds that fall short, two have items; three of each at most. */
const SHARE = 2 / 3;
const OF_EACH = 3;

/** Registers what part of a made-up district fell short of at mid-year, and moves it on to some day of today. */
export function fillSampleItems(workspace: Workspace, context: UseCaseContext): Result<null> {
  const { seed } = DISTRICT;
  const source = { kind: 'shortfall', phase: 'mid', most: OF_EACH } as const;
  const proposed = proposalsOf(workspace, { source, place: {} });
  if (!proposed.ok) return proposed;
  const chosen = proposed.value.filter(({ compound }) => chanceOf(seed, 'mending', compound).happens(SHARE));
  if (chosen.length === 0) return ok(null);
  const registration = { on: today(context), by: context.author, responsible: '', deadline: null };
  const items = newItems(workspace.store, chosen, registration);
  writeItems(workspace, items.map(withCourse(workspace, registration.on)), context, '中期整改项');
  return ok(null);
}

function withCourse({ store }: Workspace, day: string): (item: ItemToWrite) => ItemToWrite {
  const { indicators } = currentGuideline(store).guideline;
  const methods = new Map(leavesOf(indicators).map(({ id, method }) => [id, method]));
  return (item) => (item.body === null ? item : { ...item, body: withSteps(item.id, item.body) });

  function withSteps(id: string, body: RectificationItem): RectificationItem {
    const { origin, responsible } = body;
    const method = origin.kind === 'shortfall' ? methods.get(origin.leaf) : undefined;
    return { ...body, ...sampleCourse(chanceOf(DISTRICT.seed, 'mending', id), { day, method, responsible }) };
  }
}

import type { Phase } from '../model/phase.ts';
import { PHASES } from '../model/phase.ts';
import { chanceOf } from '../statistics/chance.ts';
import { EVENTS } from './parameters.ts';
import type { SamplePlan } from './sample-plan.ts';

/** How often something out of the ordinary was reported of a compound in a phase; null when it was not. */
export type EventOf = (compound: string, metric: string, phase: Phase) => number | null;

/**
 * Deals out what bonuses, deductions and vetoes rest on: to a few compounds in each phase, each kind in
 * turn, to those whose records were handed in.
 */
export function sampleEvents(plan: SamplePlan): EventOf {
  const { bonuses, deductions, vetoes } = plan.guideline;
  const events = new Map<string, number>();
  for (const phase of PHASES) {
    const chance = chanceOf(plan.seed, 'events', phase);
    const order = chance.shuffled(
      plan.register.filter(({ code }) => plan.gapOf(code, phase) === null).map(({ code }) => code),
    );
    const deal = (metrics: readonly string[], share: number, most: number) => {
      if (metrics.length === 0) return;
      const chosen = order.splice(0, Math.max(1, Math.round(share * plan.register.length)));
      for (const [index, code] of chosen.entries()) {
        const metric = metrics[index % metrics.length] ?? '';
        events.set(`${phase}/${metric}/${code}`, chance.whole(1, most));
      }
    };
    deal(
      vetoes.map(({ metric }) => metric),
      EVENTS.veto,
      1,
    );
    deal(
      bonuses.map(({ metric }) => metric),
      EVENTS.bonus,
      2,
    );
    deal(
      deductions.map(({ metric }) => metric),
      EVENTS.deduction,
      3,
    );
  }
  return (compound, metric, phase) => events.get(`${phase}/${metric}/${compound}`) ?? null;
}

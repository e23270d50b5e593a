import { planSample, type SampledCompound } from '../../shared/action/sampling/plan-sample.ts';
import {
  SAMPLING_LEVEL_NAMES,
  SAMPLING_LEVELS,
  type SamplingLevel,
  type SamplingTerms,
} from '../../shared/model/records/sampling-plan.ts';
import { chanceOf } from '../../shared/statistics/chance.ts';

const COMPOUNDS = 1041;
const TIMES = 40;

/** Planning a district of 1,041 compounds, for the margin at each level, beside copying its register through JSON. */
export async function planningSample(): Promise<string[]> {
  const register = madeUpRegister();
  const copied = millisecondsOf(() => JSON.parse(JSON.stringify(register)));
  const lines = SAMPLING_LEVELS.map((level) => {
    const planned = millisecondsOf(() => planSample(register, termsOf(level)));
    const ratio = (planned / copied).toFixed(1);
    return `margin in each ${SAMPLING_LEVEL_NAMES[level].en}: ${planned.toFixed(2)} ms (to reach: under 1000), ratio planned : copied ${ratio}`;
  });
  return [
    ...lines,
    `the register of ${COMPOUNDS} compounds through JSON and back: ${copied.toFixed(2)} ms, best of each`,
  ];
}

function termsOf(level: SamplingLevel): SamplingTerms {
  return { level, confidence: 0.95, margin: 0.05, p: 0.5, minimum: 10 };
}

function madeUpRegister(): SampledCompound[] {
  const chance = chanceOf(1, 'register');
  return Array.from({ length: COMPOUNDS }, (_, at) => ({
    code: `C${String(at + 1).padStart(4, '0')}`,
    type: `type ${chance.whole(1, 5)}`,
    subdistrict: `subdistrict ${chance.whole(1, 10)}`,
    households: chance.whole(20, 2000),
  }));
}

/** The best of many, the first of which warm up. */
function millisecondsOf(work: () => unknown): number {
  const times = Array.from({ length: TIMES }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.min(...times);
}

import type { Compound } from '../../../shared/model/compound.ts';
import { type Guideline, type Leaf, leavesOf } from '../../../shared/model/guideline.ts';
import type { ObjectEvidence } from '../../../shared/rules/evidence.ts';
import type { Round } from '../../cases/program.ts';
import {
  type Draw,
  drawChance,
  drawList,
  drawNumber,
  drawOne,
  drawSome,
  drawWhole,
  drawWideNumber,
} from './draw.ts';
import { BONUS_METRICS, DEDUCTION_METRICS, VETO_METRICS } from './generate-guideline.ts';
import { ITEMS, NUMBERS, OPTIONS, PROBLEMS, QUESTIONS, TOPICS, TYPES } from './generate-leaf.ts';

const COMMITTEES = [
  ['north', 'first'],
  ['north', 'second'],
  ['south', 'first'],
] as const;

/** How much of the evidence is there: `some` leaves gaps, `all` leaves none. */
export type Fullness = 'some' | 'all';

/** A register of a few compounds. */
export function drawRegister(draw: Draw): Compound[] {
  return drawList(draw, 1, 7, (index) => {
    const [subdistrict, committee] = drawOne(draw, COMMITTEES);
    return {
      ...BLANK,
      code: `C${index}`,
      name: `compound ${index}`,
      type: drawOne(draw, TYPES),
      subdistrict,
      committee,
      households: drawOne(draw, [null, 0, 100, drawWhole(draw, 1, 5000)]),
    };
  });
}

const BLANK = {
  aliases: [],
  residents: null,
  buildings: null,
  builtYear: null,
  propertyCompany: null,
  ownersCommittee: null,
};

/** Evidence for the register; now and then a compound repeats another's, so that scores tie. */
export function drawRound(
  draw: Draw,
  guideline: Guideline,
  compounds: readonly Compound[],
  fullness: Fullness,
): Round {
  const leaves = leavesOf(guideline.indicators);
  const drawn: ObjectEvidence[] = [];
  for (const _ of compounds) {
    const repeats = drawn.length > 0 && drawChance(draw, 3);
    drawn.push(repeats ? drawOne(draw, drawn) : drawObject(draw, leaves, fullness));
  }
  return {
    compounds,
    evidence: {
      compounds: new Map(compounds.map(({ code }, index) => [code, drawn[index] as ObjectEvidence])),
      committees: new Map(COMMITTEES.map((names) => [names.join('/'), drawObject(draw, leaves, fullness)])),
    },
  };
}

function drawObject(draw: Draw, leaves: readonly Leaf[], fullness: Fullness): ObjectEvidence {
  const isEmpty = fullness === 'some' && drawChance(draw, 1);
  const isThere = () => fullness === 'all' || (!isEmpty && drawChance(draw, 8));
  const mapOf = <Value>(keys: readonly string[], value: (key: string) => Value) =>
    new Map(keys.filter(isThere).map((key) => [key, value(key)]));
  const ids = leaves.map(({ id }) => id);
  return {
    answers: mapOf(QUESTIONS, (question) => drawTallies(draw, question === 'many', fullness)),
    marks: mapOf(ids, () =>
      drawList(draw, 1, 7, (index) => ({ expert: `expert ${index}`, mark: drawNumber(draw, 10) })),
    ),
    checks: mapOf(ids, () => drawChecks(draw, fullness)),
    findings: mapOf(ids, () =>
      drawList(draw, 1, 4, () => ({ problem: drawOne(draw, PROBLEMS), count: drawWhole(draw, 0, 5) })),
    ),
    topics: mapOf(TOPICS, () => ({
      positive: drawWhole(draw, fullness === 'all' ? 1 : 0, 5),
      neutral: drawWhole(draw, 0, 5),
      negative: drawWhole(draw, 0, 5),
    })),
    metrics: new Map([
      ...mapOf(NUMBERS, () => drawMetric(draw, fullness)),
      ...[...BONUS_METRICS, ...DEDUCTION_METRICS]
        .filter(() => drawChance(draw, 4))
        .map((id) => [id, drawWhole(draw, -4, 12) / 2] as const),
      ...VETO_METRICS.filter(() => drawChance(draw, 3)).map(
        (id) => [id, drawOne(draw, [0, 0.9999, 0.9999999999999999, 1, 2])] as const,
      ),
    ]),
  };
}

function drawMetric(draw: Draw, fullness: Fullness): number {
  if (fullness === 'all') return 1 + drawNumber(draw, 90);
  const kind = drawWhole(draw, 1, 10);
  if (kind === 1) return 0;
  if (kind === 2) return drawWideNumber(draw);
  return kind === 3 ? -drawNumber(draw, 20) : drawNumber(draw, 100);
}

function drawTallies(draw: Draw, isMultiple: boolean, fullness: Fullness) {
  const drawn = drawList(draw, 1, 5, () => ({
    chosen: isMultiple ? drawSome(draw, OPTIONS) : [drawOne(draw, OPTIONS)],
    count: drawChance(draw, 1) ? drawWhole(draw, 1, 900) : drawWhole(draw, 1, 12),
  }));
  return fullness === 'all' ? [...drawn, { chosen: ['fair'], count: 1 }] : drawn;
}

function drawChecks(draw: Draw, fullness: Fullness) {
  const results =
    fullness === 'all' ? (['met', 'unmet'] as const) : (['met', 'unmet', 'not_applicable'] as const);
  return [...ITEMS, 'not in any list']
    .filter(() => fullness === 'all' || drawChance(draw, 7))
    .map((item) => ({ item, result: drawOne<(typeof results)[number]>(draw, results) }));
}

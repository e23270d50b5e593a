import { differs } from './changes.ts';
import type { ComparisonSummary, CompoundComparison } from './comparison.ts';

/** Counts what changed among these compounds. */
export function summariseComparison(compounds: readonly CompoundComparison[]): ComparisonSummary {
  const count = (holds: (compound: CompoundComparison) => boolean) => compounds.filter(holds).length;
  return {
    compounds: compounds.length,
    score: {
      changed: count(({ score }) => differs(score)),
      rose: count(({ score }) => (score.difference ?? 0) > 0),
      fell: count(({ score }) => (score.difference ?? 0) < 0),
    },
    grade: {
      changed: count(({ grade }) => differs(grade)),
      rose: count(({ grade }) => (grade.rose ?? 0) > 0),
      fell: count(({ grade }) => (grade.rose ?? 0) < 0),
    },
    ranks: {
      district: count(({ ranks }) => differs(ranks.district)),
      type: count(({ ranks }) => differs(ranks.type)),
      subdistrict: count(({ ranks }) => differs(ranks.subdistrict)),
    },
    status: count(({ status }) => differs(status)),
    becameScored: count(({ score }) => score.before === null && score.after !== null),
    becameWithheld: count(({ score }) => score.before !== null && score.after === null),
  };
}

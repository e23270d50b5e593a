import { plainText, withoutBracket } from '../../cells/plain-text.ts';
import { type Guideline, type Level, leavesOf } from '../../model/guideline.ts';
import { measureRule } from '../../rules/measures/registry.ts';

/** A metric and what its numbers are about. */
export interface KnownMetric {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly levels: readonly Level[];
}

/** The metrics of a guideline by id or name; a heading may add the unit: 「空置率(%)」. */
export class MetricIndex {
  private readonly byId = new Map<string, KnownMetric>();
  private readonly byName = new Map<string, KnownMetric[]>();

  constructor(guideline: Guideline) {
    const levels = levelsByMetric(guideline);
    for (const { id, name, unit } of guideline.metrics) {
      const metric = { id, name, unit, levels: [...(levels.get(id) ?? ANY_LEVEL)] };
      this.byId.set(plainText(id), metric);
      const plain = plainText(name);
      this.byName.set(plain, [...(this.byName.get(plain) ?? []), metric]);
    }
  }

  /** The metrics that a heading may mean; more than one: ambiguous. */
  find(heading: string): readonly KnownMetric[] {
    const plain = plainText(heading);
    return this.named(plain) ?? this.named(withoutBracket(plain)) ?? [];
  }

  private named(plain: string): readonly KnownMetric[] | undefined {
    const metric = this.byId.get(plain);
    return metric === undefined ? this.byName.get(plain) : [metric];
  }
}

/** A metric that only bonuses, deductions and vetoes read may be reported of either. */
const ANY_LEVEL: readonly Level[] = ['compound', 'committee'];

function levelsByMetric({ indicators }: Guideline): ReadonlyMap<string, ReadonlySet<Level>> {
  const levels = new Map<string, Set<Level>>();
  for (const { id, level, measure } of leavesOf(indicators)) {
    const reads = measureRule(measure).reads(measure, id);
    const metrics = reads.kind === 'metrics' ? reads.metrics : [];
    for (const metric of metrics) levels.set(metric, (levels.get(metric) ?? new Set()).add(level));
  }
  return levels;
}

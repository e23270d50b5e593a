import type { AssessedObject } from '../../shared/model/evidence.ts';
import type { Phase } from '../../shared/model/phase.ts';
import type {
  AttitudeCounts,
  CheckResult,
  ExpertMark,
  FindingCount,
  Tally,
} from '../../shared/rules/evidence.ts';
import { finished } from '../../shared/scoring/finished.ts';
import type { PhaseEvidence } from '../../shared/scoring/phase-evidence.ts';
import { listChecks } from './checks.ts';
import { listFindings } from './findings.ts';
import { listMarks } from './marks.ts';
import { listMetrics } from './metrics.ts';
import { sortedByKey } from './sorted-by-key.ts';
import type { ReadStore } from './store.ts';
import { type AnswerTallies, tallyAnswers } from './tally-answers.ts';
import { tallyTopics } from './topics.ts';

/** The evidence of one object while it is gathered. */
interface Gathering {
  answers: ReadonlyMap<string, readonly Tally[]>;
  readonly marks: Map<string, ExpertMark[]>;
  readonly checks: Map<string, CheckResult[]>;
  readonly findings: Map<string, FindingCount[]>;
  readonly topics: Map<string, AttitudeCounts>;
  readonly metrics: Map<string, number>;
}

/**
 * All evidence of a phase that stands now, ready for the measures. Every map and list is sorted by what it
 * holds, so that the order of files, rows and imports leaves no trace.
 *
 * @param tallies how residents answered; all of the responses that count unless others are given
 */
export function readEvidence(
  db: ReadStore,
  phase: Phase,
  tallies: AnswerTallies = tallyAnswers(db, phase),
): PhaseEvidence {
  return finished(readingEvidence(db, phase, tallies));
}

/** The same of some compounds, by code, and of some committees, by 街镇/居委会: what is known of others is not there. */
export function readEvidenceOf(
  db: ReadStore,
  phase: Phase,
  {
    compounds,
    committees,
  }: { readonly compounds: readonly string[]; readonly committees: readonly string[] },
): PhaseEvidence {
  const tallies = tallyAnswers(db, phase, compounds);
  return finished(readingEvidence(db, phase, tallies, [...compounds, ...committees]));
}

/** The same in short steps; nothing may be written between them. */
export function* readingEvidence(
  db: ReadStore,
  phase: Phase,
  tallies: AnswerTallies,
  objects?: readonly string[],
): Generator<void, PhaseEvidence> {
  const gathered = new Gatherings();
  for (const [id, answers] of tallies) gathered.of({ level: 'compound', id }).answers = answers;
  for (const { object, indicator, expert, mark } of listMarks(db, phase, objects)) {
    append(gathered.of(object).marks, indicator, { expert, mark });
  }
  yield;
  for (const { object, indicator, item, result } of listChecks(db, phase, objects)) {
    append(gathered.of(object).checks, indicator, { item, result });
  }
  yield;
  for (const { object, indicator, problem, count } of listFindings(db, phase, objects)) {
    append(gathered.of(object).findings, indicator, { problem, count });
  }
  for (const { compound, topic, ...attitudes } of tallyTopics(db, phase, objects)) {
    gathered.of({ level: 'compound', id: compound }).topics.set(topic, attitudes);
  }
  yield;
  for (const { object, metric, value } of listMetrics(db, phase, objects))
    gathered.of(object).metrics.set(metric, value);
  return gathered.sorted();
}

function append<Item>(lists: Map<string, Item[]>, key: string, item: Item): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}

class Gatherings {
  private readonly levels = {
    compound: new Map<string, Gathering>(),
    committee: new Map<string, Gathering>(),
  };

  of({ level, id }: AssessedObject): Gathering {
    const known = this.levels[level].get(id);
    if (known !== undefined) return known;
    const gathering: Gathering = {
      answers: new Map(),
      marks: new Map(),
      checks: new Map(),
      findings: new Map(),
      topics: new Map(),
      metrics: new Map(),
    };
    this.levels[level].set(id, gathering);
    return gathering;
  }

  sorted(): PhaseEvidence {
    return {
      compounds: sortedByKey(this.levels.compound, (gathering) => gathering),
      committees: sortedByKey(this.levels.committee, (gathering) => gathering),
    };
  }
}

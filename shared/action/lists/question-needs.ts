import type { Phase } from '../../model/phase.ts';
import type { Tally } from '../../rules/evidence.ts';
import type { Question } from '../../rules/question.ts';
import { DEMAND, NO_DEMAND } from './demand-words.ts';
import type { HeardGroup } from './need-candidate.ts';

/** How many of those who answered a question chose certain options. */
export interface QuestionNeed {
  readonly kind: 'question';
  readonly phase: Phase;
  readonly question: string;
  readonly options: string[];
  readonly asked: number;
  readonly of: number;
}

/**
 * What the answers to a question ask for. A question that asks what people want, or an option that says so, gives each such
 * option; any other question gives the options below half of its scale, taken together. Options without a value (不了解)
 * count neither as asking nor as an answer there.
 */
export function questionNeeds(question: Question, phase: Phase, group: HeardGroup): QuestionNeed[] {
  const tallies = group.evidence.flatMap(({ answers }) => answers.get(question.id) ?? []);
  const needOf = (options: string[], counts: ReadonlySet<string>) => ({
    kind: 'question' as const,
    phase,
    question: question.id,
    options,
    ...counted(tallies, new Set(options), counts),
  });
  const wanted = wantedOptions(question);
  if (wanted.length > 0) {
    const all = new Set(question.options.map(({ label }) => label));
    return wanted.map((label) => needOf([label], all));
  }
  const low = lowOptions(question);
  const valued = question.options.flatMap(({ label, value }) => (value === null ? [] : [label]));
  return low.length === 0 ? [] : [needOf(low, new Set(valued))];
}

/** Options below half of the way from the lowest value of the question to the highest. */
function lowOptions({ options }: Question): string[] {
  const values = options.flatMap(({ value }) => value ?? []);
  const middle = (Math.min(...values) + Math.max(...values)) / 2;
  return options.flatMap(({ label, value }) => (value !== null && value < middle ? [label] : []));
}

/** Options of which several can be chosen that say what is wanted. */
function wantedOptions({ kind, text, options }: Question): string[] {
  if (kind === 'single') return [];
  const labels = options.map(({ label }) => label).filter((label) => !NO_DEMAND.test(label));
  return DEMAND.test(text) ? labels : labels.filter((label) => DEMAND.test(label));
}

function counted(tallies: readonly Tally[], asking: ReadonlySet<string>, counts: ReadonlySet<string>) {
  let asked = 0;
  let of = 0;
  for (const { chosen, count } of tallies) {
    if (chosen.some((label) => counts.has(label))) of += count;
    if (chosen.some((label) => asking.has(label))) asked += count;
  }
  return { asked, of };
}

import type { Guideline } from '../model/guideline.ts';
import type { Chance } from '../statistics/chance.ts';
import { SURVEY } from './parameters.ts';

type Question = Guideline['questions'][number];

/** One respondent's answer to a question, as the export of a survey platform writes it. */
export type Answering = (chance: Chance, mood: number) => string;

/**
 * Answers to a single question whose option values have the mean `mean` over many respondents.
 *
 * @example answeringToMean(question, 80) // mostly 满意, some 非常满意 and 一般
 */
export function answeringToMean(question: Question, mean: number): Answering {
  const options = validOptions(question);
  const weights = binomialWithMean(
    options.map((option) => option.value),
    mean,
  );
  return choosing(
    question,
    options.map((option) => option.label),
    weights,
  );
}

/**
 * Answers of which the fraction `share` chose a counted option; a multiple question gets one to three of them.
 */
export function answeringToShare(question: Question, counted: readonly string[], share: number): Answering {
  const options = validOptions(question);
  const isCounted = options.map((option) => counted.includes(option.label));
  if (question.kind === 'multiple') {
    const chosen = options.filter((_, index) => isCounted[index]).map((option) => option.label);
    const others = options.filter((_, index) => !isCounted[index]).map((option) => option.label);
    return choosingSeveral(question, chosen, others, share);
  }
  const plain = options.map((_, index) => (isCounted[index] ? 1.5 : 0.55 ** (options.length - index)));
  const weightOf = (inside: boolean) =>
    plain.reduce((sum, weight, index) => sum + (isCounted[index] === inside ? weight : 0), 0) || 1;
  const [within, without] = [weightOf(true), weightOf(false)];
  const weights = plain.map((weight, index) =>
    isCounted[index] ? (share * weight) / within : ((1 - share) * weight) / without,
  );
  return choosing(
    question,
    options.map((option) => option.label),
    weights,
  );
}

/** The options with a number, worst first. */
function validOptions(question: Question): { label: string; value: number }[] {
  return question.options
    .flatMap(({ label, value }) => (value === null ? [] : [{ label, value }]))
    .sort((a, b) => a.value - b.value);
}

/** Weights of a binomial distribution over ascending values, bent until its mean is the one asked for. */
function binomialWithMean(values: readonly number[], mean: number): number[] {
  let [low, high] = [0, 1];
  let weights: number[] = [];
  for (let step = 0; step < 20; step += 1) {
    const middle = (low + high) / 2;
    weights = binomial(values.length - 1, middle);
    const reached = weights.reduce((sum, weight, index) => sum + weight * (values[index] ?? 0), 0);
    if (reached < mean) low = middle;
    else high = middle;
  }
  return weights;
}

function binomial(draws: number, success: number): number[] {
  let ways = 1;
  return Array.from({ length: draws + 1 }, (_, hits) => {
    if (hits > 0) ways = (ways * (draws - hits + 1)) / hits;
    return ways * success ** hits * (1 - success) ** (draws - hits);
  });
}

function choosing(question: Question, labels: readonly string[], weights: readonly number[]): Answering {
  return (chance, mood) => {
    const absent = notAnswered(question, chance);
    if (absent !== null) return absent;
    let left = coloured(chance, mood);
    const index = weights.findIndex((weight) => {
      left -= weight;
      return left < 0;
    });
    return labels.at(index) ?? '';
  };
}

function choosingSeveral(
  question: Question,
  counted: readonly string[],
  others: readonly string[],
  share: number,
): Answering {
  return (chance, mood) => {
    const absent = notAnswered(question, chance);
    if (absent !== null) return absent;
    const isCounted = others.length === 0 || coloured(chance, mood) >= 1 - share;
    if (!isCounted || counted.length === 0) return chance.pick(others);
    const first = chance.whole(0, counted.length - 1);
    const picked = counted.filter((_, index) => index === first || chance.happens(0.25));
    return picked.join('┋');
  };
}

function notAnswered(question: Question, chance: Chance): string | null {
  const draw = chance.uniform();
  if (draw < SURVEY.skipped) return '(跳过)';
  if (draw < SURVEY.skipped + SURVEY.empty) return '(空)';
  if (draw > SURVEY.skipped + SURVEY.empty + SURVEY.unknown) return null;
  const unknown = question.options.filter((option) => option.value === null);
  return unknown.length === 0 ? null : chance.pick(unknown).label;
}

/** A uniform number that leans the way the respondent's mood (a standard normal number) does. */
function coloured(chance: Chance, mood: number): number {
  const own = Math.sqrt(1 - SURVEY.mood ** 2);
  return cumulativeNormal(SURVEY.mood * mood + chance.normal(0, own));
}

/** The logistic approximation of the normal distribution function, good to 0.0002. */
function cumulativeNormal(z: number): number {
  return 1 / (1 + Math.exp(-z * (1.5976 + 0.07056 * z * z)));
}

import { type NextGrade, nextGrade } from '../../action/shortfall/next-grade.ts';
import type { CompoundScore } from '../../model/scores.ts';
import { cutText } from '../cut-text.ts';
import { scoreText } from '../figures.ts';
import type { ReportInput } from '../report-input.ts';
import type { LetterContext } from './letter-context.ts';

/** So many indicators are named. */
const MOST_NAMED = 2;
const LONGEST_NAME = 20;

const known = new WeakMap<CompoundScore, { readonly input: ReportInput['run']; readonly sentence: string }>();

/** What would lift the compound to the next grade, in one sentence; empty where it has the best one, none, or a veto. */
export function nextGradeSentence(
  input: ReportInput,
  compound: CompoundScore,
  context: LetterContext,
): string {
  const told = known.get(compound);
  // A letter is made several times until it fits its pages.
  if (told?.input === input.run) return told.sentence;
  const { compounds } = input.run.scores;
  const next = nextGrade(compound, { guideline: input.guideline, compounds, medians: context.fractions });
  const sentence = sentenceOf(next, input, context);
  known.set(compound, { input: input.run, sentence });
  return sentence;
}

function sentenceOf(next: NextGrade, { guideline }: ReportInput, { leaves: names }: LetterContext): string {
  switch (next.kind) {
    case 'lift': {
      const { target, needed, lacking, isHeldByQuota, leaves } = next;
      const [to, rest] = [needed, lacking].map((points) => `${scoreText(points, guideline)}分`);
      const head = isHeldByQuota
        ? `得分已到“${target.grade}”线，因名额限制未列入，须达到${to}，还差${rest}`
        : `距“${target.grade}”（${to}）还差${rest}`;
      const named = leaves
        .slice(0, MOST_NAMED)
        .map(({ leaf }) => cutText(names.get(leaf)?.name ?? leaf, LONGEST_NAME));
      const all = leaves.length > named.length ? '等' : '';
      return `${head}，最少提升“${named.join('”“')}”${all}${leaves.length}项可达。`;
    }
    case 'out-of-reach':
      return `有数据的指标全部得满分也达不到“${next.target.grade}”。`;
    case 'no-place':
      return `“${next.target.grade}”没有名额，提高得分不能升等。`;
    case 'withheld':
    case 'top':
    case 'vetoed':
      return '';
    default:
      return next satisfies never;
  }
}

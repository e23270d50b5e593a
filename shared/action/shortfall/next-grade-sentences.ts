import { publish } from '../../exact/publish.ts';
import { Rational } from '../../exact/rational.ts';
import type { Wording } from '../../language/wording.ts';
import type { Guideline } from '../../model/guideline.ts';
import { liftsWords } from './lift-words.ts';
import type { GradeLift, NextGrade } from './next-grade.ts';
import type { GradeQuota, ScoreToReach } from './score-to-reach.ts';

type Words = Pick<Guideline, 'rounding' | 'indicators' | 'vetoes'>;

/** What would lift a compound to the next grade, or why nothing would: a sentence or two. */
export function nextGradeSentences(next: NextGrade, guideline: Words): Wording[] {
  switch (next.kind) {
    case 'withheld':
      return [
        {
          zh: '没有成绩，不能说明升等还差什么。',
          en: 'There is no score, so nothing can be said of the next grade.',
        },
      ];
    case 'top':
      return [{ zh: '已是最高等次。', en: 'This is the best grade already.' }];
    case 'vetoed':
      return [vetoSentence(next, guideline)];
    case 'no-place':
      return [noPlaceSentence(next.target)];
    case 'out-of-reach':
      return [outOfReachSentence(next, guideline)];
    case 'lift':
      return [lackSentence(next, guideline), liftSentence(next, guideline), mediansSentence(next, guideline)];
    default:
      return next satisfies never;
  }
}

/** The share of a small group comes to no place at all; who stands above then does not matter. */
function noPlaceSentence({ grade, quota }: ScoreToReach): Wording {
  const group = quota === null ? { zh: '', en: '' } : GROUPS[quota.within];
  return {
    zh: `${group.zh}“${grade}”的名额按比例为 0 个，提高得分也不能升等。`,
    en: `The quota of ${grade} ${group.en} comes to 0 places: no score lifts the grade.`,
  };
}

function vetoSentence({ grade, vetoes }: Extract<NextGrade, { kind: 'vetoed' }>, guideline: Words): Wording {
  const names = vetoes.map((id) => guideline.vetoes.find((veto) => veto.id === id)?.name ?? id);
  return {
    zh: `触及一票否决项“${names.join('”“')}”，等次封顶，提高得分不能升到“${grade}”。`,
    en: `The veto “${names.join('”, “')}” caps the grade: no points lift it to ${grade}.`,
  };
}

function outOfReachSentence(
  { target, most }: Extract<NextGrade, { kind: 'out-of-reach' }>,
  { rounding }: Words,
): Wording {
  const [best, needed] = [most, target.needed?.toNumber() ?? target.from].map((score) =>
    pointsText(score, rounding),
  );
  return {
    zh: `有数据的指标全部得满分也只有 ${best} 分，达不到“${target.grade}”所需的 ${needed} 分。`,
    en: `With all points of every measured indicator the score is ${best}, short of the ${needed} that ${target.grade} takes.`,
  };
}

function lackSentence(next: GradeLift, { rounding }: Words): Wording {
  const { target, needed, lacking, isHeldByQuota } = next;
  const [to, rest] = [needed, lacking].map((points) => pointsText(points, rounding));
  const quota = quotaSentence(target);
  const begin = pointsText(target.from, rounding);
  if (isHeldByQuota && quota !== null) {
    return {
      zh: `得分已达到“${target.grade}”的 ${begin} 分，${quota.zh}因此未列入；须达到 ${to} 分才能进入名额，还差 ${rest} 分。`,
      en: `The score reaches the ${begin} of ${target.grade}, but ${quota.en} It takes ${to} to find a place: ${rest} more.`,
    };
  }
  if (quota !== null && to !== begin) {
    return {
      zh: `“${target.grade}”从 ${begin} 分起，${quota.zh}须达到 ${to} 分才能进入名额，还差 ${rest} 分。`,
      en: `${target.grade} begins at ${begin}; ${quota.en} It takes ${to} to find a place: ${rest} more.`,
    };
  }
  return {
    zh: `距“${target.grade}”（${to} 分）还差 ${rest} 分。`,
    en: `${rest} points are missing to ${target.grade} (${to}).`,
  };
}

/** How many the quota takes and how many stand above; null where the grade has none. */
function quotaSentence({ quota }: ScoreToReach): Wording | null {
  if (quota === null) return null;
  const { places, above, others } = quota;
  const group = GROUPS[quota.within];
  return {
    zh: `${group.zh}名额 ${places} 个，另有 ${others} 个小区达到，其中${above === 0 ? '没有得分更高的' : ` ${above} 个得分更高`}，`,
    en: `${group.en} it has ${places} ${places === 1 ? 'place' : 'places'}; ${others === 1 ? '1 other compound reaches it' : `${others} other compounds reach it`}, ${above === 0 ? 'none' : above} of them with a higher score.`,
  };
}

const GROUPS: Readonly<Record<GradeQuota['within'], Wording>> = {
  type: { zh: '同类型', en: 'within the type' },
  district: { zh: '全区', en: 'in the district' },
};

function liftSentence({ leaves }: GradeLift, guideline: Words): Wording {
  const told = liftsWords(leaves, guideline);
  return {
    zh: `最少提升 ${leaves.length} 项：${told.zh}。`,
    en: `The fewest that suffice (${leaves.length}): ${told.en}.`,
  };
}

function mediansSentence({ toMedians }: GradeLift, guideline: Words): Wording {
  if (toMedians === null) {
    return {
      zh: '各项只提高到同类中位数还不足以升等。',
      en: 'Raising every indicator to the median of the type is not enough.',
    };
  }
  const told = liftsWords(toMedians, guideline);
  return {
    zh: `如只提高到同类中位数，须提升 ${toMedians.length} 项：${told.zh}。`,
    en: `No further than the median of the type (${toMedians.length}): ${told.en}.`,
  };
}

function pointsText(points: number, rounding: Guideline['rounding']): string {
  return publish(Rational.of(points), rounding);
}

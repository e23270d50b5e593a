import type { ProblemKind } from './problem-kind.ts';

/** What an expert would say about a guideline that can be scored by, each with its place in it. */
export const ADVICE_PROBLEMS = {
  'advice-heavy-leaf': {
    severity: 'warning',
    zh: '这个末级指标占 {points} 分，超过 {most} 分，一项就能左右总分。请考虑拆成几项，或调低分值。',
    en: 'this leaf has {points} points, above {most}, and decides much alone. Consider dividing it, or lower its points.',
  },
  'advice-unread-question': {
    severity: 'warning',
    zh: '没有末级指标用到题目“{text}”，答了也不计分。请让一个末级指标用它，或把它从题库删去。',
    en: 'no leaf uses the question “{text}”; its answers are not scored. Have a leaf use it, or remove it.',
  },
  'advice-unread-metric': {
    severity: 'warning',
    zh: '没有指标、加减分或一票否决用到台账指标“{name}”，报了也不计分。请用上它，或把它删去。',
    en: 'no leaf, bonus, deduction or veto uses the metric “{name}”; what is reported is not scored. Use it, or remove it.',
  },
  'advice-scale-always-full': {
    severity: 'warning',
    zh: '测量值在 {least} 至 {greatest} 之间，无论多少都得满分，拉不开差距。请改正尺度的起止，或改换测量。',
    en: 'the measure comes to {least} to {greatest}, and every value earns all points, which tells nobody apart. Correct the scale, or measure something else.',
  },
  'advice-scale-always-nothing': {
    severity: 'warning',
    zh: '测量值在 {least} 至 {greatest} 之间，无论多少都得 0 分。请改正尺度的起止，或改换测量。',
    en: 'the measure comes to {least} to {greatest}, and every value earns nothing. Correct the scale, or measure something else.',
  },
  'advice-scale-constant-full': {
    severity: 'warning',
    zh: '不论测量值多少都得满分，拉不开差距。请改正各档得分或其余得分，或改换尺度。',
    en: 'every value of the measure earns all points, which tells nobody apart. Correct the points of the steps or otherwise, or choose another scale.',
  },
  'advice-scale-constant-nothing': {
    severity: 'warning',
    zh: '不论测量值多少都得 0 分。请改正各档得分或其余得分，或改换尺度。',
    en: 'every value of the measure earns nothing. Correct the points of the steps or otherwise, or choose another scale.',
  },
  'advice-thin-type': {
    severity: 'warning',
    zh: '小区类型“{type}”在{phase}只适用 {points} 分的末级指标，不到 {least} 分，得分难与其他类型相比。请为它补上指标，或放宽适用类型和阶段。',
    en: 'only {points} points of leaves apply to compound type “{type}” in the phase {phaseInEnglish}, below {least}, so that its scores compare badly with others. Give it more leaves, or let more apply.',
  },
  'advice-option-order': {
    severity: 'warning',
    zh: '选项的分值忽高忽低：“{before}”{beforeValue} 分，“{option}”{value} 分，与前面的走向相反。请核对分值，或重排选项。',
    en: 'the values of the options go up and down: “{before}” is {beforeValue}, “{option}” {value}, against the direction so far. Check the values, or reorder the options.',
  },
  'advice-unreachable-grade': {
    severity: 'warning',
    zh: '最高只能得 {most} 分，够不到这个等次的 {from} 分。请调低分数线，或提高总分上限与加分。',
    en: 'no score exceeds {most}, so this grade from {from} is out of reach. Lower its line, or raise the maximum and the bonuses.',
  },
  'advice-empty-quota': {
    severity: 'warning',
    zh: '限额比例为 0，没有小区能得到“{grade}”。请给出限额比例；不设限额则去掉限额等次。',
    en: 'the quota’s share is 0, so that no compound can keep “{grade}”. Give it a share, or remove the quota.',
  },
  'advice-idle-adjustment': {
    severity: 'warning',
    zh: '每单位分值、最多计或加分上限为 0，无论台账多少都不起作用。请填上这些数，或把它删去。',
    en: 'its points for each unit, its cap or the cap of all bonuses is 0, so that it never counts. Fill these in, or remove it.',
  },
  'advice-idle-veto': {
    severity: 'warning',
    zh: '否决后等次仍可为最高的“{grade}”，等于没有否决。请改为更低的等次。',
    en: 'the veto still allows the highest grade, “{grade}”, and so vetoes nothing. Name a lower grade.',
  },
  'advice-leaf-for-nobody': {
    severity: 'warning',
    zh: '这个末级指标不适用于任何小区类型或阶段，它的 {points} 分永远不计。请填上适用类型和阶段，或把它删去。',
    en: 'this leaf applies to no compound type or to no phase; its {points} points never count. Name types and phases, or remove it.',
  },
  'advice-sampling': {
    severity: 'warning',
    zh: '{name}为 {value}，应在 0 与 1 之间，算不出应访户数。请写成小数，如 0.95。',
    en: 'the {nameInEnglish} is {value} and must lie between 0 and 1 to reckon how many households to ask. Write a fraction such as 0.95.',
  },
  'advice-idle-override': {
    severity: 'warning',
    zh: '这个末级指标不适用于“{type}”，为它另设的分值或尺度不起作用。请删去，或把该类型加入适用类型。',
    en: 'this leaf does not apply to “{type}”, so that what is set for it has no effect. Remove it, or let the leaf apply to the type.',
  },
} as const satisfies Record<string, ProblemKind>;

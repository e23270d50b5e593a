import type { ProblemKind } from './problem-kind.ts';

/** What is wrong with the origin of the weights, and what an expert would ask about it. */
export const WEIGHT_ORIGIN_PROBLEMS = {
  'weight-origin-unknown-branch': {
    severity: 'error',
    zh: '权重来源所指的上级指标“{id}”不存在，或没有下级指标。请改为已有的上级指标；一级指标的权重来源，上级指标留空（工作簿里也可以写“一级”）。',
    en: 'the origin of weights names a branch “{id}” that does not exist or has no children. Name an existing branch, or none for the first level (in a workbook, 一级 will do as well).',
  },
  'weight-origin-repeated': {
    severity: 'error',
    zh: '{branch}的权重来源不止一个。请只留下一个。',
    en: 'there is more than one origin of the weights of {branchInEnglish}. Keep one of them.',
  },
  'weight-origin-unknown-child': {
    severity: 'error',
    zh: '“{id}”不是{branch}的直接下级。请改为它的直接下级的编号。',
    en: '“{id}” is not directly below {branchInEnglish}. Give the id of one of its children.',
  },
  'weight-origin-too-many': {
    severity: 'error',
    zh: '{branch}有 {count} 个下级，层次分析最多比较 {most} 个。请先分成几组，或改用德尔菲法、直接确定。',
    en: '{branchInEnglish} has {count} children; AHP compares {most} at most. Group them first, or use Delphi or direct weights.',
  },
  'weight-origin-pair-missing': {
    severity: 'error',
    zh: '{branch}的下级“{one}”与“{other}”没有比较过。请补上这一对的判断。',
    en: 'the children “{one}” and “{other}” of {branchInEnglish} were not compared. Add the judgement of this pair.',
  },
  'weight-origin-pair-twice': {
    severity: 'error',
    zh: '“{one}”与“{other}”比较了不止一次。请只留下一个判断。',
    en: '“{one}” and “{other}” were compared more than once. Keep one judgement of them.',
  },
  'weight-origin-pair-itself': {
    severity: 'error',
    zh: '“{id}”与自己作了比较。请改正其中一个编号，或删去这个判断。',
    en: '“{id}” is compared with itself. Correct one of the two ids, or remove the judgement.',
  },
  'weight-origin-expert-twice': {
    severity: 'error',
    zh: '第 {round} 轮里专家“{name}”不止一次。请合并为一次，或用不同的称呼区分两位专家。',
    en: 'the expert “{name}” appears more than once in round {round}. Merge the entries, or give two experts two names.',
  },
  'weight-origin-inconsistent': {
    severity: 'warning',
    zh: '{branch}的两两比较不够一致：CR = {ratio}，应小于 0.10。相差最大的是“{higher}”比“{lower}”：判断为 {by} 倍，合起来看是 {byWeight} 倍。请从这一对起重新斟酌。',
    en: 'the pairwise judgements of {branchInEnglish} do not agree well: CR = {ratio}, which should be below 0.10. Farthest off is “{higher}” against “{lower}”: judged {by} times, {byWeight} times by all judgements together. Think them over, this pair first.',
  },
  'weight-origin-other-points': {
    severity: 'warning',
    zh: '分值为 {points}，按权重来源应为 {implied}，相差超过 1 分。请调整分值，或更新权重来源。',
    en: 'it has {points} points; its origin of weights comes to {implied}, more than 1 point away. Adjust the points, or bring the origin up to date.',
  },
  'weight-origin-unrated': {
    severity: 'warning',
    zh: '{branch}的最后一轮评分算不出权重：有下级没有得到评分，或评分全为 0。请补全最后一轮的评分。',
    en: 'the last round on {branchInEnglish} gives no weights: a child was not rated, or all were rated 0. Complete the last round.',
  },
  'weight-origin-spread': {
    severity: 'warning',
    zh: '最后一轮专家对“{id}”的意见仍较分散：变异系数 CV = {variation}，通常应不超过 0.25。请再征询一轮，或在备注里说明为何采用。',
    en: 'the experts still differ about “{id}” in the last round: CV = {variation}, usually at most 0.25. Hold another round, or say in the note why it stands.',
  },
  'weight-origin-authority': {
    severity: 'warning',
    zh: '{branch}最后一轮专家组的权威系数 Cr = {authority}，通常应不低于 0.70。请增请更熟悉该领域的专家，或在备注里说明为何采用。',
    en: 'the authority of the last panel on {branchInEnglish} is Cr = {authority}, usually at least 0.70. Ask experts who know the field better, or say in the note why it stands.',
  },
} as const satisfies Record<string, ProblemKind>;

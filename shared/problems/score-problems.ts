import type { ProblemKind } from './problem-kind.ts';

/** What can go wrong when looking into scores. */
export const SCORE_PROBLEMS = {
  'score-no-such-leaf': {
    severity: 'error',
    zh: '指标“{indicator}”不考评小区“{code}”，没有可看的数据。请从小区成绩卡里选择指标。',
    en: 'the indicator “{indicator}” does not assess the compound “{code}”, so there is no evidence to show. Choose an indicator on the compound’s card.',
  },
  'shortfalls-not-scored': {
    severity: 'error',
    zh: '{phase}还没有评分，不能列出短板。请先在“评分”中评分（命令行：daoze score <工作区> --phase {code}）。',
    en: '{phaseInEnglish} was not scored yet, so nothing can be said of shortfalls. Score it first, under Scores (command line: daoze score <ws> --phase {code}).',
  },
  'shortfalls-no-such-place': {
    severity: 'error',
    zh: '成绩里没有“{key}”这个范围，没有可列的短板。请先给这个阶段评分，或核对名称：居委会写作“街镇/居委会”，类型写名称或代码。',
    en: 'the scores have no place “{key}”, so there are no shortfalls to list. Score the phase first, or check the name: a committee is written subdistrict/committee, a type by its name or code.',
  },
  'changes-runs-in-pairs': {
    severity: 'error',
    zh: '比较两次评分要同时写 --from 和 --to。请补上缺的一个。',
    en: 'comparing two runs takes both --from and --to. Add the one that is missing.',
  },
  'changes-no-such-run': {
    severity: 'error',
    zh: '没有编号或摘要以“{given}”开头的评分记录。用 daoze changes --runs 查看已有的评分记录。',
    en: 'no stored run has an id or a digest that begins with “{given}”. See the stored runs with daoze changes --runs.',
  },
  'changes-ambiguous-run': {
    severity: 'error',
    zh: '有 {count} 条评分记录的编号或摘要以“{given}”开头，请多写几位。',
    en: '{count} stored runs have an id or a digest that begins with “{given}”. Write more of it.',
  },
  'changes-run-of-year': {
    severity: 'error',
    zh: '评分记录“{given}”是全年的，没有自己的指标，不能按原因分解。请分别比较中期和年终的评分记录。',
    en: 'the run “{given}” is one of the year, which has no indicators of its own to take apart. Compare the runs of its phases.',
  },
  'changes-not-both-scored': {
    severity: 'error',
    zh: '{phase}还没有评分，不能比较中期和年终。请先评分。',
    en: 'nothing is scored yet for {phaseInEnglish}, so the phases cannot be compared. Score it first.',
  },
} satisfies Record<string, ProblemKind>;

/** Words of the fields of measures and scales. */
export const RULE_WORDS = {
  from: { zh: '达到', en: 'from' },
  points: { zh: '得分', en: 'points' },
  addStep: { zh: '加一档', en: 'Add a step' },
  problem: { zh: '问题', en: 'Problem' },
  weight: { zh: '每次分值', en: 'Points a time' },
  addProblem: { zh: '加一个问题', en: 'Add a problem' },
  newProblem: { zh: '新问题', en: 'new problem' },
} as const;

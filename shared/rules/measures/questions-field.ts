/** Which questions a measure rests on; every measure of answers asks for them in the same column. */
export const QUESTIONS_FIELD = {
  name: 'questions',
  kind: 'questions',
  label: { zh: '题目', en: 'questions' },
  hint: { zh: '题库中的题号，几个题目各写一行', en: 'ids of the question bank, one a line' },
} as const;

import { problem } from '../../problems/problem.ts';
import { ok, refused } from '../../problems/result.ts';
import { settledObjectColumns } from '../matching/object-columns.ts';
import { OBJECT_MEANINGS, objectMatches } from '../matching/object-meanings.ts';
import { columnsOf } from '../questionnaire/answer-columns.ts';
import { PLATFORM_MEANINGS, platformMatches } from '../questionnaire/platform-meanings.ts';
import { questionMatches } from '../questionnaire/question-matches.ts';
import { surveyHeadings } from '../questionnaire/survey-headings.ts';
import { proposalWarnings, SurveyTable } from '../questionnaire/survey-table.ts';
import type { TableKind } from '../table-kind.ts';

/** A matched question says far more for a heading row than a column that any table may have. */
const WEIGHT_OF_A_QUESTION = 100;

/** 问卷: one response a row, as a plain table or as a survey platform exports it. */
export const questionnaireTable: TableKind = {
  judge(headings, _above, context) {
    const { answers, objections, proposals, objects } = surveyHeadings(headings, context);
    const asked = new Set(answers.flatMap(columnsOf)).size + objections.length;
    const isNamed = objects.names.length > 0;
    const found = asked * WEIGHT_OF_A_QUESTION + asked + proposals.length + (isNamed ? 1 : 0);
    return { found, missing: found > 0 ? [] : ['题目的题干 / the text of a question', '小区编号'] };
  },
  meanings: ({ input }) => [
    ...OBJECT_MEANINGS,
    ...PLATFORM_MEANINGS,
    ...input.guideline.questions.map(({ id, text }) => ({
      word: id,
      group: 'question' as const,
      name: { zh: text, en: text },
      required: false,
    })),
  ],
  matches(headings, _above, context) {
    const found = surveyHeadings(headings, context);
    return [...objectMatches(found.objects), ...platformMatches(found.platform), ...questionMatches(found)];
  },
  recognise: (headings, context) => surveyHeadings(headings, context).recognition,
  open(headings, _above, context) {
    const { sheet } = context.input;
    const found = surveyHeadings(headings, context);
    const [objection] = found.objections;
    if (objection !== undefined) return refused(objection);
    if (found.answers.length === 0) {
      const refusal = problem('import-no-question', { seen: headings.seen() }, { sheet });
      return refused(refusal, ...proposalWarnings(found.proposals, sheet));
    }
    const objects = settledObjectColumns(found.objects, headings, sheet, false);
    return objects.ok ? ok(new SurveyTable(headings, found, objects.value, context)) : objects;
  },
};

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainText } from '../../../shared/cells/plain-text.ts';
import type { Cell } from '../../../shared/model/sheet.ts';
import { type Question, questionSchema } from '../../../shared/rules/question.ts';
import { outcomesOf, planned, storedBy, valuesOf } from '../../shared/intake/planning.ts';
import { GUIDELINE } from '../../shared/intake/small-district.ts';

/** How one resident answers a question: the positions chosen, from 0, or a state. */
type Said = readonly number[] | 'empty' | 'skipped';

/** Options as people write them: brackets, 、, letters, words inside words; none is a bare number or has 问卷星's own signs. */
const label = fc
  .array(fc.constantFrom(...'满意不很好(（)）、/:—-动漫游戏AB其他等 '), { minLength: 1, maxLength: 8 })
  .map((characters) => characters.join('').trim())
  .filter((text) => plainText(text) !== '' && !/^[A-Z](?:$|[、:)])|^\([A-Z]\)|:$/u.test(plainText(text)));

function question(index: number): fc.Arbitrary<Question> {
  const kind = fc.constantFrom('single' as const, 'multiple' as const);
  const labels = fc.uniqueArray(label, { minLength: 2, maxLength: 6, selector: plainText });
  return fc.record({ kind, labels }).map(({ kind: chosen, labels: texts }) =>
    questionSchema.parse({
      id: `q${index}`,
      text: `第${'甲乙丙丁'.charAt(index)}项如何`,
      kind: chosen,
      options: [...texts, `第${'甲乙丙丁'.charAt(index)}项说不清`].map((text, at) => ({
        label: text,
        value: at,
      })),
    }),
  );
}

function said({ kind, options }: Question): fc.Arbitrary<Said> {
  const position = fc.nat({ max: options.length - 1 });
  const positions =
    kind === 'single'
      ? position.map((at) => [at])
      : fc.uniqueArray(position, { minLength: 1 }).map((all) => all.toSorted((a, b) => a - b));
  const state = fc.constantFrom('empty' as const, 'skipped' as const);
  return fc.oneof({ weight: 5, arbitrary: positions }, { weight: 1, arbitrary: state });
}

const survey = fc.tuple(question(0), question(1), question(2), question(3)).chain((questions) =>
  fc.record({
    questions: fc.constant(questions),
    responses: fc.array(fc.tuple(...questions.map(said)), { minLength: 1, maxLength: 8 }),
  }),
);

const METADATA = ['序号', '提交答卷时间', '所用时间', '来源', '来源详情', '来自IP', '小区编号'];

function metadata(row: number): Cell[] {
  return [row + 1, `2026/5/6 9:${String(10 + row)}:00`, '90秒', '微信', 'N/A', '1.2.3.4(上海-上海)', '1001'];
}

const STATES = { text: { empty: '(空)', skipped: '(跳过)' }, ordinal: { empty: -2, skipped: -3 } } as const;

function byText(questions: readonly Question[], responses: readonly (readonly Said[])[]): Cell[][] {
  const cell = (answer: Said, { options }: Question) =>
    typeof answer === 'string' ? STATES.text[answer] : answer.map((at) => options[at]?.label ?? '').join('┋');
  return [
    [...METADATA, ...questions.map(({ text }, at) => `${at + 1}、${text}`)],
    ...responses.map((answers, row) => [
      ...metadata(row),
      ...questions.map((asked, at) => cell(answers[at] ?? 'empty', asked)),
    ]),
  ];
}

function byOrdinal(questions: readonly Question[], responses: readonly (readonly Said[])[]): Cell[][] {
  const cells = (answer: Said, { kind, options }: Question): Cell[] => {
    if (kind === 'single')
      return [typeof answer === 'string' ? STATES.ordinal[answer] : (answer[0] ?? 0) + 1];
    return options.map((_option, at) => {
      if (typeof answer === 'string') return STATES.ordinal[answer];
      return answer.includes(at) ? 1 : 0;
    });
  };
  const headings = ({ kind, text, options }: Question, at: number) =>
    kind === 'single' ? [`${at + 1}、${text}`] : options.map((option) => `第${at + 1}题(${option.label})`);
  return [
    [...METADATA, ...questions.flatMap(headings)],
    ...responses.map((answers, row) => [
      ...metadata(row),
      ...questions.flatMap((asked, at) => cells(answers[at] ?? 'empty', asked)),
    ]),
  ];
}

function expected(questions: readonly Question[], answers: readonly Said[]) {
  return questions.map(({ id, options }, at) => {
    const answer = answers[at] ?? 'empty';
    return [id, typeof answer === 'string' ? answer : answer.map((position) => options[position]?.label)];
  });
}

test('a survey says the same by text and by ordinal, and brought twice it is brought once', async () => {
  await fc.assert(
    fc.asyncProperty(survey, async ({ questions, responses }) => {
      const guideline = { ...GUIDELINE, questions: [...questions] };
      const first = await planned('questionnaire', byText(questions, responses), {
        guideline,
        exportName: '7_按文本_居民问卷_1_1.xlsx',
      });
      expect(first.counts).toMatchObject({ accepted: responses.length, rejected: 0 });
      expect(valuesOf(first)).toMatchObject(
        responses.map((answers) => ({ answers: Object.fromEntries(expected(questions, answers)) })),
      );
      const second = await planned('questionnaire', byOrdinal(questions, responses), {
        guideline,
        exportName: '7_按序号_居民问卷_1_1.xlsx',
        stored: storedBy(first),
      });
      expect(valuesOf(second)).toEqual(valuesOf(first));
      expect(outcomesOf(second)).toEqual(responses.map(() => 'unchanged'));
    }),
  );
});

import { expect, test } from 'vitest';
import type { NumberReading } from '../../../../shared/intake/plan-input.ts';
import { AnswerReader } from '../../../../shared/intake/questionnaire/answer-reader.ts';
import { NumberMeaning } from '../../../../shared/intake/questionnaire/number-meaning.ts';
import { OptionIndex } from '../../../../shared/intake/questionnaire/option-index.ts';
import { type Question, questionSchema } from '../../../../shared/rules/question.ts';

const SINGLE = question('single', [
  ['非常满意', 5],
  ['满意', 4],
  ['一般', 3],
  ['不满意', 2],
  ['不清楚', null],
]);
const MULTIPLE = question('multiple', [
  ['跑步', 1],
  ['球类，棋类', 1],
  ['A 组活动', 1],
  ['其他', 1],
]);

function question(kind: Question['kind'], options: readonly (readonly [string, number | null])[]): Question {
  return questionSchema.parse({
    id: 'q',
    text: '题',
    kind,
    options: options.map(([label, value]) => ({ label, value })),
  });
}

function read(asked: Question, text: string, numbers?: NumberReading) {
  return new AnswerReader(asked, new OptionIndex(asked), new NumberMeaning(numbers)).read(text);
}

/** What is chosen, or the code of what is wrong. */
function chosen(asked: Question, text: string, numbers?: NumberReading) {
  const answer = read(asked, text, numbers);
  return answer.answer ?? answer.code;
}

test.each([
  ['不满意', '不满意'],
  ['A', '非常满意'],
  ['ｂ', '满意'],
  ['C.一般', '一般'],
  ['C、一般', '一般'],
  ['(D)不满意', '不满意'],
  ['A.不满意', '不满意'],
  ['3', '一般'],
  ['不清楚', '不清楚'],
])('one answer: %s is %s', (text, label) => {
  expect(chosen(SINGLE, text)).toEqual([label]);
});

test.each(['F', '较满意', '满意吗', 'A满意度', '0', '6', '2.5', '五'])('%s is no option', (text) => {
  expect(chosen(SINGLE, text)).toBe('import-unknown-option');
});

test.each([
  ['跑步┋其他', ['跑步', '其他']],
  ['A、跑步、D、其他〖唱┋歌〗', ['跑步', '其他']],
  ['A.跑步┋B.球类，棋类', ['跑步', '球类，棋类']],
  ['A、B', ['跑步', '球类，棋类']],
  ['A,D', ['跑步', '其他']],
  ['ACD', ['跑步', 'A 组活动', '其他']],
  ['跑步，球类，棋类', 'import-unknown-option'],
  ['跑步 其他', ['跑步', '其他']],
  ['A 组活动', ['A 组活动']],
  ['球类，棋类', ['球类，棋类']],
  ['其他→跑步', ['跑步', '其他']],
  ['跑步，跳舞', 'import-unknown-option'],
])('several answers: %s', (text, labels) => {
  expect(chosen(MULTIPLE, text)).toEqual(labels);
});

test('a ranking keeps its order, a free text its words', () => {
  expect(read(MULTIPLE, '其他〖a→b〗→跑步')).toMatchObject({
    freeTexts: [
      { option: '其他', text: 'a→b' },
      { option: '排序', text: '其他→跑步' },
    ],
  });
  expect(read(MULTIPLE, '其他〖a→b〗')).toMatchObject({ freeTexts: [{ option: '其他', text: 'a→b' }] });
});

test('an unknown option comes with the nearest one', () => {
  expect(read(SINGLE, '非常的满意')).toMatchObject({
    code: 'import-unknown-option',
    facts: { near: '非常满意', options: '非常满意、满意、一般、不满意、不清楚' },
  });
});

test.each([
  ['', 'blank'],
  ['（空）', 'empty'],
  ['-2', 'empty'],
  ['(跳过)', 'skipped'],
  ['−3', 'skipped'],
  ['－3', 'skipped'],
])('%j is the state %s, neither answer nor zero', (text, state) => {
  expect(chosen(SINGLE, text)).toBe(state);
});

test.each([
  ['1', 'ordinal', ['非常满意']],
  ['1', 'value', 'import-unknown-option'],
  ['5', 'value', ['非常满意']],
  ['5', 'ordinal', ['不清楚']],
  ['5.0', 'value', ['非常满意']],
  ['1', undefined, 'import-number-open'],
  ['5', undefined, 'import-number-open'],
  ['3', undefined, ['一般']],
] as const)('%s read as %s', (text, numbers, expected) => {
  expect(chosen(SINGLE, text, numbers)).toEqual(expected);
});

test('both readings are named where a number is open', () => {
  expect(read(SINGLE, '4')).toMatchObject({ facts: { ordinal: '不满意', byValue: '满意' } });
});

test('a label that is the number decides unless numbers count positions; beside another option of that value it is open', () => {
  const rooms = question('single', [
    ['2', 1],
    ['1', 2],
    ['9', 30],
  ]);
  expect(chosen(rooms, '1')).toEqual(['1']);
  expect(chosen(rooms, '1', 'ordinal')).toEqual(['2']);
  expect(chosen(rooms, '9', 'value')).toEqual(['9']);
  expect(read(rooms, '1', 'value')).toMatchObject({
    code: 'import-ambiguous-value',
    facts: { options: '2、1' },
  });
});

test('decimals are compared exactly; a value that two options share decides nothing', () => {
  const shares = question('single', [
    ['少', 0.1],
    ['中', 0.3],
    ['多', 0.5],
    ['很多', 0.5],
  ]);
  expect(chosen(shares, '0.30', 'value')).toEqual(['中']);
  expect(chosen(shares, String(0.1 + 0.2), 'value')).toEqual(['中']);
  expect(chosen(shares, '0.5', 'value')).toBe('import-ambiguous-value');
  expect(chosen(shares, '0.4', 'value')).toBe('import-unknown-option');
});

test('where an option is worth −2, that is a state only by position', () => {
  const attitudes = question('single', [
    ['好', 2],
    ['坏', -2],
  ]);
  expect(chosen(attitudes, '-2', 'ordinal')).toBe('empty');
  expect(chosen(attitudes, '-2', 'value')).toEqual(['坏']);
  expect(chosen(attitudes, '-2')).toBe('import-number-open');
});

const RECOMMENDING = question('single', [
  ['0', 0],
  ['1', 10],
  ['2', 20],
  ['10', 100],
]);

test.each([
  ['1', undefined, '1'],
  ['1', 'ordinal', '0'],
  ['4', 'ordinal', '10'],
  ['20', 'value', '2'],
  ['0', 'value', '0'],
  ['1', 'value', '1'],
  ['A', 'ordinal', '0'],
] as const)('of options that are numbers, %s with numbers read as %s is %s', (text, numbers, label) => {
  expect(chosen(RECOMMENDING, text, numbers)).toEqual([label]);
});

test.each([
  ['0', 'ordinal', 'import-unknown-option'],
  ['10', 'ordinal', 'import-unknown-option'],
  ['10', 'value', 'import-ambiguous-value'],
] as const)(
  'of options that are numbers, %s with numbers read as %s is not guessed',
  (text, numbers, code) => {
    expect(chosen(RECOMMENDING, text, numbers)).toBe(code);
  },
);

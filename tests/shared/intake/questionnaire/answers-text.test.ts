import fc from 'fast-check';
import { expect, test } from 'vitest';
import { AnswersText } from '../../../../shared/intake/questionnaire/answers-text.ts';
import type { Answer } from '../../../../shared/model/evidence.ts';
import { hashOf, planned } from '../planning.ts';

const answer: fc.Arbitrary<Answer> = fc.oneof(
  fc.constantFrom('blank' as const, 'empty' as const, 'skipped' as const),
  fc.array(fc.string({ minLength: 1, unit: 'binary' }), { minLength: 1, maxLength: 3 }),
);
/** Ids such as 10 and 9 stand in the order of numbers in a record; `__proto__` is an id like any other. */
const ids = fc.uniqueArray(fc.oneof(fc.string({ unit: 'binary' }), fc.nat(20).map(String)), {
  minLength: 1,
  maxLength: 6,
});

test('answers are said as JSON says them, the second time, too', () => {
  fc.assert(
    fc.property(ids, fc.infiniteStream(answer), (questions, stream) => {
      const record = Object.fromEntries(questions.map((id) => [id, stream.next().value]));
      const texts = new AnswersText(record);
      expect(texts.of(record)).toBe(JSON.stringify(record));
      expect(texts.of(record)).toBe(JSON.stringify(record));
    }),
  );
});

test('the digest of a response is that of the response as JSON', async () => {
  const { rows } = await planned('questionnaire', [
    ['小区编号', '您对小区治理的总体评价', '答卷编号', '提交时间', '所用时间'],
    ['1001', '满意', 'A1', '2026-06-03 09:05', '123秒'],
    ['1001', '不满意', '', '', ''],
  ]);
  const items = rows.flatMap((row) => row.items);
  expect(items).toHaveLength(2);
  for (const { digest, content } of items) expect(digest).toBe(hashOf(JSON.stringify(content.value)));
});

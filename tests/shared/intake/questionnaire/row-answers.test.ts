import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hashOf, planned, responseIn } from '../planning.ts';
import { GUIDELINE } from '../small-district.ts';

/** Ids such as 10 and 9 stand in the order of numbers in a record; `__proto__` is an id like any other. */
const ids = fc.uniqueArray(fc.constantFrom('q1', '10', '9', '__proto__', 'a"b', '甲'), { minLength: 1 });
const cell = fc.constantFrom('', '(空)', '(跳过)', '满意', '不满意', '绿化┋停车', '其他〖分居〗');
const OPTIONS = ['满意', '不满意', '绿化', '停车', '其他'].map((label) => ({
  label,
  value: null,
  aliases: [],
}));

test('what is hashed of a response is the response as JSON', async () => {
  await fc.assert(
    fc.asyncProperty(ids, fc.infiniteStream(cell), async (asked, cells) => {
      const questions = asked.map((id, index) => ({
        ...{ id, text: `您对第${index}项的看法`, aliases: [], kind: 'multiple' as const, options: OPTIONS },
      }));
      const guideline = { ...GUIDELINE, questions };
      const answers = () => questions.map(() => cells.next().value);
      const { rows, survey } = await planned(
        'questionnaire',
        [
          ['小区编号', '答卷编号', ...questions.map(({ text }) => text)],
          ['1001', 'A1', ...answers()],
          ['1001', 'A2', ...answers()],
        ],
        { guideline, hash: (text) => text },
      );
      for (const { digest, content } of rows.flatMap((row) => row.items)) {
        if (content.kind !== 'questionnaire' || survey === null) throw new Error('not a questionnaire');
        expect(digest).toBe(JSON.stringify(responseIn(content.value, survey)));
      }
    }),
  );
});

test('digests and keys stay what they have always been: workspaces hold them', async () => {
  const { rows } = await planned('questionnaire', [
    ['小区编号', '您对小区治理的总体评价', '答卷编号', '提交时间', '所用时间'],
    ['1001', '满意', 'A1', '2026-06-03 09:05', '123秒'],
    ['1001', '不满意', '', '', ''],
  ]);
  // By sha256sum: ["q1"], of which the first 16 digits are 798a75ec4cbe551f, then
  // {"survey":"798a75ec4cbe551f","platformId":"A1","compound":"1001","answers":{"q1":["满意"]},"submittedAt":"2026-06-03T09:05:00","seconds":123}
  // {"survey":"798a75ec4cbe551f","platformId":null,"compound":"1001","answers":{"q1":["不满意"]},"submittedAt":null,"seconds":null}
  // ["1001",{"q1":["不满意"]},[],[]], of which the first 32 digits are in the key
  expect(rows.flatMap(({ items }) => items.map(({ key, digest }) => [key, digest]))).toEqual([
    ['["798a75ec4cbe551f","id","A1"]', '0a6edf671a7d6edd0ab6a137f691628c02532fdbbe447b2cff57804c426b47dc'],
    [
      '["798a75ec4cbe551f","content","e1aeecdfb5b1061c86f5c63295047c30",1]',
      'd91a344cf3c4f631a9c0db875750f594741fa550793518c13ee8f2d0dc18ff21',
    ],
  ]);
  expect(hashOf('["q1"]').slice(0, 16)).toBe('798a75ec4cbe551f');
});

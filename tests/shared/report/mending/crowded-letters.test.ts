import { describe, expect, test } from 'vitest';
import type { RectificationItem } from '../../../../shared/model/records/rectification-item.ts';
import { fitsOnPages } from '../../../../shared/report/fits-on-pages.ts';
import type { Paper } from '../../../../shared/report/paper.ts';
import { anItem } from '../../action/rectification/an-item.ts';
import { fullInput, LETTER_SETTINGS, letterTo } from '../letter/golden-letters.ts';
import { paperText } from '../paper-text.ts';
import { compoundAt, sampleInput } from '../report-input.ts';
import { CLOSED, shortfallItem, withItems } from './with-items.ts';

/** Items of the first compound of a full letter, in its four dozen leaves and all that was heard. */
function fullLetter(items: readonly RectificationItem[]): Paper {
  const input = fullInput(LETTER_SETTINGS);
  return letterTo(withItems(input, { [compoundAt(input, 0).code]: items }), 0);
}

function leafTable(paper: Paper): string | undefined {
  return paperText(paper)
    .split('\n')
    .find((line) => line.includes('各项指标和同类中位数'));
}

const long = (word: string) => `${word}：${'居民反映多次而一直没有解决的事'.repeat(6)}`;
const many = (count: number, item: (place: number) => RectificationItem) =>
  Array.from({ length: count }, (_, place) => item(place));

describe('a letter with many items', () => {
  test('takes two pages whatever there is to tell', () => {
    const items = [
      ...many(30, (place) => anItem({ problem: long(`第${place}件`), responsible: '物业'.repeat(40) })),
      ...many(30, (place) => shortfallItem('1.1', 0.4, { problem: long(`第${place}件`), steps: CLOSED })),
    ];
    expect(fitsOnPages(fullLetter(items), 2)).toBe(true);
  });

  test('shortens its items before its table of indicators: what has the table without items has it with some', () => {
    const items = [
      anItem({ problem: '楼道堆物', deadline: null }),
      shortfallItem('1.1', 0.4, { problem: '物业服务满意率：得分率40%，低于60%' }),
      anItem({ problem: '门岗无人', steps: CLOSED }),
    ];
    expect(leafTable(fullLetter([]))).toBeDefined();
    expect(leafTable(fullLetter(items))).toBe(leafTable(fullLetter([])));
  });

  test('names what is most important, and says how much more there is and where', () => {
    const input = sampleInput({ count: 5, phase: 'end', settings: { date: '2026-10-08' } });
    const { code } = compoundAt(input, 0);
    const items = [
      ...many(6, (place) => anItem({ problem: `第${place + 1}件`, deadline: '2026-12-31' })),
      anItem({ problem: '逾期的', deadline: '2026-09-30' }),
      shortfallItem('1.1', 0.4, { problem: '得分低的', deadline: '2026-12-31' }),
    ];
    const lines = paperText(letterTo(withItems(input, { [code]: items }), 0)).split('\n');
    const first = lines.findIndex((line) => line.includes('、整改项（共8项，列5项）'));
    expect(lines[first + 1]).toMatch(/另有3项，见整改清单。$/);
    const named = lines.slice(first + 4, first + 9).map((line) => line.split(' | ')[1]);
    expect(named).toEqual(['逾期的', '得分低的', '第1件', '第2件', '第3件']);
  });

  test('does not leave out what is due next', () => {
    const input = sampleInput({ count: 5, phase: 'end', settings: { date: '2026-10-08' } });
    const { code } = compoundAt(input, 0);
    const items = [
      ...many(5, (place) => shortfallItem('1.1', 0.4, { problem: `无期限${place + 1}`, deadline: null })),
      anItem({ problem: '年底的', deadline: '2026-12-31' }),
      anItem({ problem: '最近的', deadline: '2026-12-01' }),
      anItem({ problem: '刚逾期的', deadline: '2026-10-07' }),
      anItem({ problem: '早逾期的', deadline: '2026-09-30' }),
    ];
    const lines = paperText(letterTo(withItems(input, { [code]: items }), 0)).split('\n');
    const first = lines.findIndex((line) => line.includes('、整改项（共9项，列5项）'));
    const named = lines.slice(first + 4, first + 9).map((line) => line.split(' | ')[1]);
    expect(named).toEqual(['早逾期的', '刚逾期的', '最近的', '年底的', '无期限1']);
  });

  test('in a row tells how far they are, the first of them, and the closed ones by their numbers', () => {
    const items = [
      anItem({ problem: '楼道堆物', deadline: '2026-12-31' }),
      anItem({ problem: '门岗无人', steps: CLOSED }),
    ];
    const text = paperText(fullLetter(items));
    expect(text).toContain(
      '| 整改项 | 已销号1项（C0001-02），未销号1项，请继续整改。C0001-01 楼道堆物（登记，期限2026-12-31）。 |',
    );
    expect(text).not.toContain('、整改项');
  });
});

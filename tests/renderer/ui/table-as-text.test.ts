import { describe, expect, test } from 'vitest';
import { tableAsHtml, tableAsText } from '../../../renderer/ui/table-as-text.ts';

describe('a table on the clipboard', () => {
  test('has tabs between cells and a line a row', () => {
    expect(
      tableAsText([
        ['名次', '小区'],
        ['1', '虹古小区'],
      ]),
    ).toBe('名次\t小区\r\n1\t虹古小区');
  });

  test('keeps tabs, line breaks and quotes within their cell', () => {
    expect(tableAsText([['a\tb', 'c\nd', '“e”', 'f"g']])).toBe('"a\tb"\t"c\nd"\t“e”\t"f""g"');
  });

  test.each(['=1+1', '+cmd', '@SUM(A1)', '-x'])('runs nothing where it is pasted: %s', (cell) => {
    expect(tableAsText([[cell]])).toBe(`'${cell}`);
    expect(tableAsHtml([[cell]])).toContain(`'${cell}`);
  });

  test.each(['-3.1', '+2', '12', '-5%'])('leaves numbers numbers: %s', (cell) => {
    expect(tableAsText([[cell]])).toBe(cell);
  });

  test('is no markup where a name looks like it', () => {
    expect(tableAsHtml([['<b>&']])).toBe('<table><tr><td>&lt;b&gt;&amp;</td></tr></table>');
  });
});

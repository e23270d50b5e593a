import { expect, test } from 'vitest';
import { pastedTable } from '../../../renderer/lib/pasted-table.ts';

test.each<[string, string, string[][]]>([
  ['one cell', '85', [['85']]],
  ['one cell with the line break that Excel adds', '85\r\n', [['85']]],
  [
    'a block',
    '1\t2\r\n3\t4\r\n',
    [
      ['1', '2'],
      ['3', '4'],
    ],
  ],
  ['the line breaks of other systems', '1\n2\r3', [['1'], ['2'], ['3']]],
  [
    'merged cells: only the first holds something',
    '虹桥街道\t9\r\n\t8\r\n\t7\r\n',
    [
      ['虹桥街道', '9'],
      ['', '8'],
      ['', '7'],
    ],
  ],
  ['a blank row in between', '1\r\n\r\n2\r\n', [['1'], [''], ['2']]],
  ['a tab and a line break in quotes', '"a\tb\nc"\t1', [['a\tb\nc', '1']]],
  ['a doubled quote in quotes', '"他说""好"""\t1', [['他说"好"', '1']]],
  ['a quote that a person typed', '5"\t"6\r\n7', [['5"', '"6'], ['7']]],
  ['blank cells at the end of a row', '1\t\t\r\n', [['1', '', '']]],
  ['nothing', '', [['']]],
])('%s', (_what, text, table) => {
  expect(pastedTable(text)).toEqual(table);
});

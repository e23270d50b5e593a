import { describe, expect, test } from 'vitest';
import { boundTo, withBoundEnd } from '../../../../../shared/report/pdf/page/bound-to.ts';
import {
  blockFlow,
  type Flow,
  type Strip,
  textFlow,
  wholeText,
} from '../../../../../shared/report/pdf/page/flow.ts';
import { joinedRules } from '../../../../../shared/report/pdf/page/joined-rules.ts';
import type { Mark, RuleMark } from '../../../../../shared/report/pdf/page/marks.ts';
import { paginate } from '../../../../../shared/report/pdf/page/paginate.ts';

const PITCH = 28.95;

function strip(name: string, height = PITCH): Strip {
  const text: Mark = {
    kind: 'text',
    x: 0,
    y: 0,
    text: name,
    face: 'text',
    size: 16,
    spacing: 0,
    colour: 'black',
    bookmark: null,
  };
  return { height, marks: [text] };
}

function strips(name: string, count: number, height = PITCH): Strip[] {
  return Array.from({ length: count }, (_, place) => strip(`${name}${place + 1}`, height));
}

const text = (name: string, count: number) => textFlow(strips(name, count));
const heading = (name: string) => wholeText(strips(name, 1), { staysWithNext: true });

/** The names on each page, with the line they stand on. */
function pagesOf(flows: readonly Flow[]): string[][] {
  return paginate(flows).map(({ marks }) =>
    marks.map((mark) => (mark.kind === 'text' ? `${mark.text}@${Math.round(mark.y / PITCH)}` : '')),
  );
}

const names = (flows: readonly Flow[]) =>
  pagesOf(flows).map((page) => page.map((name) => name.replace(/@.*/, '')));

describe('text', () => {
  test('stands 22 lines to a page', () => {
    expect(names([text('a', 50)]).map((page) => page.length)).toEqual([22, 22, 6]);
  });

  test('leaves no single line at the foot of a page', () => {
    const [first, second] = names([text('a', 21), text('b', 4)]);
    expect(first).toHaveLength(21);
    expect(second).toEqual(['b1', 'b2', 'b3', 'b4']);
  });

  test('leaves no single line at the head of one', () => {
    const [first, second] = names([text('a', 23)]);
    expect(first).toHaveLength(21);
    expect(second).toEqual(['a22', 'a23']);
  });

  test('of three lines is not divided at all', () => {
    expect(names([text('a', 20), text('b', 3)])[1]).toEqual(['b1', 'b2', 'b3']);
  });

  test('that fills the last line leaves no empty page behind it', () => {
    expect(names([text('a', 22)])).toHaveLength(1);
  });
});

describe('a heading', () => {
  test('goes over with the text that does not fit below it', () => {
    const [first, second] = names([text('a', 20), heading('h'), text('b', 5)]);
    expect(first).toHaveLength(20);
    expect(second?.[0]).toBe('h1');
  });

  test('stays where two lines of the text below it fit', () => {
    const [first] = names([text('a', 19), heading('h'), text('b', 5)]);
    expect(first?.slice(19)).toEqual(['h1', 'b1', 'b2']);
  });

  test('stays with the heading below it, and both with the text', () => {
    const [first, second] = names([text('a', 19), heading('h'), heading('i'), text('b', 5)]);
    expect(first).toHaveLength(19);
    expect(second?.slice(0, 3)).toEqual(['h1', 'i1', 'b1']);
  });

  test('stays with the head and the first rows of a long table', () => {
    const table = blockFlow(strips('r', 80, 14), 3, { head: strip('head', 14), fewest: 2 });
    // The table's beginning takes (3 × 14 + 6) / 28.95: two lines.
    expect(names([text('a', 19), heading('h'), table])[0]?.slice(19)).toEqual(['h1', 'head', 'r1', 'r2']);
    expect(names([text('a', 20), heading('h'), table])[0]).toHaveLength(20);
  });
});

describe('a table', () => {
  const table = (rows: readonly Strip[], ways = {}) =>
    blockFlow(rows, 3, { head: strip('head', 14), fewest: 2, ...ways });

  test('has its head again on each page, and text after it stands on the grid', () => {
    const pages = pagesOf([table(strips('r', 50, 14)), text('b', 1)]);
    expect(pages.map((page) => page.filter((name) => name.startsWith('head')))).toHaveLength(2);
    // 636.9 less 6 points take 45 times 14: the head and 44 rows; the head and 6 rows, 104 points, take four lines.
    expect(pages.map((page) => page.length)).toEqual([45, 8]);
    expect(pages[1]?.at(-1)).toBe('b1@4');
  });

  test('that heads a group at the foot of a page takes it over', () => {
    const rows = strips('r', 50, 14).map((row, place) => ({ ...row, staysWithNext: place === 43 }));
    expect(names([table(rows)])[1]?.slice(0, 2)).toEqual(['head', 'r44']);
  });

  test('in halves goes down on the left, then on the right, on each page', () => {
    const halved = table(strips('r', 100, 14), { columns: 2, columnWidth: 225 });
    const [first, second] = paginate([halved]);
    const right = first?.marks.filter(({ x }) => x > 0).map((mark) => mark.kind === 'text' && mark.text);
    expect(right?.slice(0, 2)).toEqual(['head', 'r45']);
    expect(right?.at(-1)).toBe('r88');
    expect(second?.marks).toHaveLength(2 + 12);
  });

  test('higher than a page is divided where it must be', () => {
    expect(names([blockFlow(strips('r', 3, 500), 3)]).map((page) => page.length)).toEqual([1, 1, 1]);
  });
});

describe('what ends a text', () => {
  test('has its last two lines on its page', () => {
    const [first, second] = names(boundTo([text('a', 21)], [wholeText(strips('s', 2))]));
    expect(first).toHaveLength(19);
    expect(second).toEqual(['a20', 'a21', 's1', 's2']);
  });

  test('stands alone where nothing comes before it', () => {
    expect(names(boundTo([], [wholeText(strips('s', 2))]))).toEqual([['s1', 's2']]);
  });

  test('has a text of a few lines as a whole before it', () => {
    expect(withBoundEnd(text('a', 3)).map((flow) => flow.staysWithNext)).toEqual([true]);
  });
});

test('empty lines are left out at the head of a page', () => {
  const signed = wholeText(strips('s', 1), { blankLines: 2 });
  expect(pagesOf([text('a', 1), signed])[0]).toEqual(['a1@0', 's1@3']);
  expect(pagesOf([text('a', 21), signed])[1]).toEqual(['s1@0']);
});

test('a document without anything is one page', () => {
  expect(paginate([])).toHaveLength(1);
});

test('rules that go on where another ends are one', () => {
  const rule = (x: number, y: number, length: number): RuleMark => ({
    kind: 'rule',
    x,
    y,
    direction: 'down',
    length,
    width: 0.5,
    colour: 'black',
  });
  expect(joinedRules([rule(0, 0, 10), rule(5, 0, 10), rule(0, 10, 20), rule(0, 31, 5)])).toEqual([
    rule(0, 0, 30),
    rule(5, 0, 10),
    rule(0, 31, 5),
  ]);
});

import { expect, test } from 'vitest';
import {
  type AskedChange,
  type Change,
  lastChoice,
  nextChange,
  notShownBy,
  withChanges,
} from '../../../../../../renderer/features/evidence/wizard/preview/changes.ts';
import type { PreviewRow, Revision } from '../../../../../../shared/contract/evidence/preview.ts';

function revise(revision: Revision): Change {
  return { kind: 'revise', revision };
}

function mend(row: number, column: number, text: string): Change {
  return revise({ kind: 'mend', cells: [{ row, column, text }] });
}

function waiting(...changes: readonly Change[]): AskedChange[] {
  return changes.map((change) => ({ change, result: null }));
}

const BACK: Change = { kind: 'take-back' };
const HIDDEN = revise({ kind: 'hidden-rows', read: true });

const ROW: PreviewRow = {
  row: 4,
  outcome: 'rejected',
  cells: ['王芳', '虹桥新邨', '70'],
  mended: [],
  problems: [],
};

test('cells mended one after the other are made as one; another change waits for them', () => {
  expect(nextChange([mend(4, 1, 'a'), mend(5, 1, 'b'), HIDDEN, mend(6, 1, 'c')])).toEqual({
    change: {
      kind: 'revise',
      revision: {
        kind: 'mend',
        cells: [
          { row: 4, column: 1, text: 'a' },
          { row: 5, column: 1, text: 'b' },
        ],
      },
    },
    taken: 2,
  });
  expect(nextChange([BACK, mend(4, 1, 'a')])).toEqual({ change: BACK, taken: 1 });
  expect(nextChange([HIDDEN])).toEqual({ change: HIDDEN, taken: 1 });
  expect(nextChange([])).toBeNull();
});

test('a cell says what was typed before it is planned, with what the file says beside it', () => {
  const typed = withChanges(ROW, waiting(mend(4, 1, '虹桥新村'), mend(9, 1, 'x'), mend(4, 1, '长宁花园')));
  expect(typed.cells).toEqual(['王芳', '长宁花园', '70']);
  expect(typed.mended).toEqual([{ column: 1, original: '虹桥新邨' }]);
});

test('typing what the file says takes the mend away', () => {
  const mended = { ...ROW, cells: ['王芳', '长宁花园', '70'], mended: [{ column: 1, original: '虹桥新邨' }] };
  expect(withChanges(mended, waiting(mend(4, 1, '虹桥新邨')))).toEqual(ROW);
});

test('mending all alike changes the rows that read so, and no others', () => {
  const all = waiting(revise({ kind: 'mend-alike', column: 1, reads: '虹桥新邨', text: '虹桥新村' }));
  expect(withChanges(ROW, all).cells[1]).toBe('虹桥新村');
  const other = { ...ROW, cells: ['王芳', '虹桥', '70'] };
  expect(withChanges(other, all)).toEqual(other);
});

test('what a preview shows already is not laid over it again', () => {
  const [first, second] = [mend(4, 1, 'a'), mend(5, 1, 'b')];
  const asked: AskedChange[] = [
    { change: first, result: 'T1' },
    { change: second, result: null },
  ];
  expect(notShownBy(asked, 'T0')).toEqual(asked);
  expect(notShownBy(asked, 'T1')).toEqual(asked.slice(1));
});

test('a choice is shown as it was made last, while it is planned', () => {
  const asked = waiting(HIDDEN, revise({ kind: 'hidden-rows', read: false }), mend(4, 1, 'a'));
  expect(lastChoice(asked, 'hidden-rows')).toEqual({ kind: 'hidden-rows', read: false });
  expect(lastChoice(asked, 'absent')).toBeUndefined();
});

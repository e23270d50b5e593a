import { describe, expect, test } from 'vitest';
import { type JudgedResponse, QualityJudge } from '../../../../shared/intake/quality/quality-judge.ts';
import { straightLine } from '../../../../shared/intake/quality/straight-line.ts';
import type { QualityRules } from '../../../../shared/model/quality.ts';

interface Said {
  readonly compound?: string;
  readonly submittedAt?: string | null;
  readonly seconds?: number | null;
  /** Null for a question that was not answered. */
  readonly positions?: readonly (number | null)[];
  readonly address?: string | null;
  readonly answers?: string;
}

/** A response that no rule below minds, but for what is given. */
function response({
  compound = 'C1',
  submittedAt = '2026-06-03T09:00:00',
  seconds = 90,
  positions = [0, 1, 2],
  address = '1.2.3.4',
  answers = '[0,1,2]',
}: Said = {}): JudgedResponse {
  return {
    compound,
    submittedAt,
    seconds,
    straightLine: () => straightLine(positions.length, (index) => positions[index] ?? null),
    address: () => address,
    answers,
  };
}

/** The flags of responses that come one after the other, named by their place from 1. */
function flags(rules: QualityRules, ...responses: readonly Said[]) {
  const judge = new QualityJudge<number>(rules, 'mid');
  return responses.map((said, index) => judge.judge(response(said), index + 1));
}

test('without a rule nothing is doubtful', () => {
  expect(flags({}, { seconds: 0, positions: [0, 0, 0] }, {}, {})).toEqual([[], [], []]);
});

test('too fast is below the limit; where no time is known, nothing is said', () => {
  const found = flags({ minimumSeconds: 30 }, { seconds: 29.5 }, { seconds: 30 }, { seconds: null });
  expect(found).toEqual([[{ rule: 'too_fast', seconds: 29.5, minimum: 30 }], [], []]);
});

describe('a straight line', () => {
  const rules = { straightLining: { questions: 3 } };

  test('is the option at the same position in every question that was answered, if they are enough', () => {
    expect(
      flags(rules, { positions: [1, null, 1, 1] }, { positions: [1, null, 1] }, { positions: [1, 1, 0] }),
    ).toEqual([[{ rule: 'straight_lining', questions: 3, position: 2 }], [], []]);
  });

  test('is none where nothing was answered', () => {
    expect(flags(rules, { positions: [null, null, null] })).toEqual([[]]);
  });
});

describe('the days of a phase', () => {
  const mid = { from: '2026-06-01', to: '2026-06-30' };

  test('count from the first moment of the first to the last of the last', () => {
    const said = [
      { submittedAt: '2026-05-31T23:59:59' },
      { submittedAt: '2026-06-01T00:00:00' },
      { submittedAt: '2026-06-30T23:59:59' },
      { submittedAt: '2026-07-01' },
      { submittedAt: null },
    ];
    const found = flags({ dates: { mid } }, ...said);
    expect(found.map((flagged) => flagged.map(({ rule }) => rule))).toEqual([
      ['out_of_dates'],
      [],
      [],
      ['out_of_dates'],
      [],
    ]);
    expect(found[0]).toEqual([{ rule: 'out_of_dates', day: '2026-05-31', days: mid }]);
  });

  test('may be open on either side, and those of the other phase do not count', () => {
    const late = { submittedAt: '2027-01-01T00:00:00' };
    expect(flags({ dates: { mid: { from: '2026-06-01' }, end: { to: '2026-06-02' } } }, late)).toEqual([[]]);
  });
});

describe('a possible duplicate', () => {
  const rules = { duplicates: true };

  test('repeats compound, moment, address and answers of an earlier one, which itself is not doubtful', () => {
    expect(flags(rules, {}, {}, {})).toEqual([
      [],
      [{ rule: 'duplicate', of: 1 }],
      [{ rule: 'duplicate', of: 1 }],
    ]);
  });

  test.each<[string, Said]>([
    ['another compound', { compound: 'C2' }],
    ['another moment', { submittedAt: '2026-06-03T09:00:01' }],
    ['another address', { address: '1.2.3.5' }],
    ['other answers', { answers: '[0,1,1]' }],
    ['no address', { address: null }],
    ['no moment', { submittedAt: null }],
  ])('is none with %s', (_what, said) => {
    expect(flags(rules, said, said.address === null || said.submittedAt === null ? said : {})).toEqual([
      [],
      [],
    ]);
  });

  test('is looked for among all that came at the same moment', () => {
    expect(flags(rules, { address: 'a' }, { address: 'b' }, { address: 'b' })).toEqual([
      [],
      [],
      [{ rule: 'duplicate', of: 2 }],
    ]);
  });
});

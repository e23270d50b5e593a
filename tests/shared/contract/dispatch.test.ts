import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { dispatch, type Handlers } from '../../../shared/contract/dispatch.ts';
import { read, write } from '../../../shared/contract/operation.ts';
import { problem } from '../../../shared/problems/problem.ts';
import { ok, refused } from '../../../shared/problems/result.ts';

const CONTRACT = {
  'sum.of': read(z.object({ numbers: z.array(z.number()) }), z.object({ sum: z.number() })),
  'sum.forget': write(z.object({ code: z.string() }), z.null()),
} as const;

const HANDLERS: Handlers<typeof CONTRACT, { readonly start: number }, null> = {
  'sum.of': ({ start }, { numbers }) => ok({ sum: numbers.reduce((sum, number) => sum + number, start) }),
  'sum.forget': (_session, { code }) => refused(problem('no-such-compound', { code })),
};

const ask = (operation: string, input: unknown, handlers = HANDLERS) =>
  dispatch(CONTRACT, handlers, { operation, input }, { start: 10 }, null);

describe('a call from a window', () => {
  test('is answered by its handler', async () => {
    expect(await ask('sum.of', { numbers: [1, 2] })).toEqual(ok({ sum: 13 }));
  });

  test('gets the refusal of its handler as an answer', async () => {
    expect(await ask('sum.forget', { code: 'C9999' })).toEqual(
      refused(problem('no-such-compound', { code: 'C9999' })),
    );
  });

  test.each(['sum.unknown', 'constructor', '__proto__', ''])(
    'of an operation that does not exist is refused: %j',
    async (operation) => {
      expect(await ask(operation, {})).toEqual(refused(problem('call-unknown', { operation })));
    },
  );

  test.each([{ numbers: ['1'] }, {}, null, undefined, 'numbers'])(
    'whose input does not fit is refused with its operation: %j',
    async (input) => {
      const answer = await ask('sum.of', input);
      expect(answer).toMatchObject({ ok: false, problems: [{ code: 'call-unreadable' }] });
    },
  );

  test('with an outcome that is not what the contract says is a fault of the program', async () => {
    const wrong = { ...HANDLERS, 'sum.of': () => ok({ sum: 'thirteen' as unknown as number }) };
    await expect(ask('sum.of', { numbers: [] }, wrong)).rejects.toThrow();
  });

  test('gets no more than the contract says', async () => {
    const generous = { ...HANDLERS, 'sum.of': () => ok({ sum: 1, secret: 'a name' }) };
    expect(await ask('sum.of', { numbers: [] }, generous)).toEqual(ok({ sum: 1 }));
  });
});

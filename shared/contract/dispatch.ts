import type { z } from 'zod';
import { problem } from '../problems/problem.ts';
import { ok, type Result, refused } from '../problems/result.ts';
import type { Contract } from './operation.ts';

/** One function an operation: what it does, given who asks and what was asked. */
export type Handlers<Operations extends Contract, Session, Context> = {
  readonly [Name in keyof Operations]: (
    session: Session,
    input: z.output<Operations[Name]['input']>,
    context: Context,
  ) => Result<z.input<Operations[Name]['output']>> | Promise<Result<z.input<Operations[Name]['output']>>>;
};

/** A call as it comes from a window: nothing of it is known to be true. */
export interface Call {
  readonly operation: string;
  readonly input: unknown;
}

/**
 * Answers a call: reads its input by the operation's schema, has the operation done and reads the outcome, too. A call
 * that does not exist or does not fit is refused in words; an outcome that does not fit is a fault and throws.
 *
 * @example await dispatch(contract, handlers, { operation: 'scores.ranking', input: { phase: 'mid' } }, session, context)
 */
export async function dispatch<Operations extends Contract, Session, Context>(
  contract: Operations,
  handlers: Handlers<Operations, Session, Context>,
  { operation, input }: Call,
  session: Session,
  context: Context,
): Promise<Result<unknown>> {
  const known = Object.hasOwn(contract, operation) ? contract[operation] : undefined;
  if (known === undefined) return refused(problem('call-unknown', { operation }));
  const given = known.input.safeParse(input);
  if (!given.success)
    return refused(problem('call-unreadable', { operation, reason: firstReason(given.error) }));
  const result = await handlers[operation as keyof Operations](session, given.data as never, context);
  return result.ok ? ok(known.output.parse(result.value)) : result;
}

function firstReason({ issues }: z.ZodError): string {
  const [first] = issues;
  return first === undefined ? '' : `${first.path.join('.')} ${first.message}`.trim();
}

import type { z } from 'zod';

/**
 * What an operation does to the world: `read` only looks; `write` changes something and is over at once; `work`
 * takes its time, reports progress and can be cancelled.
 */
export type OperationKind = 'read' | 'write' | 'work';

/** What a window may ask for: what it must give, and what it gets back. */
interface Operation<
  Input extends z.ZodType = z.ZodType,
  Output extends z.ZodType = z.ZodType,
  Kind extends OperationKind = OperationKind,
> {
  readonly kind: Kind;
  readonly input: Input;
  readonly output: Output;
}

/** Operations by name; a name is `subject.verb`, as `scores.ranking`. */
export type Contract = Readonly<Record<string, Operation>>;

/** An operation that only looks. */
export function read<Input extends z.ZodType, Output extends z.ZodType>(input: Input, output: Output) {
  return { kind: 'read', input, output } as const;
}

/** An operation that changes something and is over at once. */
export function write<Input extends z.ZodType, Output extends z.ZodType>(input: Input, output: Output) {
  return { kind: 'write', input, output } as const;
}

/** An operation that takes its time, reports progress and can be cancelled. */
export function work<Input extends z.ZodType, Output extends z.ZodType>(input: Input, output: Output) {
  return { kind: 'work', input, output } as const;
}

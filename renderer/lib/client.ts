import type { z } from 'zod';
import type { APP_CONTRACT } from '../../shared/contract/app.ts';
import type { Bridge } from '../../shared/contract/bridge.ts';
import type { EventName } from '../../shared/contract/event-names.ts';
import type { EventOf } from '../../shared/contract/events.ts';
import type { OperationKind } from '../../shared/contract/operation.ts';
import type { WORKSPACE_CONTRACT } from '../../shared/contract/workspace.ts';
import type { Result } from '../../shared/problems/result.ts';

declare global {
  interface Window {
    readonly daoze: Bridge;
  }
}

type Operations = typeof APP_CONTRACT & typeof WORKSPACE_CONTRACT;

/** Everything a window may ask for, by name. */
export type OperationName = keyof Operations;

/** The names of one kind of operation. */
export type NameOfKind<Kind extends OperationKind> = {
  [Name in OperationName]: Operations[Name]['kind'] extends Kind ? Name : never;
}[OperationName];

export type InputOf<Name extends OperationName> = z.input<Operations[Name]['input']>;
export type OutputOf<Name extends OperationName> = z.output<Operations[Name]['output']>;

/**
 * Asks the program for an operation. There is always an answer: the value, or the problems that stand in its way.
 *
 * @param job a name of the caller's own, by which `progress` is reported and `app.cancel` stops the work
 * @example const state = await call('app.state', {});
 */
export async function call<Name extends OperationName>(
  operation: Name,
  input: InputOf<Name>,
  job?: string,
): Promise<Result<OutputOf<Name>>> {
  return (await window.daoze.call(operation, input, job)) as Result<OutputOf<Name>>;
}

/** Hears an event of the program; the function that comes back ends it. */
export function listen<Name extends EventName>(
  event: Name,
  listener: (message: EventOf<Name>) => void,
): () => void {
  return window.daoze.on(event, (message) => listener(message as EventOf<Name>));
}

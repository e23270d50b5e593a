import type { Page } from 'playwright-core';
import type { Bridge } from '../../../shared/contract/bridge.ts';
import type { Result } from '../../../shared/problems/result.ts';

declare global {
  interface Window {
    readonly daoze: Bridge;
  }
}

/** Calls an operation as the page itself does. */
export function call(page: Page, operation: string, input: unknown): Promise<Result<unknown>> {
  return page.evaluate(([name, given]) => window.daoze.call(name as string, given), [operation, input]);
}

/** The codes of the problems that a call was refused with; none when it was answered. */
export async function refusalOf(page: Page, operation: string, input: unknown): Promise<string[]> {
  const result = await call(page, operation, input);
  return result.ok ? [] : result.problems.map(({ code }) => code);
}

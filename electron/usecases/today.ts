import { beijingDay } from '../../shared/report/beijing-date.ts';
import type { UseCaseContext } from './context.ts';

/** The day it is in China, YYYY-MM-DD. */
export function today({ now }: Pick<UseCaseContext, 'now'>): string {
  return beijingDay(now());
}

import { shanghaiTime } from '../../../shared/cells/shanghai-time.ts';
import type { UseCaseContext } from '../context.ts';

/** The day it is in China, YYYY-MM-DD. */
export function today({ now }: Pick<UseCaseContext, 'now'>): string {
  return shanghaiTime(now().replace(/\.\d+Z$/, 'Z'), 'utc').slice(0, 'YYYY-MM-DD'.length);
}

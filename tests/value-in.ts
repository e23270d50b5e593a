import type { Result } from '../shared/problems/result.ts';

/** What a result holds that is expected to be no refusal; a refusal fails the test and says its problems. */
export function valueIn<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

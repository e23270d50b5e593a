/** Runs something that is done in steps to its end, without a pause. */
export function finished<Value>(steps: Generator<void, Value>): Value {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

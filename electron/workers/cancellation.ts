import { Cancelled } from '../usecases/cancelled.ts';

/** A flag in memory that both threads see, so that work too busy to read messages still hears of it. */
export function newCancellation(): Int32Array {
  return new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
}

export function cancel(flag: Int32Array): void {
  Atomics.store(flag, 0, 1);
}

/** @throws Cancelled when the flag is set */
export function stopIfCancelled(flag: Int32Array): void {
  if (Atomics.load(flag, 0) === 1) throw new Cancelled();
}

/** So often somebody who waits for another thread tells how far the work is, and hears that it is cancelled. */
const TELLING_MS = 150;

/**
 * Waits for work that is done elsewhere and tells how far it is, first at once and then now and again. What the
 * telling throws is thrown at once; what comes of the work after that is dropped.
 */
export async function whileTelling<Value>(work: () => Promise<Value>, tell: () => void): Promise<Value> {
  tell();
  return new Promise((resolve, reject) => {
    const timer = setInterval(() => {
      try {
        tell();
      } catch (error) {
        clearInterval(timer);
        reject(error);
      }
    }, TELLING_MS);
    work()
      .then(resolve, reject)
      .finally(() => clearInterval(timer));
  });
}

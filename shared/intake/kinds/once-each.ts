/** The same function, called only once for the same arguments. */
export function onceEach<Arguments extends readonly string[]>(
  act: (...words: Arguments) => void,
): (...words: Arguments) => void {
  const done = new Set<string>();
  return (...words) => {
    const key = JSON.stringify(words);
    if (done.has(key)) return;
    done.add(key);
    act(...words);
  };
}

/** Being built. */
export function StartScreen() {
  return null;
}

/** Being built. */
export function ScoresScreen() {
  return null;
}

/** Being built. */
export function JournalScreen() {
  return null;
}

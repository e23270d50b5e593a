/** Being built. */
export function HomeScreen() {
  return null;
}

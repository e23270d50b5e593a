/** Being built. */
export function GuidelineScreen() {
  return null;
}

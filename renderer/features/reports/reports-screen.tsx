/** Being built. */
export function ReportsScreen() {
  return null;
}

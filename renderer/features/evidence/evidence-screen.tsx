/** Being built. */
export function EvidenceScreen() {
  return null;
}

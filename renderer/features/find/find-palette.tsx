/** Being built. */
export function FindPalette(_props: { readonly onClose: () => void }) {
  return null;
}

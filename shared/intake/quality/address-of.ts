/** The headings under which survey platforms give the address that a response was sent from. */
const HEADINGS = ['来自IP', 'IP', 'IP地址', '填写IP'] as const;

/**
 * The IP address among what was kept of a row unread; null where there is none.
 *
 * @example addressOf({ 来自IP: '1.2.3.4(上海-上海)' }) // '1.2.3.4(上海-上海)'
 */
export function addressOf(kept: Readonly<Record<string, string>>): string | null {
  for (const heading of HEADINGS) {
    const address = kept[heading]?.trim();
    if (address) return address;
  }
  return null;
}

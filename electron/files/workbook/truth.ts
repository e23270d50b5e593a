/** Whether an attribute says yes; one that is absent, or anything else, says no. */
export function isTrue(value: string | null): boolean {
  return value === '1' || value === 'true';
}

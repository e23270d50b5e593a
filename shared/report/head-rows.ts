/** Where each group of rows begins when they stand one below the other. */
export function headRowsOf(groups: readonly (readonly unknown[])[]): number[] {
  let place = 0;
  return groups.map(({ length }) => {
    const first = place;
    place += length;
    return first;
  });
}

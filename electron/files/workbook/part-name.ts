/**
 * The part that a relationship points to: relative to the folder of the part that points, or from the root.
 *
 * @example partName('xl/workbook.xml', 'worksheets/sheet1.xml') // 'xl/worksheets/sheet1.xml'
 * @example partName('xl/workbook.xml', '/xl/styles.xml') // 'xl/styles.xml'
 */
export function partName(source: string, target: string): string {
  const path = decoded(target).replaceAll('\\', '/');
  const steps = path.startsWith('/') ? [] : source.split('/').slice(0, -1);
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** Where the relationships of a part lie; those of the whole package belong to the part named ''. */
export function relationshipsOf(part: string): string {
  const slash = part.lastIndexOf('/');
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
}

function decoded(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}

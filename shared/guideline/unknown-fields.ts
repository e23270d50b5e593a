import { type Problem, problem } from '../problems/problem.ts';

/** A warning for every field that reading a document has left aside, so that a misspelt name is seen. */
export function unknownFields(document: unknown, read: unknown): Problem[] {
  const found: Problem[] = [];
  compare(document, read, [], found);
  return found;
}

/** The way is written out only where something is found: this runs at every key stroke. */
function compare(document: unknown, read: unknown, way: string[], found: Problem[]): void {
  if (Array.isArray(document)) {
    if (!Array.isArray(read)) return;
    for (const [index, item] of document.entries())
      follow(item, read[index], nameOf(item, index), way, found);
  } else if (isRecord(document) && isRecord(read)) {
    for (const field of Object.keys(document)) {
      if (Object.hasOwn(read, field)) follow(document[field], read[field], field, way, found);
      else found.push(problem('guideline-unknown-field', { field }, { path: way.join(' › ') }));
    }
  }
}

function follow(document: unknown, read: unknown, step: string, way: string[], found: Problem[]): void {
  if (typeof document !== 'object') return;
  way.push(step);
  compare(document, read, way, found);
  way.pop();
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function nameOf(item: unknown, index: number): string {
  const id = isRecord(item) ? (item.id ?? item.code ?? item.name) : undefined;
  return typeof id === 'string' ? id : String(index + 1);
}

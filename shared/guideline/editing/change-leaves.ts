import { type Indicator, isBranch, type Leaf } from '../../model/guideline.ts';
import { type FormField, filledIn } from '../../rules/form.ts';
import { type Measure, measureRule } from '../../rules/measures/registry.ts';

/** A name in place of another; all other names stay. */
export function renaming(from: string, to: string): (name: string) => string {
  return (name) => (name === from ? to : name);
}

/** The tree with every leaf changed in the same way. */
export function changeLeaves(indicators: readonly Indicator[], change: (leaf: Leaf) => Leaf): Indicator[] {
  return indicators.map((node) =>
    isBranch(node) ? { ...node, children: changeLeaves(node.children, change) } : change(node),
  );
}

/** The measure with other names under its fields of one kind; a list holds none of them twice. */
export function changeNames(
  measure: Measure,
  kind: FormField['kind'],
  change: (name: string) => readonly string[],
): Measure {
  const fields = measureRule(measure)
    .form.filter((field) => field.kind === kind)
    .map((field) => {
      const value = filledIn(measure, field);
      const names = [value].flat().filter((name) => typeof name === 'string');
      const changed = [...new Set(names.flatMap(change))];
      return [field.name, Array.isArray(value) ? changed : changed[0]];
    });
  return { ...measure, ...Object.fromEntries(fields) } as Measure;
}

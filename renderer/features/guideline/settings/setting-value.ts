import type { Guideline } from '../../../../shared/model/guideline.ts';

type Fields = Readonly<Record<string, unknown>>;

/** What a guideline says at the end of a way of fields; undefined where it says nothing. */
export function settingAt(guideline: Guideline, way: readonly string[]): unknown {
  return way.reduce<unknown>((value, step) => (value as Fields | undefined)?.[step], guideline);
}

/**
 * The guideline with another value at the end of the way, undefined taking it out, with a group that holds nothing any
 * more; a value that does not fit is left to the checks.
 */
export function withSetting(guideline: Guideline, way: readonly string[], value: unknown): Guideline {
  return (changedAt(guideline as unknown as Fields, way, value) ?? {}) as unknown as Guideline;
}

function changedAt(
  fields: Fields | undefined,
  [step, ...rest]: readonly string[],
  value: unknown,
): Fields | undefined {
  if (step === undefined) return fields;
  const inner = rest.length === 0 ? value : changedAt(fields?.[step] as Fields | undefined, rest, value);
  if (inner !== undefined) return { ...fields, [step]: inner };
  const others = Object.entries(fields ?? {}).filter(([name]) => name !== step);
  return others.length === 0 ? undefined : Object.fromEntries(others);
}

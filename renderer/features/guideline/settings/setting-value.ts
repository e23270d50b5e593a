import type { Guideline } from '../../../../shared/model/guideline.ts';

type Fields = Readonly<Record<string, unknown>>;

/** What a guideline says at the end of a way of fields. */
export function settingAt(guideline: Guideline, way: readonly string[]): unknown {
  return way.reduce<unknown>((value, step) => (value as Fields)[step], guideline);
}

/** The guideline with another value at the end of the way; a value that does not fit is left to the checks. */
export function withSetting(guideline: Guideline, way: readonly string[], value: unknown): Guideline {
  return changedAt(guideline as unknown as Fields, way, value) as unknown as Guideline;
}

function changedAt(fields: Fields, [step, ...rest]: readonly string[], value: unknown): Fields {
  if (step === undefined) return fields;
  return { ...fields, [step]: rest.length === 0 ? value : changedAt(fields[step] as Fields, rest, value) };
}

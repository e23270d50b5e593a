import type { PhaseEvidence } from '../../scoring/phase-evidence.ts';

/** A compound or committee with what each expert gave it on one leaf. */
export interface MarkedObject {
  /** The code of the compound, or 街镇/居委会. */
  readonly id: string;
  readonly marks: ReadonlyMap<string, number>;
}

/** What was marked on a leaf, compounds before committees. */
export function markedObjects({ compounds, committees }: PhaseEvidence, leaf: string): MarkedObject[] {
  return [...compounds, ...committees].flatMap(([id, { marks }]) => {
    const given = marks.get(leaf) ?? [];
    return given.length === 0
      ? []
      : [{ id, marks: new Map(given.map(({ expert, mark }) => [expert, mark])) }];
  });
}

/** The experts who marked any of them, by name. */
export function expertsOf(objects: readonly MarkedObject[]): string[] {
  return [...new Set(objects.flatMap(({ marks }) => [...marks.keys()]))].sort();
}

/**
 * Where in a step a process is: opening, reading and planning; inside the transaction; after it, while the workspace is closed
 * and its log is worked into the file; or done, with what was done acknowledged.
 */
export const PARTS = ['before', 'within', 'closing', 'acknowledged'] as const;
export type Part = (typeof PARTS)[number];

/** How far a process has come. */
export interface Whereabouts {
  readonly step: number;
  readonly part: Part;
}

/** What a process says on its way, and when, in milliseconds of its own clock. */
export interface Mark extends Whereabouts {
  readonly ms: number;
}

/** One line; `marksIn` reads it. */
export function markLine({ step, part, ms }: Mark): string {
  return `${step} ${part} ${ms.toFixed(3)}\n`;
}

/** All that was said; a last line that the kill cut short is left out. */
export function marksIn(text: string): Mark[] {
  return text
    .split('\n')
    .slice(0, -1)
    .flatMap((line) => {
      const [step, part, ms] = line.split(' ');
      const known = PARTS.find((each) => each === part);
      return known === undefined ? [] : [{ step: Number(step), part: known, ms: Number(ms) }];
    });
}

/** How many steps are acknowledged there. */
export function acknowledgedAt({ step, part }: Whereabouts): number {
  return part === 'acknowledged' ? step + 1 : step;
}

/** A part of a step, and how long an undisturbed process is in it, in milliseconds. */
export interface Stretch extends Whereabouts {
  readonly lasts: number;
}

/** The stretches between what an undisturbed process said. */
export function stretchesOf(marks: readonly Mark[]): Stretch[] {
  return marks.slice(0, -1).map(({ step, part, ms }, index) => ({
    step,
    part,
    lasts: (marks[index + 1]?.ms ?? ms) - ms,
  }));
}

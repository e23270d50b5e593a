import type { Flow } from './flow.ts';

const LINES_BEFORE_THE_END = 2;

/** A text, or a table, as flows of which the last lines or rows stay with what follows: a table, the signature. */
export function withBoundEnd(flow: Flow): Flow[] {
  const { strips, fewest, gap } = flow;
  const cut = strips.length - LINES_BEFORE_THE_END;
  if (strips.length <= fewest + 1) return [{ ...flow, staysWithNext: true }];
  if (gap !== null) return [{ ...flow, endStaysWithNext: true }];
  return [
    { ...flow, strips: strips.slice(0, cut) },
    { ...flow, strips: strips.slice(cut), blankLines: 0, staysWithNext: true },
  ];
}

/** Flows with others after them that never stand on a page without the last lines of the text before them. */
export function boundTo(flows: readonly Flow[], ending: readonly Flow[]): Flow[] {
  const last = flows.at(-1);
  if (ending.length === 0 || last === undefined) return [...flows, ...ending];
  return [...flows.slice(0, -1), ...withBoundEnd(last), ...ending];
}

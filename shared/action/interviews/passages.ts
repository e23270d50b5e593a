/** A stretch of a text: UTF-16 units from the beginning, the end not included. */
export interface Passage {
  readonly start: number;
  readonly end: number;
}

/** A sentence, its closing signs and quotation marks with it; a line break ends one, too. */
const SENTENCE = /[^。！？!?；;…\n\r]*(?:[。！？!?；;…]+[”’"』」）)]*|(?=[\n\r]|$))/gu;

/** Who speaks, at the beginning of a line: that is nobody's words. */
const SPEAKER = /^\s*(?:[问答]|[QA]|访谈者|受访者|居民)\s*[:：]\s*/u;

/**
 * The sentences of a text in their order, without the blanks around them and without 问： or 答： before them; blank ones are
 * passed over.
 *
 * @example sentencesOf('停车难。物业不管！') // [{ start: 0, end: 4 }, { start: 4, end: 9 }]
 */
export function sentencesOf(text: string): Passage[] {
  return [...text.matchAll(SENTENCE)].flatMap(({ 0: found, index }) => {
    const speaker = SPEAKER.exec(found)?.[0].length ?? 0;
    return trimmed(text, index + speaker, index + found.length) ?? [];
  });
}

/** The passage without blanks at its ends; null where nothing else is in it, or where it does not lie within the text. */
export function trimmed(text: string, start: number, end: number): Passage | null {
  if (start < 0 || end > text.length || start >= end) return null;
  const said = text.slice(start, end);
  const from = start + said.length - said.trimStart().length;
  const to = end - said.length + said.trimEnd().length;
  return from < to ? { start: from, end: to } : null;
}

/** A stretch of a text over which the same marks lie. */
export interface Segment extends Passage {
  /** Ids, in the order of the marks. */
  readonly marks: readonly string[];
}

/**
 * The whole text in stretches, cut wherever a mark begins or ends, so that marks may overlap.
 *
 * @param marks may not lie outside of the text
 */
export function segmentsOf(
  { length }: string,
  marks: readonly (Passage & { readonly id: string })[],
): Segment[] {
  const edges = [...new Set([0, length, ...marks.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  return edges.slice(0, -1).map((start, place) => {
    const end = edges[place + 1] ?? length;
    const over = marks.filter((mark) => mark.start <= start && end <= mark.end);
    return { start, end, marks: over.map(({ id }) => id) };
  });
}

/** Whether two passages have anything in common. */
export function overlap(one: Passage, other: Passage): boolean {
  return one.start < other.end && other.start < one.end;
}

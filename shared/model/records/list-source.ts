import { z } from 'zod';
import { phaseSchema } from '../phase.ts';

const count = z.number().int().nonnegative();

/** Where an item of a list comes from; what evidence said keeps its figures as they were when it was drawn. */
export const listSourceSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('question'),
    phase: phaseSchema,
    question: z.string(),
    /** The options that say so. */
    options: z.array(z.string()),
    /** Who chose one of them, of those whose answer counts. */
    asked: count,
    of: count,
  }),
  /** Interviews that were against, of those that spoke of the topic. */
  z.object({ kind: z.literal('topic'), phase: phaseSchema, topic: z.string(), asked: count, of: count }),
  z.object({
    kind: z.literal('finding'),
    phase: phaseSchema,
    indicator: z.string(),
    problem: z.string(),
    /** How often it was found. */
    asked: count,
    /** In how many of the places that were inspected for it. */
    places: count,
    of: count,
  }),
  z.object({
    kind: z.literal('check'),
    phase: phaseSchema,
    indicator: z.string(),
    item: z.string(),
    /** Places that did not meet it, of those that were judged. */
    asked: count,
    of: count,
  }),
  /** What somebody said in an interview, a coded passage of it; kept as it was when a person chose it. */
  z.object({
    kind: z.literal('excerpt'),
    /** The record of the excerpt. */
    excerpt: z.string(),
    /** The words as they can be shown, masked; empty where they must not be. */
    quote: z.string(),
    topic: z.string().default(''),
    /** What the compound was called. */
    compound: z.string().default(''),
  }),
  /** Taken over from the common list of the type. */
  z.object({ kind: z.literal('common') }),
  /** Written by a person, with what he says of where it comes from. */
  z.object({ kind: z.literal('hand'), words: z.string().default('') }),
]);
export type ListSource = z.infer<typeof listSourceSchema>;

/** A passage of an interview that stands behind an item. */
export type ExcerptSource = Extract<ListSource, { kind: 'excerpt' }>;

/** A source that evidence gives: it can be drawn anew. */
export type EvidenceSource = Extract<ListSource, { kind: 'question' | 'topic' | 'finding' | 'check' }>;

/**
 * What a source speaks of, whatever its phase and figures: two with one key are one.
 *
 * @example sourceKey({ kind: 'topic', phase: 'mid', topic: '停车', asked: 3, of: 9 }) // 'topic/停车'
 */
export function sourceKey(source: EvidenceSource): string {
  switch (source.kind) {
    case 'question':
      return ['question', source.question, ...source.options].join('/');
    case 'topic':
      return `topic/${source.topic}`;
    case 'finding':
      return `finding/${source.indicator}/${source.problem}`;
    case 'check':
      return `check/${source.indicator}/${source.item}`;
    default:
      return source satisfies never;
  }
}

/** How many people asked for an item, of the source that most did in; null where nobody was counted: inspections find places. */
export function peopleAsking(sources: readonly ListSource[]): number | null {
  const counts = sources.flatMap((source) =>
    source.kind === 'question' || source.kind === 'topic' ? source.asked : [],
  );
  return counts.length === 0 ? null : Math.max(...counts);
}

/** The topic of interviews, and of which phase, that a source was drawn from; null for any other. */
export function topicOf(
  source: ListSource,
): Pick<Extract<ListSource, { kind: 'topic' }>, 'phase' | 'topic'> | null {
  return source.kind === 'topic' ? { phase: source.phase, topic: source.topic } : null;
}

/** Whether evidence gives this source. */
export function isFromEvidence(source: ListSource): source is EvidenceSource {
  switch (source.kind) {
    case 'question':
    case 'topic':
    case 'finding':
    case 'check':
      return true;
    case 'excerpt':
    case 'common':
    case 'hand':
      return false;
    default:
      return source satisfies never;
  }
}

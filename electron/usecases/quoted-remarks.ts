import { oneLine } from '../../shared/action/interviews/topic-lines.ts';
import type { Topic } from '../../shared/model/evidence.ts';
import type { Phase } from '../../shared/model/phase.ts';
import type { ReadStore } from '../store/store.ts';
import { listTranscriptHeads } from '../store/transcripts.ts';
import { rememberedExcerpts } from './interviews/remembered-excerpts.ts';
import { rememberedRemarks } from './remembered-remarks.ts';

type Remarks = readonly Topic[];

interface Memory {
  readonly excerpts: ReturnType<typeof rememberedExcerpts>;
  readonly quoted: Remarks;
}

const memories = new WeakMap<Remarks, Memory>();

/**
 * What the standing interviews of a phase said, without words that were entered from a transcript which does not say them any more:
 * their topic and attitude stay as the evidence has them, but nobody is quoted with them. Remembered until evidence or records
 * change.
 */
export function quotedRemarks(db: ReadStore, phase: Phase): Remarks {
  const remarks = rememberedRemarks(db, phase);
  const excerpts = rememberedExcerpts(db, phase);
  const known = memories.get(remarks);
  if (known?.excerpts === excerpts) return known.quoted;
  const gone = wordsGone(db, phase, excerpts);
  const quoted = gone.size === 0 ? remarks : remarks.map((one) => (isGone(one, gone) ? unquoted(one) : one));
  memories.set(remarks, { excerpts, quoted });
  return quoted;
}

/** Words of passages that are lost, unless another passage of the same interview and topic still says them. */
function wordsGone(db: ReadStore, phase: Phase, excerpts: Memory['excerpts']): ReadonlySet<string> {
  const gone = new Set<string>();
  for (const { id, interview, compound } of listTranscriptHeads(db, phase)) {
    const own = excerpts.get(id) ?? [];
    const lost = own.filter(({ stands }) => !stands);
    if (lost.length === 0) continue;
    const keyed = ({ body: { topic, quote } }: (typeof own)[number]) =>
      keyOf({ interview, compound, topic }, oneLine(quote));
    const said = new Set(own.filter(({ stands }) => stands).map(keyed));
    for (const key of lost.map(keyed)) if (!said.has(key)) gone.add(key);
  }
  return gone;
}

function isGone(remark: Topic, gone: ReadonlySet<string>): boolean {
  return remark.excerpt !== null && gone.has(keyOf(remark, remark.excerpt));
}

function unquoted(remark: Topic): Topic {
  return { ...remark, excerpt: null };
}

function keyOf(
  { interview, compound, topic }: Pick<Topic, 'interview' | 'compound' | 'topic'>,
  words: string,
): string {
  return JSON.stringify([interview, compound, topic, words]);
}

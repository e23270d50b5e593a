import { z } from 'zod';
import type { Wording } from '../../language/wording.ts';
import { RECORD_KIND_NAMES, type RecordChange, recordKindSchema } from './record.ts';

/** How many records of a kind a batch wrote, and how many it took back. */
export const recordCountsSchema = z.object({
  kind: recordKindSchema,
  written: z.number().int(),
  removed: z.number().int(),
});
export type RecordCounts = z.infer<typeof recordCountsSchema>;

/** What changes come to, by kind, in the order of the kinds' codes. */
export function recordCounts(changes: readonly Pick<RecordChange, 'kind' | 'body'>[]): RecordCounts[] {
  return [...new Set(changes.map(({ kind }) => kind))].sort().map((kind) => {
    const own = changes.filter((change) => change.kind === kind);
    const removed = own.filter(({ body }) => body === null).length;
    return { kind, written: own.length - removed, removed };
  });
}

/**
 * What a batch wrote and took back, in words.
 *
 * @example recordCountsWords([{ kind: 'playbook-entry', written: 55, removed: 0 }]).zh // '写入攻略 55 条'
 */
export function recordCountsWords(counts: readonly RecordCounts[]): Wording {
  return countsWords(counts, { zh: '写入', en: 'Wrote' });
}

/**
 * What taking a batch back came to: what it had written goes, and what stood before it stands again.
 *
 * @example revertedWords({ kinds: [{ kind: 'excerpt', written: 0, removed: 2 }], kept: 0 }).zh // '移除访谈摘录 2 条'
 */
export function revertedWords({
  kinds,
  kept,
}: {
  readonly kinds: readonly RecordCounts[];
  /** Records of the batch that were changed since, and so stay. */
  readonly kept: number;
}): Wording {
  const { zh, en } = countsWords(kinds, { zh: '恢复', en: 'Brought back' });
  if (kept === 0) return { zh, en };
  return {
    zh: `${zh}；另有 ${grouped(kept)} 条之后改过，没有动`,
    en: `${en}; ${grouped(kept)} more were changed since and stay`,
  };
}

function countsWords(counts: readonly RecordCounts[], writing: Wording): Wording {
  const parts = counts.flatMap(({ kind, written, removed }) => [
    ...(written === 0 ? [] : [part(writing, kind, written)]),
    ...(removed === 0 ? [] : [part({ zh: '移除', en: 'Removed' }, kind, removed)]),
  ]);
  return { zh: parts.map(({ zh }) => zh).join('，'), en: parts.map(({ en }) => en).join(', ') };
}

function part({ zh, en }: Wording, kind: RecordCounts['kind'], count: number): Wording {
  const name = RECORD_KIND_NAMES[kind];
  return { zh: `${zh}${name.zh} ${grouped(count)} 条`, en: `${en} ${name.en} (${grouped(count)})` };
}

function grouped(count: number): string {
  return count.toLocaleString('en-US');
}

import type { Attitude } from '../../../shared/model/evidence.ts';
import type { Phase } from '../../../shared/model/phase.ts';
import { ok, type Result, refused } from '../../../shared/problems/result.ts';
import { listTranscriptHeads } from '../../store/transcripts.ts';
import type { Workspace } from '../../store/workspace.ts';
import { compoundNames } from '../compound-names.ts';
import { rememberedExcerpts } from './remembered-excerpts.ts';
import { unknownCompound } from './unknown-compound.ts';

interface WantedExcerpts {
  readonly phase: Phase;
  /** The code of a compound; null for all. */
  readonly compound: string | null;
  /** Null for all. */
  readonly topic: string | null;
}

/** A passage that is coded, with the interview it was said in. */
export interface ListedExcerpt {
  readonly id: string;
  readonly transcript: string;
  readonly interview: string;
  readonly compound: { readonly code: string; readonly name: string };
  readonly quote: string;
  readonly topic: string;
  readonly attitude: Attitude;
  /** The id of a leaf of the guideline. */
  readonly indicator: string | null;
  readonly quotable: boolean;
  /** Whether the transcript still says so there. */
  readonly stands: boolean;
}

/** What is coded in the transcripts of a phase: by compound and interview, in the order of their texts. */
export function listExcerpts(
  { store }: Workspace,
  { phase, compound, topic }: WantedExcerpts,
): Result<ListedExcerpt[]> {
  const unknown = unknownCompound(store, phase, compound);
  if (unknown !== null) return refused(unknown);
  const names = compoundNames(store, phase);
  const coded = rememberedExcerpts(store, phase);
  const heads = listTranscriptHeads(store, phase).filter(
    (head) => compound === null || head.compound === compound,
  );
  const listed = heads.flatMap((head) => {
    return (coded.get(head.id) ?? []).map(({ id, body, stands }): ListedExcerpt => {
      const { start: _, end: __, ...said } = body;
      return { id, interview: head.interview, compound: names(head.compound), ...said, stands };
    });
  });
  return ok(topic === null ? listed : listed.filter((one) => one.topic === topic));
}

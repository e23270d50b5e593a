import { addressOf } from '../../shared/intake/quality/address-of.ts';
import {
  type JudgedResponse,
  type QualityFlag,
  QualityJudge,
} from '../../shared/intake/quality/quality-judge.ts';
import { straightLine } from '../../shared/intake/quality/straight-line.ts';
import type { Phase } from '../../shared/model/phase.ts';
import { type CountedResponse, countedResponses } from '../store/counted-responses.ts';
import { currentGuideline } from '../store/guideline-versions.ts';
import { readPacked } from '../store/packed-answers.ts';
import type { ReadStore } from '../store/store.ts';
import { rememberedByPhase } from './remembered-by-phase.ts';

/** Where a response stands: its number in the workspace, its file and row there. */
export type ResponsePlace = Pick<CountedResponse, 'id' | 'file' | 'row'>;

/** A response that counts, and by which rules it is doubtful all the same. */
export interface FlaggedResponse extends ResponsePlace {
  readonly key: string;
  readonly compound: string;
  readonly flags: readonly QualityFlag<ResponsePlace>[];
}

/**
 * The responses of a phase that count and that the current guideline's rules find doubtful, in the order in which they came
 * in. Flags are never stored: another guideline, another import or a person's decision flags anew.
 */
export const flaggedResponses = rememberedByPhase<readonly FlaggedResponse[]>(flagAll);

function flagAll(db: ReadStore, phase: Phase): FlaggedResponse[] {
  const { quality, questions } = currentGuideline(db).guideline;
  if (quality === undefined) return [];
  const judge = new QualityJudge<ResponsePlace>(quality, phase);
  const single = new Set(questions.filter(({ kind }) => kind === 'single').map(({ id }) => id));
  const flagged: FlaggedResponse[] = [];
  for (const response of countedResponses(db, phase)) {
    const { id, key, compound, file, row } = response;
    const flags = judge.judge(judged(response, single), { id, file, row });
    if (flags.length > 0) flagged.push({ id, key, compound, file, row, flags });
  }
  return flagged;
}

function judged(response: CountedResponse, single: ReadonlySet<string>): JudgedResponse {
  const { compound, submittedAt, seconds, answers, questions, extra } = response;
  return {
    compound,
    submittedAt,
    seconds,
    straightLine: () => {
      const packed = readPacked(answers, questions);
      return straightLine(questions.length, (index) => {
        const answer = packed[index];
        const isChosen = typeof answer === 'number' && answer >= 0 && single.has(questions[index]?.id ?? '');
        return isChosen ? answer : null;
      });
    },
    address: () => (extra === null ? null : addressOf(JSON.parse(extra) as Record<string, string>)),
    answers: () => answers,
  };
}

import { addressOf } from '../../shared/intake/quality/address-of.ts';
import { type PackedLine, packedLine } from '../../shared/intake/quality/packed-line.ts';
import {
  type JudgedResponse,
  type QualityFlag,
  QualityJudge,
} from '../../shared/intake/quality/quality-judge.ts';
import type { StraightLine } from '../../shared/intake/quality/straight-line.ts';
import type { Guideline } from '../../shared/model/guideline.ts';
import type { Phase } from '../../shared/model/phase.ts';
import { type CountedResponse, countedResponses } from '../store/counted-responses.ts';
import { currentGuideline } from '../store/guideline-versions.ts';
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
  const { guideline } = currentGuideline(db);
  const { quality } = guideline;
  if (quality === undefined) return [];
  const judge = new QualityJudge<ResponsePlace>(quality, phase);
  const lineOf = linesBySurvey(guideline);
  const flagged: FlaggedResponse[] = [];
  for (const response of countedResponses(db, phase)) {
    const { id, key, compound, file, row } = response;
    const flags = judge.judge(judged(response, lineOf), { id, file, row });
    if (flags.length > 0) flagged.push({ id, key, compound, file, row, flags });
  }
  return flagged;
}

/** Prepares finding straight lines in the responses to any survey. */
function linesBySurvey(guideline: Guideline): (response: CountedResponse) => StraightLine | null {
  const bySurvey = new Map<CountedResponse['questions'], PackedLine>();
  return ({ answers, questions }) => {
    const lineOf = bySurvey.get(questions) ?? packedLine(questions, guideline);
    bySurvey.set(questions, lineOf);
    return lineOf(answers);
  };
}

function judged(
  response: CountedResponse,
  lineOf: (response: CountedResponse) => StraightLine | null,
): JudgedResponse {
  const { compound, submittedAt, seconds, answers, extra } = response;
  return {
    compound,
    submittedAt,
    seconds,
    answers,
    straightLine: () => lineOf(response),
    address: () => (extra === null ? null : addressOf(JSON.parse(extra) as Record<string, string>)),
  };
}

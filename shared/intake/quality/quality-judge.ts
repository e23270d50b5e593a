import type { Phase } from '../../model/phase.ts';
import type { Days, QualityRules } from '../../model/quality.ts';
import type { StraightLine } from './straight-line.ts';

/** What the rules of quality look at in a response; what few rules ask for is got only when it is asked for. */
export interface JudgedResponse {
  readonly compound: string;
  /** ISO, on Shanghai's clock. */
  readonly submittedAt: string | null;
  readonly seconds: number | null;
  /** All answers as one text, equal for equal answers. */
  readonly answers: string;
  /** The line that the answers to single-choice questions are; null when they differ, or none was answered. */
  straightLine(): StraightLine | null;
  /** The address it was sent from; null where the source does not say. */
  address(): string | null;
}

/** Why a rule of the guideline finds a response doubtful, with the figures it looked at. */
export type QualityFlag<Name> =
  | { readonly rule: 'too_fast'; readonly seconds: number; readonly minimum: number }
  /** So many questions, all answered by the option at this position, from 1. */
  | { readonly rule: 'straight_lining'; readonly questions: number; readonly position: number }
  | { readonly rule: 'out_of_dates'; readonly day: string; readonly days: Days }
  /** What the earlier response that it repeats is called. */
  | { readonly rule: 'duplicate'; readonly of: Name };

/**
 * Judges the responses of a phase one after the other by the rules of a guideline. Of those that say the same, the first
 * one to be judged is not doubtful.
 */
export class QualityJudge<Name> {
  private readonly rules: QualityRules;
  private readonly days: Days;
  /** By moment, compound and address, the latest judged, which leads to those before. */
  private readonly alike = new Map<string, Judged<Name>>();

  constructor(rules: QualityRules, phase: Phase) {
    this.rules = rules;
    this.days = rules.dates?.[phase] ?? {};
  }

  /** The flags of a response in the order of the rules; none when nothing is doubtful. */
  judge(response: JudgedResponse, name: Name): QualityFlag<Name>[] {
    return [
      this.tooFast(response),
      this.straightLining(response),
      this.outOfDates(response),
      this.duplicate(response, name),
    ].filter((flag) => flag !== null);
  }

  private tooFast({ seconds }: JudgedResponse): QualityFlag<Name> | null {
    const { minimumSeconds: minimum } = this.rules;
    if (minimum === undefined || seconds === null || seconds >= minimum) return null;
    return { rule: 'too_fast', seconds, minimum };
  }

  private straightLining(response: JudgedResponse): QualityFlag<Name> | null {
    const { straightLining } = this.rules;
    if (straightLining === undefined) return null;
    const line = response.straightLine();
    if (line === null || line.questions < straightLining.questions) return null;
    return { rule: 'straight_lining', questions: line.questions, position: line.position + 1 };
  }

  private outOfDates({ submittedAt }: JudgedResponse): QualityFlag<Name> | null {
    if (submittedAt === null) return null;
    const day = submittedAt.slice(0, 'yyyy-mm-dd'.length);
    const { from, to } = this.days;
    const isWithin = (from === undefined || day >= from) && (to === undefined || day <= to);
    return isWithin ? null : { rule: 'out_of_dates', day, days: this.days };
  }

  /** A response whose source names no address is like no other. */
  private duplicate(response: JudgedResponse, name: Name): QualityFlag<Name> | null {
    const { compound, submittedAt, answers } = response;
    if (this.rules.duplicates !== true || submittedAt === null) return null;
    const address = response.address();
    if (address === null) return null;
    const origin = `${submittedAt} ${compound} ${address}`;
    const latest = this.alike.get(origin) ?? null;
    for (let earlier = latest; earlier !== null; earlier = earlier.before) {
      if (earlier.answers === answers) return { rule: 'duplicate', of: earlier.name };
    }
    this.alike.set(origin, { answers, name, before: latest });
    return null;
  }
}

interface Judged<Name> {
  readonly answers: string;
  readonly name: Name;
  readonly before: Judged<Name> | null;
}

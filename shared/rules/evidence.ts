/** How many respondents gave exactly this answer: the labels they chose, in the guideline's words. */
export interface Tally {
  readonly chosen: readonly string[];
  readonly count: number;
}

export interface ExpertMark {
  readonly expert: string;
  readonly mark: number;
}

export interface CheckResult {
  readonly item: string;
  readonly result: 'met' | 'unmet' | 'not_applicable';
}

export interface FindingCount {
  readonly problem: string;
  readonly count: number;
}

export interface AttitudeCounts {
  readonly positive: number;
  readonly neutral: number;
  readonly negative: number;
}

/**
 * All evidence about one compound or one committee in one phase, as the measures read it. A key that
 * is not there means that there is no evidence, which is not the same as zero.
 */
export interface ObjectEvidence {
  /** By question id. */
  readonly answers: ReadonlyMap<string, readonly Tally[]>;
  /** By indicator id. */
  readonly marks: ReadonlyMap<string, readonly ExpertMark[]>;
  /** By indicator id. */
  readonly checks: ReadonlyMap<string, readonly CheckResult[]>;
  /** By indicator id; one entry a source row. */
  readonly findings: ReadonlyMap<string, readonly FindingCount[]>;
  /** By topic. */
  readonly topics: ReadonlyMap<string, AttitudeCounts>;
  /** By metric id. */
  readonly metrics: ReadonlyMap<string, number>;
}

/** What an object has that nobody has looked at yet. */
export const NO_EVIDENCE: ObjectEvidence = {
  answers: new Map(),
  marks: new Map(),
  checks: new Map(),
  findings: new Map(),
  topics: new Map(),
  metrics: new Map(),
};

/** Which rows a measure has read: enough to find each of them again in the workspace. */
export type EvidenceReference =
  | { readonly kind: 'answers'; readonly questions: readonly string[] }
  | { readonly kind: 'marks'; readonly indicator: string }
  | { readonly kind: 'checks'; readonly indicator: string; readonly items: readonly string[] }
  | { readonly kind: 'findings'; readonly indicator: string }
  | { readonly kind: 'topics'; readonly topics: readonly string[] }
  | { readonly kind: 'metrics'; readonly metrics: readonly string[] };

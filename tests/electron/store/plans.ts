import { commitPlan } from '../../../electron/store/commit-plan.ts';
import { storedDigests } from '../../../electron/store/evidence-rows.ts';
import { sha256 } from '../../../electron/store/sha256.ts';
import type { WriteStore } from '../../../electron/store/store.ts';
import type { Compound } from '../../../shared/model/compound.ts';
import type { Answer, Mark } from '../../../shared/model/evidence.ts';
import type {
  ImportPlan,
  ItemOutcome,
  PlannedRow,
  PlannedValue,
  SurveyBook,
} from '../../../shared/model/import-plan.ts';
import { packAnswer, packedText } from '../../../shared/model/packed-answers.ts';
import type { Phase } from '../../../shared/model/phase.ts';

/** What a test wants imported: each value is a row, from row 2 on, under the key that is given. */
export interface Import {
  readonly kind: PlannedValue['kind'];
  readonly phase: Phase | null;
  readonly values: readonly (readonly [key: string, content: PlannedValue])[];
  /** Stands for the content of the file: another text is another file. */
  readonly file?: string;
  readonly survey?: SurveyBook;
  readonly id?: string;
}

/** The plan for importing this into the workspace as it stands, as intake would make it. */
export function planFor(db: WriteStore, { kind, phase, values, file = 'a', survey }: Import): ImportPlan {
  const stored = storedDigests(db, kind, phase);
  const rows = values.map(([key, content], index): PlannedRow => {
    const digest = sha256(JSON.stringify(content.value));
    const isFirst = values.findIndex(([each]) => each === key) === index;
    const before = isFirst || content.kind === 'findings' ? stored.get(key) : digest;
    const outcome: ItemOutcome = before === undefined ? 'new' : before === digest ? 'unchanged' : 'replaced';
    const rowOutcome = outcome === 'new' ? 'accepted' : outcome;
    return { row: index + 2, outcome: rowOutcome, items: [{ key, digest, outcome, content }], extra: {} };
  });
  const count = (outcome: string) => rows.filter((row) => row.outcome === outcome).length;
  return {
    kind,
    phase,
    source: {
      fileName: `${file}.xlsx`,
      sha256: sha256(file),
      sheet: 'Sheet1',
      headingRow: 1,
      unknownHeadings: [],
    },
    survey: survey ?? null,
    rows,
    counts: {
      accepted: count('accepted'),
      replaced: count('replaced'),
      unchanged: count('unchanged'),
      rejected: 0,
    },
    problems: [],
  };
}

/** Plans and commits; says whether anything was recorded. */
export function bringIn(db: WriteStore, what: Import): boolean {
  const importId = what.id ?? `id-${what.file ?? 'a'}`;
  return commitPlan(db, planFor(db, what), { importId, author: '王科员', now: '2026-06-02T00:00:00.000Z' });
}

/** One expert's mark for a compound, ready to be imported. */
export function mark(expert: string, compound: string, value: number): readonly [string, PlannedValue] {
  const content: Mark = {
    expert,
    object: { level: 'compound', id: compound },
    indicator: '1',
    mark: value,
    note: null,
  };
  return [`${expert}|${compound}|1`, { kind: 'marks', value: content }];
}

/** One compound of a register. */
export function compound(
  code: string,
  name: string,
  households: number | null = 100,
): readonly [string, PlannedValue] {
  const value: Compound = {
    code,
    name,
    aliases: ['旧名'],
    type: 'commodity',
    subdistrict: '华阳路街道',
    committee: '第一居委会',
    households,
    residents: null,
    buildings: 3,
    builtYear: 1998,
    propertyCompany: null,
    ownersCommittee: '已成立',
  };
  return [code, { kind: 'registry', value }];
}

/** Two questions, the second of which allows several answers. */
export const SURVEY: SurveyBook = {
  fingerprint: 'survey-1',
  questions: [
    { id: 'q1', options: ['满意', '不满意', '不了解'] },
    { id: 'q2', options: ['绿化', '停车', '保安'] },
  ],
};

/** One response to a survey, under its platform's id. */
export function response(
  platformId: string,
  where: string,
  answers: Readonly<Record<string, Answer>>,
  { fingerprint, questions }: SurveyBook = SURVEY,
): readonly [string, PlannedValue] {
  const packed = questions.map((question) => packAnswer(answers[question.id] ?? 'blank', question));
  const value = {
    platformId,
    compound: where,
    answers: packedText(packed),
    submittedAt: null,
    seconds: 42.5,
  };
  return [`${fingerprint}|${platformId}`, { kind: 'questionnaire', value }];
}

import { SHEETS } from '../headings.ts';
import { Names } from './names.ts';

/** A question as far as others refer to it. */
export interface QuestionNames {
  readonly id: string;
  readonly names: readonly string[];
  readonly options: readonly { readonly label?: string | undefined; readonly aliases: readonly string[] }[];
}

/** Everything that the indicators and the adjustments may refer to. */
export class Lexicon {
  readonly types: Names;
  readonly grades: Names;
  readonly metrics: Names;
  readonly questions: Names;
  /** Several questions of one id are refused elsewhere. */
  private readonly byId: ReadonlyMap<string, readonly QuestionNames[]>;

  constructor(known: {
    readonly types: Names;
    readonly grades: Names;
    readonly metrics: Names;
    readonly questions: readonly QuestionNames[];
  }) {
    this.types = known.types;
    this.grades = known.grades;
    this.metrics = known.metrics;
    this.questions = new Names(SHEETS.questions, known.questions);
    this.byId = Map.groupBy(known.questions, ({ id }) => id);
  }

  /** The options of those questions among the ids, by label or alias. */
  optionsOf(ids: readonly string[]): Names {
    const options = ids.flatMap((id) => this.byId.get(id) ?? []).flatMap((question) => question.options);
    return new Names(
      SHEETS.questions,
      options.flatMap(({ label, aliases }) => (label === undefined ? [] : [{ id: label, names: aliases }])),
    );
  }
}

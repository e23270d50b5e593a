import { SHEETS } from '../headings.ts';
import { Names } from './names.ts';

/** A question as far as others refer to it. */
export interface QuestionNames {
  readonly id: string;
  readonly names: readonly string[];
  readonly options: readonly OptionNames[];
}

interface OptionNames {
  readonly label?: string | undefined;
  /** Null when it does not count; undefined when it cannot be told. */
  readonly value?: number | null | undefined;
  readonly aliases: readonly string[];
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
    this.questions = new Names(
      SHEETS.questions,
      known.questions.map(({ id, names }) => ({ id, names, shown: id })),
    );
    this.byId = Map.groupBy(known.questions, ({ id }) => id);
  }

  /**
   * The options of the questions, by label or alias; hints have those that can be counted. Null when there
   * are no questions, or one of them is not known: then nothing can be said of options.
   */
  optionsOf(ids: readonly string[]): Names | null {
    if (ids.length === 0 || !ids.every((id) => this.byId.has(id))) return null;
    const options = ids.flatMap((id) => this.byId.get(id) ?? []).flatMap((question) => question.options);
    return new Names(
      SHEETS.questions,
      options.flatMap(({ label, value, aliases }) =>
        label === undefined ? [] : [{ id: label, names: aliases, shown: value === null ? null : label }],
      ),
    );
  }
}

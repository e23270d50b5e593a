import { ORIGIN_WORDS } from '../choice-words.ts';
import { ORIGINS } from '../headings.ts';
import type { JudgementContext, Judgements } from './judgements.ts';
import { present } from './present.ts';
import { readReference } from './read-reference.ts';
import { neededBy } from './signposts.ts';
import type { WorkbookRow } from './workbook-row.ts';

interface ExpertDraft {
  readonly name: string | undefined;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly ratings: Map<string, number | undefined>;
}

interface RoundDraft {
  /** As the cell names it; only its order is kept. */
  readonly label: string;
  readonly experts: ExpertDraft[];
}

const BLANK = neededBy(ORIGIN_WORDS.delphi);

/** 德尔菲: a row says how an expert rated an indicator in a round; round and expert go on until the next one. */
export class Rounds implements Judgements {
  private readonly context: JudgementContext;
  private readonly rounds: RoundDraft[] = [];

  constructor(context: JudgementContext) {
    this.context = context;
  }

  add(row: WorkbookRow): void {
    const { path, signposts } = this.context;
    if (this.rounds.length === 0) signposts.mark(`${path} › rounds`, row.place(ORIGINS.expert), BLANK);
    if (row.isBlank(ORIGINS.round, ORIGINS.expert, ORIGINS.indicator, ORIGINS.value)) return;
    const round = this.roundOf(row);
    const expert = this.expertOf(row, round);
    this.addRating(row, expert, this.pathOf(expert));
  }

  fields(): Readonly<Record<string, unknown>> {
    const experts = (round: RoundDraft) =>
      round.experts.map(({ fields, ratings }) => ({ ...fields, ratings: Object.fromEntries(ratings) }));
    return { rounds: this.rounds.map((round) => ({ experts: experts(round) })) };
  }

  private roundOf(row: WorkbookRow): RoundDraft {
    const current = this.rounds.at(-1);
    const label = row.written(ORIGINS.round);
    if (current !== undefined && (label === '' || label === current.label)) return current;
    const begun = { label, experts: [] };
    this.rounds.push(begun);
    return begun;
  }

  private expertOf(row: WorkbookRow, { experts }: RoundDraft): ExpertDraft {
    const current = experts.at(-1);
    const name = row.text(ORIGINS.expert);
    if (current !== undefined && (name === undefined || name === current.name)) return current;
    const basis = row.fraction(ORIGINS.basis);
    const familiarity = row.fraction(ORIGINS.familiarity);
    const begun = { name, fields: present({ name, basis, familiarity }), ratings: new Map() };
    experts.push(begun);
    const path = this.pathOf(begun);
    this.context.signposts.mark(path, row.place(ORIGINS.expert), BLANK);
    this.context.signposts.mark(`${path} › basis`, row.place(ORIGINS.basis));
    this.context.signposts.mark(`${path} › familiarity`, row.place(ORIGINS.familiarity));
    return begun;
  }

  private addRating(row: WorkbookRow, { ratings }: ExpertDraft, path: string): void {
    if (row.isBlank(ORIGINS.indicator, ORIGINS.value)) return;
    const { indicators, signposts } = this.context;
    const child = readReference(row, ORIGINS.indicator, indicators);
    if (child === undefined) row.note('guideline-cell-blank', {}, ORIGINS.indicator);
    else if (ratings.has(child)) row.note('guideline-cell-word-twice', { value: child }, ORIGINS.indicator);
    else ratings.set(child, row.number(ORIGINS.value));
    signposts.mark(`${path} › ratings › ${child}`, row.place(ORIGINS.value), BLANK);
    signposts.markName(path, String(child), row.place(ORIGINS.indicator));
  }

  /** The way to an expert of the last round. */
  private pathOf({ name }: ExpertDraft): string {
    return `${this.context.path} › rounds › ${this.rounds.length} › experts › ${name ?? this.rounds.at(-1)?.experts.length}`;
  }
}

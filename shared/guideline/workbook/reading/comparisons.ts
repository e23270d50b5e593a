import { ORIGIN_WORDS } from '../choice-words.ts';
import { ORIGINS } from '../headings.ts';
import type { JudgementContext, Judgements } from './judgements.ts';
import { present } from './present.ts';
import { readComparison } from './read-comparison.ts';
import { readReference } from './read-reference.ts';
import { neededBy } from './signposts.ts';
import type { WorkbookRow } from './workbook-row.ts';

const BLANK = neededBy(ORIGIN_WORDS.ahp);

/** 层次分析: a row says that one indicator is so many times as important as another. */
export class Comparisons implements Judgements {
  private readonly context: JudgementContext;
  private readonly comparisons: object[] = [];

  constructor(context: JudgementContext) {
    this.context = context;
  }

  add(row: WorkbookRow): void {
    const { path, indicators, signposts } = this.context;
    if (this.comparisons.length === 0) {
      signposts.mark(`${path} › comparisons`, row.place(ORIGINS.indicator), BLANK);
    }
    if (row.isBlank(ORIGINS.indicator, ORIGINS.other, ORIGINS.value)) return;
    const place = `${path} › comparisons › ${this.comparisons.length + 1}`;
    signposts.mark(place, row.place(ORIGINS.indicator), BLANK);
    signposts.mark(`${place} › lower`, row.place(ORIGINS.other), BLANK);
    signposts.mark(`${place} › by`, row.place(ORIGINS.value), BLANK);
    const higher = readReference(row, ORIGINS.indicator, indicators);
    const lower = readReference(row, ORIGINS.other, indicators);
    signposts.markName(place, String(higher), row.place(ORIGINS.indicator));
    signposts.markName(place, String(lower), row.place(ORIGINS.other));
    this.comparisons.push(present({ higher, lower, by: readComparison(row, ORIGINS.value) }));
  }

  fields(): Readonly<Record<string, unknown>> {
    return { comparisons: this.comparisons };
  }
}

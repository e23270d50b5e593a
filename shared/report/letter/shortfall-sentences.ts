import { shortfallNote } from '../../action/shortfall/shortfall-note.ts';
import type { DocumentSettings } from '../../model/document-settings.ts';
import type { Guideline } from '../../model/guideline.ts';
import { officialDate } from '../beijing-date.ts';
import { percentText } from '../figures.ts';

interface ShortfallCounts {
  /** Leaves that fell short. */
  readonly all: number;
  /** Of them, those that the table tells. */
  readonly shown: number;
  /** Of those, the ones whose item has a deadline of its own, told beside it. */
  readonly dated: number;
  /** Leaves that have evidence. */
  readonly measured: number;
  /** Whether the compound has a score. */
  readonly isScored: boolean;
}

/** What the section is called: how many fell short, and how many of them follow. */
export function shortfallHeading({ all, shown }: Pick<ShortfallCounts, 'all' | 'shown'>): string {
  if (all === 0) return '短板和整改建议';
  return shown < all ? `短板和整改建议（共${all}项，列${shown}项）` : `短板和整改建议（${all}项）`;
}

/** By when they are to be mended: a deadline told beside a shortfall holds for it, the common one for the rest; or that nothing fell short. */
export function mendingSentence(
  { all, shown, dated, measured, isScored }: ShortfallCounts,
  { shortfall }: Pick<Guideline, 'shortfall'>,
  { deadline }: Pick<DocumentSettings, 'deadline'>,
): string {
  if (measured > 0 && all === 0) return `有数据的指标得分率均达到${percentText(shortfall.below)}，没有短板。`;
  const note = shortfallNote({ measured, short: all, isScored });
  if (note !== null) return `${note.zh}${dated > 0 ? '列明期限的请按期限完成整改。' : ''}`;
  if (dated > 0) return datedSentence(dated === shown, deadline);
  if (deadline === null) return '请对照下表整改，并报送整改情况。';
  return `请于${officialDate(deadline)}前完成整改，并报送整改情况。`;
}

function datedSentence(isEveryDated: boolean, deadline: DocumentSettings['deadline']): string {
  if (isEveryDated) return '请按下列期限完成整改，并报送整改情况。';
  const rest = deadline === null ? '其余请对照下表整改' : `其余于${officialDate(deadline)}前完成`;
  return `列明期限的请按期限完成整改，${rest}，并报送整改情况。`;
}

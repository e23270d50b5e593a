import type { DocumentSettings } from '../../model/document-settings.ts';
import type { Guideline } from '../../model/guideline.ts';
import { officialDate } from '../beijing-date.ts';
import { percentText } from '../figures.ts';

interface ShortfallCounts {
  /** Leaves that fell short. */
  readonly all: number;
  /** Of them, those that the table tells. */
  readonly shown: number;
  /** Leaves that have evidence. */
  readonly measured: number;
}

/** What the section is called: how many fell short, and how many of them follow. */
export function shortfallHeading({ all, shown }: Pick<ShortfallCounts, 'all' | 'shown'>): string {
  if (all === 0) return '短板和整改建议';
  return shown < all ? `短板和整改建议（共${all}项，列${shown}项）` : `短板和整改建议（${all}项）`;
}

/** By when they are to be mended; or that nothing fell short. */
export function mendingSentence(
  { all, measured }: Pick<ShortfallCounts, 'all' | 'measured'>,
  { shortfall }: Pick<Guideline, 'shortfall'>,
  { deadline }: Pick<DocumentSettings, 'deadline'>,
): string {
  if (measured === 0) return '没有数据，不能判断短板。';
  if (all === 0) return `有数据的指标得分率均达到${percentText(shortfall.below)}，没有短板。`;
  if (deadline === null) return '请对照下表整改，并报送整改情况。';
  return `请于${officialDate(deadline)}前完成整改，并报送整改情况。`;
}

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

/** How many leaves fell short, which of them follow, and by when they are to be mended. */
export function shortfallSentence(
  { all, shown, measured }: ShortfallCounts,
  { shortfall }: Pick<Guideline, 'shortfall'>,
  { deadline }: Pick<DocumentSettings, 'deadline'>,
): string {
  const line = percentText(shortfall.below);
  if (measured === 0) return '没有数据，不能判断短板。';
  if (all === 0) return `有数据的指标得分率均达到${line}，没有短板。`;
  const which = shown < all ? `可提升分最多的${shown}项如下，` : '';
  const when =
    deadline === null ? '请对照整改并报送情况' : `请于${officialDate(deadline)}前完成整改并报送整改情况`;
  return `得分率低于${line}的指标${all}项，${which}${when}。`;
}

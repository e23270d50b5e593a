import type { ListItem } from '../../../model/records/list-item.ts';
import type { PhaseSampling } from '../../sampling/short-sample.ts';

/**
 * Of the compounds whose questionnaires an item is drawn from, how many have fewer responses than their sampling plan asks for;
 * empty for an item that no questionnaire gave, where no plan stands, and where all have enough.
 *
 * @param codes the compounds of the item's list; the item may be about some of them only
 * @example sampleText(item, ['C0101', 'C0102'], sampling) // '2个小区中1个样本不足'
 */
export function sampleText(
  { sources, compounds }: Pick<ListItem, 'sources' | 'compounds'>,
  codes: readonly string[],
  sampling: readonly PhaseSampling[],
): string {
  const phases = new Set(sources.flatMap((source) => (source.kind === 'question' ? source.phase : [])));
  const few = new Set(
    sampling.filter(({ phase }) => phases.has(phase)).flatMap(({ short }) => short.map(({ code }) => code)),
  );
  const asked = compounds.length === 0 ? codes : compounds;
  const count = asked.filter((code) => few.has(code)).length;
  return count === 0 ? '' : `${asked.length}个小区中${count}个样本不足`;
}

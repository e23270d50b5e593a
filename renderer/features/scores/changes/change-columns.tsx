import { intervalText } from '../../../../shared/action/change/certainty-sentence.ts';
import type { ChangeOverview, ChangeRow } from '../../../../shared/contract/changes.ts';
import type { Ranking } from '../../../../shared/contract/scores/ranking.ts';
import type { Wording } from '../../../../shared/language/wording.ts';
import type { TableColumn } from '../../../ui/table-column.tsx';
import { ChangeSign } from '../ranking/change-sign.tsx';
import { GradeSign } from '../ranking/grade-sign.tsx';
import { CertaintySign } from './certainty-sign.tsx';
import { nameColumn, scoreColumns } from './score-columns.tsx';
import type { KnownCertainties } from './use-certainties.ts';

/** What stands beside each compound: both scores, what lies between them, how sure that is, grade and rank. */
export function changeColumns(
  { digits, types }: ChangeOverview,
  { rows }: KnownCertainties,
  short: ReadonlyMap<string, Wording>,
  grades: Ranking['grades'],
  say: (wording: Wording) => string,
): TableColumn<ChangeRow>[] {
  const typeNames = new Map(types.map(({ code, name }) => [code, name]));
  return [
    nameColumn(say, short),
    {
      ...{ key: 'type', title: say({ zh: '类型', en: 'Type' }), width: 84 },
      value: ({ type }) => typeNames.get(type) ?? type,
    },
    ...scoreColumns<ChangeRow>(
      {
        before: say({ zh: '中期（分）', en: 'Mid-year' }),
        after: say({ zh: '年终（分）', en: 'Year-end' }),
        difference: say({ zh: '变化（分）', en: 'Change' }),
      },
      digits,
    ),
    {
      ...{ key: 'certainty', title: say({ zh: '判断', en: 'Certainty' }), width: 92 },
      value: ({ code }) => rows.get(code)?.certainty ?? null,
      render: ({ code }) => {
        const known = rows.get(code);
        return known === undefined ? '…' : <CertaintySign certainty={known.certainty} />;
      },
    },
    {
      ...{ key: 'grade', title: say({ zh: '年终等次', en: 'Grade' }), width: 76 },
      value: ({ grade }) => grade.rose,
      render: ({ grade }) => <GradeSign grade={grade.after} grades={grades} />,
    },
    {
      ...{ key: 'rank', title: say({ zh: '类内名次', en: 'In type' }), width: 72, align: 'end' },
      value: ({ rank }) => rank.gained,
      render: ({ rank: { gained } }) => (
        <ChangeSign gained={gained} amount={String(Math.abs(gained ?? 0))} unit="places" />
      ),
    },
    {
      ...{ key: 'interval', title: say({ zh: '95% 区间', en: '95% interval' }), width: 112, align: 'end' },
      value: ({ code }) => {
        const known = rows.get(code);
        if (known === undefined) return '…';
        return known.interval === null ? null : intervalText(known.interval, digits);
      },
      sortable: false,
    },
  ];
}

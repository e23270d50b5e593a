import { nextId } from '../../../../shared/guideline/editing/next-id.ts';
import type { Guideline } from '../../../../shared/model/guideline.ts';
import { useLanguage } from '../../../lib/language.ts';
import { useDocument } from '../draft/document.tsx';
import { ChooseOne } from '../fields/word-select.tsx';
import { ItemTable } from '../items/item-table.tsx';
import { withChanged } from '../items/list-changes.ts';
import { useCommonColumns } from './adjustment-table.tsx';
import { ADJUSTMENT_SECTION_WORDS } from './words.ts';

type Veto = Guideline['vetoes'][number];

/** What keeps a grade down, whatever the score. */
export function VetoTable() {
  const { say } = useLanguage();
  const { guideline, change } = useDocument();
  const { vetoes, grades, metrics } = guideline;
  const setAll = (next: readonly Veto[], field?: string) =>
    change((before) => ({ ...before, vetoes: [...next] }), field);
  const set = (index: number, next: Partial<Veto>, field: string) =>
    setAll(withChanged(vetoes, index, next), `vetoes ${index} ${field}`);
  const common = useCommonColumns(vetoes, set);
  return (
    <ItemTable<Veto>
      label={say(ADJUSTMENT_SECTION_WORDS.vetoes)}
      items={vetoes}
      nameOf={({ name }) => name}
      onChange={setAll}
      create={() => ({
        id: nextId(vetoes.at(-1)?.id ?? 'v0', new Set(vetoes.map(({ id }) => id))),
        name: say(ADJUSTMENT_SECTION_WORDS.newOne),
        metric: metrics[0]?.id ?? '',
        gradeAtMost: grades.at(-1)?.name ?? '',
      })}
      addLabel={say(ADJUSTMENT_SECTION_WORDS.add)}
      placeOf={({ id }) => ({ section: 'adjustments', item: id })}
      columns={[
        ...common,
        {
          title: say(ADJUSTMENT_SECTION_WORDS.gradeAtMost),
          width: 136,
          render: ({ gradeAtMost }, index, label) => (
            <ChooseOne
              label={label}
              choices={grades.map(({ name }) => ({ value: name, label: name }))}
              value={gradeAtMost}
              onChange={(next) => set(index, { gradeAtMost: next }, 'gradeAtMost')}
            />
          ),
        },
      ]}
    />
  );
}

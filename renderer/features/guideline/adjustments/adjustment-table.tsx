import { nextId } from '../../../../shared/guideline/editing/next-id.ts';
import type { Adjustment } from '../../../../shared/model/guideline.ts';
import { useLanguage } from '../../../lib/language.ts';
import { useDocument } from '../draft/document.tsx';
import { IdInput } from '../fields/id-input.tsx';
import { NumberInput } from '../fields/number-input.tsx';
import { TextInput } from '../fields/text-input.tsx';
import { ChooseOne } from '../fields/word-select.tsx';
import { type ItemColumn, ItemTable } from '../items/item-table.tsx';
import { withChanged } from '../items/list-changes.ts';
import { metricChoices } from '../rules/rule-field.tsx';
import { ADJUSTMENT_SECTION_WORDS } from './words.ts';

/** What bonuses, deductions and vetoes have in common. */
interface Adjusting {
  readonly id: string;
  readonly name: string;
  readonly metric: string;
}

/** Columns for what every kind of adjustment has: id, name and metric. */
export function useCommonColumns<Item extends Adjusting>(
  items: readonly Item[],
  set: (index: number, change: Partial<Adjusting>, field: string) => void,
): ItemColumn<Item>[] {
  const { say } = useLanguage();
  const { guideline } = useDocument();
  return [
    {
      title: say(ADJUSTMENT_SECTION_WORDS.id),
      width: 88,
      render: ({ id }, index, label) => (
        <IdInput
          label={label}
          value={id}
          taken={items.map((item) => item.id)}
          onRename={(to) => set(index, { id: to }, 'id')}
        />
      ),
    },
    {
      title: say(ADJUSTMENT_SECTION_WORDS.name),
      render: ({ name }, index, label) => (
        <TextInput label={label} value={name} onChange={(next) => set(index, { name: next }, 'name')} />
      ),
    },
    {
      title: say(ADJUSTMENT_SECTION_WORDS.metric),
      width: '30%',
      render: ({ metric }, index, label) => (
        <ChooseOne
          label={label}
          choices={metricChoices(guideline)}
          value={metric}
          onChange={(next) => set(index, { metric: next }, 'metric')}
        />
      ),
    },
  ];
}

/** Bonuses or deductions: so many points for each unit of a metric, up to a cap. */
export function AdjustmentTable({ list }: { readonly list: 'bonuses' | 'deductions' }) {
  const { say } = useLanguage();
  const { guideline, change } = useDocument();
  const items = guideline[list];
  const setAll = (next: readonly Adjustment[], field?: string) =>
    change((before) => ({ ...before, [list]: [...next] }), field);
  const set = (index: number, next: Partial<Adjustment>, field: string) =>
    setAll(withChanged(items, index, next), `${list} ${index} ${field}`);
  const numberColumn = (field: 'each' | 'cap'): ItemColumn<Adjustment> => ({
    title: say(ADJUSTMENT_SECTION_WORDS[field]),
    width: 104,
    render: (item, index, label) => (
      <NumberInput
        label={label}
        value={item[field]}
        onChange={(next) => set(index, { [field]: next }, field)}
      />
    ),
  });
  const common = useCommonColumns(items, set);
  return (
    <ItemTable<Adjustment>
      label={say(ADJUSTMENT_SECTION_WORDS[list])}
      items={items}
      nameOf={({ name }) => name}
      onChange={setAll}
      create={() => ({
        id: nextId(items.at(-1)?.id ?? `${list.charAt(0)}0`, new Set(items.map(({ id }) => id))),
        name: say(ADJUSTMENT_SECTION_WORDS.newOne),
        metric: guideline.metrics[0]?.id ?? '',
        each: 1,
        cap: 1,
      })}
      addLabel={say(ADJUSTMENT_SECTION_WORDS.add)}
      placeOf={({ id }) => ({ section: 'adjustments', item: id })}
      columns={[...common, numberColumn('each'), numberColumn('cap')]}
    />
  );
}

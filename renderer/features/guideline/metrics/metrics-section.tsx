import { nextId } from '../../../../shared/guideline/editing/next-id.ts';
import { renameMetric } from '../../../../shared/guideline/editing/rename-item.ts';
import type { Guideline } from '../../../../shared/model/guideline.ts';
import { useLanguage } from '../../../lib/language.ts';
import { useDocument } from '../draft/document.tsx';
import { IdInput } from '../fields/id-input.tsx';
import { TextInput } from '../fields/text-input.tsx';
import { SectionTitle } from '../frame/section-title.tsx';
import { ItemTable } from '../items/item-table.tsx';
import { withChanged } from '../items/list-changes.ts';
import { METRIC_WORDS } from './words.ts';

type Metric = Guideline['metrics'][number];

/** The numbers that are reported, each with its id, name and unit. */
export function MetricsSection() {
  const { say } = useLanguage();
  const { guideline, change } = useDocument();
  const { metrics } = guideline;
  const ids = metrics.map(({ id }) => id);
  const set = (next: readonly Metric[], field?: string) =>
    change((before) => ({ ...before, metrics: [...next] }), field);
  const setOne = (index: number, next: Partial<Metric>, field: string) =>
    set(withChanged(metrics, index, next), `metrics ${index} ${field}`);
  return (
    <>
      <SectionTitle title={say(METRIC_WORDS.title)} text={say(METRIC_WORDS.text)} />
      <ItemTable<Metric>
        label={say(METRIC_WORDS.title)}
        items={metrics}
        nameOf={({ name }) => name}
        onChange={set}
        create={() => ({
          id: nextId(ids.at(-1) ?? 'm00', new Set(ids)),
          name: say(METRIC_WORDS.newMetric),
          unit: '',
        })}
        addLabel={say(METRIC_WORDS.add)}
        placeOf={({ id }) => ({ section: 'metrics', item: id })}
        columns={[
          {
            title: say(METRIC_WORDS.id),
            width: '30%',
            render: ({ id }, _index, label) => (
              <IdInput
                label={label}
                value={id}
                taken={ids}
                onRename={(to) => change((before) => renameMetric(before, id, to))}
              />
            ),
          },
          {
            title: say(METRIC_WORDS.name),
            render: ({ name }, index, label) => (
              <TextInput
                label={label}
                value={name}
                onChange={(next) => setOne(index, { name: next }, 'name')}
              />
            ),
          },
          {
            title: say(METRIC_WORDS.unit),
            width: 112,
            render: ({ unit }, index, label) => (
              <TextInput
                label={label}
                value={unit}
                onChange={(next) => setOne(index, { unit: next }, 'unit')}
              />
            ),
          },
        ]}
      />
    </>
  );
}

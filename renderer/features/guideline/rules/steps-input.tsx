import type { Wording } from '../../../../shared/language/wording.ts';
import { useLanguage } from '../../../lib/language.ts';
import { NumberInput } from '../fields/number-input.tsx';
import { ItemTable } from '../items/item-table.tsx';
import { withChanged } from '../items/list-changes.ts';
import { RULE_WORDS } from './words.ts';

interface Step {
  readonly from: number;
  readonly points: number;
}

interface Props {
  readonly value: readonly Step[];
  readonly label: Wording;
  readonly onChange: (steps: Step[]) => void;
}

/** The steps of a scale, from high to low. */
export function StepsInput({ value, label, onChange }: Props) {
  const { say } = useLanguage();
  const set = (index: number, change: Partial<Step>) => onChange(withChanged(value, index, change));
  return (
    <ItemTable
      label={say(label)}
      items={value}
      nameOf={(_step, index) => String(index + 1)}
      onChange={onChange}
      create={() => value.at(-1) ?? { from: 0, points: 0 }}
      addLabel={say(RULE_WORDS.addStep)}
      columns={[
        {
          title: say(RULE_WORDS.from),
          render: ({ from }, index, name) => (
            <NumberInput label={name} value={from} onChange={(next) => set(index, { from: next })} />
          ),
        },
        {
          title: say(RULE_WORDS.points),
          render: ({ points }, index, name) => (
            <NumberInput label={name} value={points} onChange={(next) => set(index, { points: next })} />
          ),
        },
      ]}
    />
  );
}

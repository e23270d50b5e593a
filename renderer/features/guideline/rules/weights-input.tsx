import { nextId } from '../../../../shared/guideline/editing/next-id.ts';
import type { Wording } from '../../../../shared/language/wording.ts';
import { useLanguage } from '../../../lib/language.ts';
import { IdInput } from '../fields/id-input.tsx';
import { NumberInput } from '../fields/number-input.tsx';
import { ItemTable } from '../items/item-table.tsx';
import { RULE_WORDS } from './words.ts';

interface Props {
  readonly value: Readonly<Record<string, number>>;
  readonly label: Wording;
  readonly onChange: (weights: Record<string, number>) => void;
}

type Weighed = [word: string, weight: number];

/** Words that each weigh so much. */
export function WeightsInput({ value, label, onChange }: Props) {
  const { say } = useLanguage();
  const items: Weighed[] = Object.entries(value);
  const words = Object.keys(value);
  const set = (next: readonly Weighed[]) => onChange(Object.fromEntries(next));
  return (
    <ItemTable<Weighed>
      label={say(label)}
      items={items}
      nameOf={([word]) => word}
      onChange={set}
      create={() => [freeWord(say(RULE_WORDS.newProblem), words), 1]}
      addLabel={say(RULE_WORDS.addProblem)}
      columns={[
        {
          title: say(RULE_WORDS.problem),
          width: '60%',
          render: ([word, weight], index, name) => (
            <IdInput
              label={name}
              value={word}
              taken={words}
              onRename={(next) => set(items.with(index, [next, weight]))}
            />
          ),
        },
        {
          title: say(RULE_WORDS.weight),
          render: ([word, weight], index, name) => (
            <NumberInput
              label={name}
              value={weight}
              onChange={(next) => set(items.with(index, [word, next]))}
            />
          ),
        },
      ]}
    />
  );
}

function freeWord(word: string, taken: readonly string[]): string {
  return taken.includes(word) ? nextId(word, new Set(taken)) : word;
}

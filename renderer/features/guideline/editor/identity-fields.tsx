import { type Position, positionedNodes } from '../../../../shared/guideline/editing/position.ts';
import type { Indicator } from '../../../../shared/model/guideline.ts';
import { useLanguage } from '../../../lib/language.ts';
import { useDocument } from '../draft/document.tsx';
import { Field } from '../fields/field.tsx';
import { IdInput } from '../fields/id-input.tsx';
import { NumberInput } from '../fields/number-input.tsx';
import { TextInput } from '../fields/text-input.tsx';
import styles from './editor.module.css';
import { useNodeChange } from './use-node-change.ts';
import { EDITOR_WORDS } from './words.ts';

/** The class by which the tree finds the name of the chosen node (F2). */
export const NAME_CLASS = 'guideline-node-name';

interface Props {
  readonly node: Indicator;
  readonly at: Position;
  readonly onChange: (change: { readonly name?: string; readonly points?: number }, field: string) => void;
}

/** What every node has: id, name and points. */
export function IdentityFields({ node, at, onChange }: Props) {
  const { say } = useLanguage();
  const { guideline } = useDocument();
  const { rename } = useNodeChange(at);
  const taken = positionedNodes(guideline.indicators).map((other) => other.node.id);
  const place = (field: string) => ({ section: 'indicators', at, field: [field] }) as const;
  return (
    <div className={styles.identity}>
      <Field label={say(EDITOR_WORDS.id)} place={place('id')}>
        {({ id, status }) => (
          <IdInput
            id={id}
            status={status}
            value={node.id}
            taken={taken}
            onRename={(to) => rename(node.id, to)}
          />
        )}
      </Field>
      <Field label={say(EDITOR_WORDS.name)} place={place('name')}>
        {(control) => (
          <TextInput
            {...control}
            className={NAME_CLASS}
            value={node.name}
            onChange={(name) => onChange({ name }, 'name')}
          />
        )}
      </Field>
      <Field label={say(EDITOR_WORDS.points)} place={place('points')}>
        {(control) => (
          <NumberInput
            {...control}
            value={node.points}
            onChange={(points) => onChange({ points }, 'points')}
          />
        )}
      </Field>
    </div>
  );
}

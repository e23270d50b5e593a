import { Select } from 'antd';
import type { Position } from '../../../../shared/guideline/editing/position.ts';
import type { Leaf } from '../../../../shared/model/guideline.ts';
import { typeName } from '../../../../shared/model/type-name.ts';
import { useLanguage } from '../../../lib/language.ts';
import { useDocument } from '../draft/document.tsx';
import { useNodeChange } from '../editor/use-node-change.ts';
import { OverrideEditor } from './override-editor.tsx';
import styles from './overrides.module.css';
import { OVERRIDE_WORDS } from './words.ts';

/** What types have otherwise than the base, each as its difference. */
export function Overrides({ leaf, at }: { readonly leaf: Leaf; readonly at: Position }) {
  const { say } = useLanguage();
  const { types } = useDocument().guideline;
  const change = useNodeChange(at);
  const { overrides } = leaf;
  const set = (code: string, override: Leaf['overrides'][string], field: string) =>
    change.leaf({ overrides: { ...overrides, [code]: override } }, `overrides.${code}.${field}`);
  const remove = (code: string) => {
    const { [code]: _gone, ...rest } = overrides;
    change.leaf({ overrides: rest }, `overrides.${code}.removed`);
  };
  const nameOf = (code: string) => typeName(types, code);
  const free = types.filter(({ code }) => !Object.hasOwn(overrides, code));
  return (
    <section>
      <h3 className={styles.heading}>{say(OVERRIDE_WORDS.title)}</h3>
      {Object.keys(overrides).length === 0 && <p className={styles.none}>{say(OVERRIDE_WORDS.none)}</p>}
      <ul className={styles.list}>
        {Object.entries(overrides).map(([code, override]) => (
          <OverrideEditor
            key={code}
            leaf={leaf}
            at={at}
            type={{ code, name: nameOf(code) }}
            override={override}
            onChange={(next, field) => set(code, next, field)}
            onRemove={() => remove(code)}
          />
        ))}
      </ul>
      {free.length > 0 && (
        <Select<string | null>
          className={styles.add ?? ''}
          aria-label={say(OVERRIDE_WORDS.add)}
          placeholder={say(OVERRIDE_WORDS.add)}
          value={null}
          options={free.map(({ code, name }) => ({ value: code, label: name }))}
          onChange={(code) => code !== null && set(code, { scale: leaf.scale }, 'added')}
        />
      )}
    </section>
  );
}

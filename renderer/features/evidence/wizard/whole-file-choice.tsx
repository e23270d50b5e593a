import { Select } from 'antd';
import { useMemo, useState } from 'react';
import { useLanguage } from '../../../lib/language.ts';
import { nameFinder } from '../../../lib/name-finder.ts';
import { useRead } from '../../../lib/operations.ts';
import { Choice } from './choice.tsx';
import styles from './import-view.module.css';
import type { ImportWizard } from './use-import-wizard.ts';
import type { ImportInHand } from './wizard-state.ts';
import { WORDS } from './words.ts';

const MOST_OFFERED = 50;

interface Props {
  readonly wizard: ImportWizard;
  readonly inHand: ImportInHand;
}

/** One compound for a file whose rows name none; it is found by its characters, 拼音 or initials. */
export function WholeFileChoice({ wizard, inHand: { settled } }: Props) {
  const { say } = useLanguage();
  const { value } = useRead('evidence.choices', settled.phase === null ? null : { phase: settled.phase });
  const [typed, setTyped] = useState('');
  const finder = useMemo(() => nameFinder(value?.compounds ?? [], ({ name, code }) => [name, code]), [value]);
  const offered = finder.filter(typed).slice(0, MOST_OFFERED);
  const chosen = (value?.compounds ?? []).filter(({ code }) => code === settled.compound);
  return (
    <Choice name={say(WORDS.wholeFile)} note={null}>
      <Select
        className={styles.select ?? ''}
        aria-label={say(WORDS.wholeFile)}
        placeholder={say(WORDS.everyRow)}
        allowClear
        showSearch={{ filterOption: false, onSearch: setTyped }}
        value={settled.compound}
        onChange={(compound: string | undefined) => wizard.settle({ compound: compound ?? null })}
        options={[...new Set([...chosen, ...offered])].map(({ code, name }) => ({
          value: code,
          label: `${name}（${code}）`,
        }))}
      />
    </Choice>
  );
}

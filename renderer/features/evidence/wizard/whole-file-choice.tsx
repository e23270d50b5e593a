import { useLanguage } from '../../../lib/language.ts';
import { useRead } from '../../../lib/operations.ts';
import { NamedSelect } from '../../../ui/named-select.tsx';
import { Choice } from './choice.tsx';
import styles from './import-view.module.css';
import type { ImportWizard } from './use-import-wizard.ts';
import type { ImportInHand } from './wizard-state.ts';
import { WORDS } from './words.ts';

interface Props {
  readonly wizard: ImportWizard;
  readonly inHand: ImportInHand;
}

/** One compound for a file whose rows name none; it is found by its characters, 拼音 or initials. */
export function WholeFileChoice({ wizard, inHand: { settled } }: Props) {
  const { say } = useLanguage();
  const { value } = useRead('evidence.choices', settled.phase === null ? null : { phase: settled.phase });
  return (
    <Choice name={say(WORDS.wholeFile)} note={null}>
      <NamedSelect
        className={styles.select ?? ''}
        label={say(WORDS.wholeFile)}
        placeholder={say(WORDS.everyRow)}
        items={value?.compounds ?? NONE}
        keyOf={codeOf}
        namesOf={namesOf}
        labelOf={labelOf}
        value={settled.compound}
        onChoose={(compound) => wizard.settle({ compound })}
        onClear={() => wizard.settle({ compound: null })}
      />
    </Choice>
  );
}

interface NamedCompound {
  readonly code: string;
  readonly name: string;
}

const NONE: readonly NamedCompound[] = [];
const codeOf = ({ code }: NamedCompound) => code;
const namesOf = ({ name, code }: NamedCompound) => [name, code];
const labelOf = ({ name, code }: NamedCompound) => `${name}（${code}）`;

import { Checkbox } from 'antd';
import type { FormChoices } from '../../../../shared/contract/forms.ts';
import { FORM_NAMES, type FormKind } from '../../../../shared/model/form.ts';
import { useLanguage } from '../../../lib/language.ts';
import styles from './forms.module.css';
import { FORM_WORDS, KIND_TEXTS } from './words.ts';

interface Props {
  readonly choices: FormChoices;
  readonly kinds: readonly FormKind[];
  readonly onChange: (kinds: FormKind[]) => void;
}

/** The forms that the guideline asks for, each with what it is for. */
export function KindList({ choices, kinds, onChange }: Props) {
  const { say } = useLanguage();
  const offered = choices.kinds.map(({ kind }) => kind);
  return (
    <Checkbox.Group
      className={styles.kinds ?? ''}
      aria-label={say(FORM_WORDS.kinds)}
      value={[...kinds]}
      onChange={(chosen) => onChange(offered.filter((kind) => chosen.includes(kind)))}
    >
      {offered.map((kind) => (
        <div key={kind}>
          <Checkbox value={kind}>{capitalised(say(FORM_NAMES[kind]))}</Checkbox>
          <p className={styles.note}>{say(KIND_TEXTS[kind])}</p>
        </div>
      ))}
    </Checkbox.Group>
  );
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

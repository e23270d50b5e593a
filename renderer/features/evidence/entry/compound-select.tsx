import type { FormCompound } from '../../../../shared/contract/entry.ts';
import { bracketed } from '../../../lib/bracketed.ts';
import { useLanguage } from '../../../lib/language.ts';
import { NamedSelect } from '../../../ui/named-select.tsx';

interface Props {
  /** Of the field, where a label names it. */
  readonly id?: string;
  /** For screen readers, where no label does. */
  readonly label?: string;
  readonly compounds: readonly FormCompound[];
  /** The code of the one that is chosen; null for none yet. */
  readonly value: string | null;
  readonly placeholder: string;
  readonly onChoose: (code: string) => void;
}

/** A choice among all compounds, found by code, name, 拼音 or initials. */
export function CompoundSelect({ compounds, ...props }: Props) {
  const { say } = useLanguage();
  const labelOf = ({ name, code, subdistrict }: FormCompound) =>
    say(bracketed(name, `${code}${say({ zh: '，', en: ', ' })}${subdistrict}`));
  return <NamedSelect items={compounds} keyOf={codeOf} namesOf={namesOf} labelOf={labelOf} {...props} />;
}

const codeOf = ({ code }: FormCompound) => code;
const namesOf = ({ name, code }: FormCompound) => [name, code];

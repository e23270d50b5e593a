import { Select } from 'antd';
import type { FormChoices, FormScope } from '../../../../shared/contract/forms.ts';
import { useLanguage } from '../../../lib/language.ts';
import { NamedSelect } from '../../../ui/named-select.tsx';
import styles from './forms.module.css';
import { type FormScopeKind, firstScope } from './wanted-forms.ts';
import { FORM_WORDS, SCOPE_NAMES } from './words.ts';

interface Props {
  readonly choices: FormChoices;
  readonly scope: FormScope;
  readonly onChange: (scope: FormScope) => void;
}

/** For which compounds: all, or those of one subdistrict or committee, or one. */
export function ScopeChoice({ choices, scope, onChange }: Props) {
  const { say } = useLanguage();
  const kinds = Object.entries(SCOPE_NAMES).map(([kind, name]) => ({
    value: kind as FormScopeKind,
    label: say(name),
  }));
  return (
    <div className={styles.beside}>
      <Select
        aria-label={say(FORM_WORDS.scope)}
        className={styles.scope ?? ''}
        value={scope.kind}
        options={kinds}
        onChange={(kind) => onChange(firstScope(kind, choices))}
      />
      <WhichOne choices={choices} scope={scope} onChange={onChange} />
    </div>
  );
}

function WhichOne({ choices, scope, onChange }: Props) {
  const { say } = useLanguage();
  const common = { label: say(FORM_WORDS.which), placeholder: say(FORM_WORDS.which) };
  switch (scope.kind) {
    case 'district':
      return null;
    case 'subdistrict':
      return (
        <NamedSelect
          {...common}
          items={choices.subdistricts}
          keyOf={subdistrictName}
          namesOf={namesOfPlace}
          labelOf={subdistrictName}
          value={scope.subdistrict}
          onChoose={(subdistrict) => onChange({ kind: 'subdistrict', subdistrict })}
        />
      );
    case 'committee':
      return (
        <NamedSelect
          {...common}
          items={choices.committees}
          keyOf={committeeKey}
          namesOf={namesOfPlace}
          labelOf={committeeKey}
          value={`${scope.subdistrict}/${scope.committee}`}
          onChoose={(key) => {
            const chosen = choices.committees.find((committee) => committeeKey(committee) === key);
            if (chosen === undefined) return;
            onChange({ kind: 'committee', subdistrict: chosen.subdistrict, committee: chosen.name });
          }}
        />
      );
    case 'compound':
      return (
        <NamedSelect
          {...common}
          items={choices.compounds}
          keyOf={compoundCode}
          namesOf={namesOfCompound}
          labelOf={compoundLabel}
          value={scope.code}
          onChoose={(code) => onChange({ kind: 'compound', code })}
        />
      );
    default:
      return scope satisfies never;
  }
}

// Outside of the component: the finder is made anew when they change.
type Place = FormChoices['subdistricts'][number];
type Committee = FormChoices['committees'][number];
type Listed = FormChoices['compounds'][number];

const subdistrictName = ({ name }: Place) => name;
const namesOfPlace = ({ name }: Pick<Place, 'name'>) => [name];
const committeeKey = ({ subdistrict, name }: Committee) => `${subdistrict}/${name}`;
const compoundCode = ({ code }: Listed) => code;
const compoundLabel = ({ code, name }: Listed) => `${code} ${name}`;
const namesOfCompound = ({ code, name }: Listed) => [name, code];

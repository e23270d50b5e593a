import { Select } from 'antd';
import type { LetterScope, ReportChoices } from '../../../shared/contract/report-choices.ts';
import { useLanguage } from '../../lib/language.ts';
import { CompoundSelect } from './compound-select.tsx';
import { firstScope } from './wanted.ts';
import { WORDS } from './words.ts';

interface Props {
  /** What the choice is of: to whom letters go, of whom portraits are. */
  readonly label: string;
  readonly choices: ReportChoices;
  readonly scope: LetterScope;
  readonly onChange: (scope: LetterScope) => void;
}

const KINDS = {
  all: { zh: '全部小区', en: 'All compounds' },
  type: { zh: '一种类型', en: 'One type' },
  subdistrict: { zh: '一个街镇', en: 'One subdistrict' },
  compound: { zh: '一个小区', en: 'One compound' },
} as const;

/** Which compounds a document is for: all, or one type, subdistrict or compound. */
export function LetterScopeChoice({ label, choices, scope, onChange }: Props) {
  const { say } = useLanguage();
  const kinds = Object.entries(KINDS).map(([kind, name]) => ({
    value: kind as LetterScope['kind'],
    label: say(name),
  }));
  return (
    <>
      <Select
        size="small"
        aria-label={label}
        value={scope.kind}
        options={kinds}
        onChange={(kind) => onChange(firstScope(kind, choices))}
      />
      <WhichOnes choices={choices} scope={scope} onChange={onChange} />
    </>
  );
}

function WhichOnes({ choices, scope, onChange }: Omit<Props, 'label'>) {
  const { say } = useLanguage();
  switch (scope.kind) {
    case 'all':
      return null;
    case 'type':
      return (
        <Select
          size="small"
          aria-label={say(WORDS.whichType)}
          value={scope.type}
          options={choices.types.map(({ code, name }) => ({ value: code, label: name }))}
          onChange={(type) => onChange({ kind: 'type', type })}
        />
      );
    case 'subdistrict':
      return (
        <Select
          size="small"
          aria-label={say(WORDS.whichSubdistrict)}
          value={scope.subdistrict}
          options={choices.subdistricts.map(({ name }) => ({ value: name, label: name }))}
          onChange={(subdistrict) => onChange({ kind: 'subdistrict', subdistrict })}
        />
      );
    case 'compound':
      return (
        <CompoundSelect
          label={say(WORDS.whichCompound)}
          compounds={choices.compounds}
          code={scope.code}
          onChoose={(code) => onChange({ kind: 'compound', code })}
        />
      );
    default:
      return scope satisfies never;
  }
}

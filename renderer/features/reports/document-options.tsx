import { Checkbox, Segmented, Select } from 'antd';
import type { ReportChoices } from '../../../shared/contract/report-choices.ts';
import type { PaperFormat } from '../../../shared/contract/reports.ts';
import { useLanguage } from '../../lib/language.ts';
import styles from './document-list.module.css';
import type { DocumentKind } from './document-names.ts';
import { LetterScopeChoice } from './letter-scope-choice.tsx';
import type { Wanted } from './wanted.ts';
import { WORDS } from './words.ts';

interface Props {
  readonly kind: DocumentKind;
  readonly choices: ReportChoices;
  readonly wanted: Wanted;
  readonly onWant: (wanted: Wanted) => void;
}

/** How and to whom a document goes; nothing for one that there is only one way of. */
export function DocumentOptions({ kind, choices, wanted, onWant }: Props) {
  const { say } = useLanguage();
  switch (kind) {
    case 'district-report':
      return (
        <div className={styles.scope}>
          <FormatChoice kind={kind} wanted={wanted} onWant={onWant} />
        </div>
      );
    case 'letters':
      return (
        <div className={styles.scope}>
          <LetterScopeChoice
            label={say(WORDS.scope)}
            choices={choices}
            scope={wanted.scope}
            onChange={(scope) => onWant({ ...wanted, scope })}
          />
          <FormatChoice kind={kind} wanted={wanted} onWant={onWant} />
          {wanted.formats.letters === 'pdf' && <CombinedChoice wanted={wanted} onWant={onWant} />}
        </div>
      );
    case 'portraits':
      return (
        <div className={styles.scope}>
          <LetterScopeChoice
            label={say(WORDS.portrayed)}
            choices={choices}
            scope={wanted.scope}
            onChange={(scope) => onWant({ ...wanted, scope })}
          />
          <CombinedChoice wanted={wanted} onWant={onWant} />
        </div>
      );
    case 'bulletins':
    case 'committee-sheets':
      return (
        <div className={styles.scope}>
          <SubdistrictChoice choices={choices} wanted={wanted} onWant={onWant} />
        </div>
      );
    default:
      return null;
  }
}

const FORMATS: readonly { readonly value: PaperFormat; readonly label: string }[] = [
  { value: 'pdf', label: 'PDF' },
  { value: 'docx', label: 'Word' },
];

interface FormatProps extends Pick<Props, 'wanted' | 'onWant'> {
  readonly kind: keyof Wanted['formats'];
}

/** As it is printed, or to be edited. */
function FormatChoice({ kind, wanted, onWant }: FormatProps) {
  const { say } = useLanguage();
  return (
    <Segmented
      size="small"
      className={styles.formats ?? ''}
      aria-label={say(WORDS.format)}
      value={wanted.formats[kind]}
      options={[...FORMATS]}
      onChange={(format) => onWant({ ...wanted, formats: { ...wanted.formats, [kind]: format } })}
    />
  );
}

/** All in one file. */
function CombinedChoice({ wanted, onWant }: Pick<Props, 'wanted' | 'onWant'>) {
  const { say } = useLanguage();
  return (
    <Checkbox
      checked={wanted.isCombined}
      onChange={({ target }) => onWant({ ...wanted, isCombined: target.checked })}
    >
      {say(WORDS.combined)}
    </Checkbox>
  );
}

/** Select takes no null. */
const ALL = '';

function SubdistrictChoice({ choices, wanted, onWant }: Omit<Props, 'kind'>) {
  const { say } = useLanguage();
  const names = choices.subdistricts.map(({ name }) => ({ value: name, label: name }));
  return (
    <Select
      size="small"
      aria-label={say(WORDS.whichSubdistrict)}
      value={wanted.subdistrict ?? ALL}
      options={[{ value: ALL, label: say(WORDS.allSubdistricts) }, ...names]}
      onChange={(name) => onWant({ ...wanted, subdistrict: name === ALL ? null : name })}
    />
  );
}

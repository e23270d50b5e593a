import { Checkbox } from 'antd';
import type { ReportChoices } from '../../../shared/contract/report-choices.ts';
import { useLanguage } from '../../lib/language.ts';
import styles from './document-list.module.css';
import type { DocumentKind } from './document-names.ts';
import { DOCUMENT_KINDS, DOCUMENTS } from './document-names.ts';
import { DocumentOptions } from './document-options.tsx';
import { tick, type Wanted } from './wanted.ts';
import { WORDS } from './words.ts';

interface Props {
  readonly choices: ReportChoices;
  readonly wanted: Wanted;
  readonly onWant: (wanted: Wanted) => void;
  /** The document in the preview. */
  readonly shown: DocumentKind;
  readonly onShow: (kind: DocumentKind) => void;
}

/** The documents there are: a tick to export one, its name to look at it, and to whom letters go. */
export function DocumentList({ choices, wanted, onWant, shown, onShow }: Props) {
  const { say } = useLanguage();
  return (
    <ul className={styles.list} aria-label={say(WORDS.documents)}>
      {DOCUMENT_KINDS.map((kind) => (
        <li key={kind} className={styles.document} data-shown={kind === shown}>
          <Checkbox
            aria-label={say({
              zh: `导出${DOCUMENTS[kind].name.zh}`,
              en: `Export: ${DOCUMENTS[kind].name.en}`,
            })}
            checked={wanted.kinds.includes(kind)}
            onChange={({ target }) => onWant(tick(wanted, kind, target.checked))}
          />
          <ShowButton kind={kind} isShown={kind === shown} onShow={() => onShow(kind)} />
          {(kind === shown || wanted.kinds.includes(kind)) && (
            <DocumentOptions
              kind={kind}
              choices={choices}
              wanted={wanted}
              onWant={(changed) => {
                onWant(tick(changed, kind, true));
                onShow(kind);
              }}
            />
          )}
        </li>
      ))}
    </ul>
  );
}

interface ShowButtonProps {
  readonly kind: DocumentKind;
  readonly isShown: boolean;
  readonly onShow: () => void;
}

/** What a document is called and what stands in it; pressed while it is in the preview. */
function ShowButton({ kind, isShown, onShow }: ShowButtonProps) {
  const { say } = useLanguage();
  const { name, format, about } = DOCUMENTS[kind];
  return (
    <button type="button" className={styles.show} aria-pressed={isShown} onClick={onShow}>
      <span className={styles.name}>{say(name)}</span>
      <span className={styles.format}>{format}</span>
      <span className={styles.about}>{say(about)}</span>
    </button>
  );
}

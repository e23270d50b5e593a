import { Button } from 'antd';
import type { DocumentKind, DocumentTexts } from '../../../../shared/model/document-settings.ts';
import { placeholdersOf } from '../../../../shared/report/fill-text.ts';
import { useLanguage } from '../../../lib/language.ts';
import { ProblemList } from '../../../ui/problem-list.tsx';
import { CommonFields } from './common-fields.tsx';
import { TextField } from './text-fields.tsx';
import { placeholderWords, TEXT_FIELDS, TEXT_WORDS } from './text-words.ts';
import styles from './texts.module.css';
import type { Texts } from './use-texts.ts';

interface Props {
  readonly texts: Texts;
  /** The document that is looked at; null for a workbook, which has no words of its own. */
  readonly kind: DocumentKind | null;
}

/** What the bureau says on its documents; the preview follows each change, the workspace keeps it when it is saved. */
export function TextsPanel({ texts, kind }: Props) {
  const { say } = useLanguage();
  return (
    <section className={styles.panel} aria-label={say(TEXT_WORDS.title)}>
      {texts.isChanged && (
        <div className={styles.bar}>
          <Button type="primary" size="small" loading={texts.isSaving} onClick={() => void texts.save()}>
            {say(TEXT_WORDS.save)}
          </Button>
          <Button size="small" onClick={texts.takeBack}>
            {say(TEXT_WORDS.takeBack)}
          </Button>
        </div>
      )}
      <ProblemList problems={texts.problems} />
      {kind !== null && <OwnFields texts={texts} kind={kind} />}
      <h2 className={styles.title}>{say(TEXT_WORDS.ofAll)}</h2>
      <CommonFields texts={texts} />
    </section>
  );
}

const LONG: readonly (keyof DocumentTexts)[] = ['opening', 'closing'];

function OwnFields({ texts, kind }: { readonly texts: Texts; readonly kind: DocumentKind }) {
  const { say } = useLanguage();
  const all = texts.settings.texts;
  const fields = Object.entries(TEXT_FIELDS) as [keyof DocumentTexts, (typeof TEXT_FIELDS)['number']][];
  return (
    <>
      <h2 className={styles.title}>{say(TEXT_WORDS.ofThis)}</h2>
      {fields.map(([field, { label, example }]) => (
        <TextField
          key={field}
          label={say(label)}
          example={example}
          value={all[kind][field]}
          isLong={LONG.includes(field)}
          onChange={(value) => texts.change({ texts: { ...all, [kind]: { ...all[kind], [field]: value } } })}
        />
      ))}
      <p className={styles.hint}>{say(placeholderWords(placeholdersOf(kind, texts.settings)))}</p>
    </>
  );
}

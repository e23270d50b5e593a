import { Button } from 'antd';
import type { ImportPreview } from '../../../../../shared/contract/evidence/preview.ts';
import { useLanguage } from '../../../../lib/language.ts';
import { useRead } from '../../../../lib/operations.ts';
import styles from './preview.module.css';
import type { Revisions } from './use-revisions.ts';
import { alikeWords, mendAlikeWords, mendedWords } from './words.ts';

/** The cell that was mended last: what it said, and what it says. */
export interface LastMend {
  readonly row: number;
  readonly column: number;
  readonly before: string;
  readonly after: string;
}

interface Props {
  readonly preview: ImportPreview;
  readonly revisions: Revisions;
  readonly last: LastMend | null;
  readonly heading: (column: number) => string;
  /** Hears that all alike are mended, and the offer goes. */
  readonly onAll: () => void;
}

/** What was mended last, with the offer to mend the cells that say the same. */
export function MendedNow({ preview, revisions, last, heading, onAll }: Props) {
  const { say } = useLanguage();
  // Its room is kept, so that the grid does not grow smaller at the first mend.
  if (last === null || (preview.revisions === 0 && !revisions.isRunning))
    return <p className={styles.last} />;
  return (
    <p className={`${styles.line} ${styles.last}`}>
      <span>{say(mendedWords(last.row, heading(last.column), last.before, last.after))}</span>
      {!revisions.isRunning && (
        <AlikeOffer preview={preview} revisions={revisions} last={last} onAll={onAll} />
      )}
    </p>
  );
}

function AlikeOffer({
  preview: { token },
  revisions,
  last,
  onAll,
}: Omit<Props, 'heading'> & { readonly last: LastMend }) {
  const { say, language } = useLanguage();
  const { column, before: reads, after: text } = last;
  // A blank cell says nothing that others could be alike in.
  const { value } = useRead('evidence.alike', reads === '' ? null : { token, column, reads });
  if (value === null || value.count === 0) return null;
  const mendAll = () => {
    revisions.ask(token, { kind: 'revise', revision: { kind: 'mend-alike', column, reads, text } });
    onAll();
  };
  return (
    <>
      <span aria-live="polite">{say(alikeWords(value.count.toLocaleString(language), reads))}</span>
      <Button size="small" onClick={mendAll}>
        {say(mendAlikeWords(text))}
      </Button>
    </>
  );
}

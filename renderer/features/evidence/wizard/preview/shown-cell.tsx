import type { PreviewRow } from '../../../../../shared/contract/evidence/wizard.ts';
import type { Language } from '../../../../../shared/language/wording.ts';
import { useLanguage } from '../../../../lib/language.ts';
import styles from './preview.module.css';
import { problemsOfCell, shortSentence } from './sentences.ts';
import { originalWords } from './words.ts';

interface Props {
  readonly row: PreviewRow;
  /** From 0. */
  readonly column: number;
  readonly language: Language;
}

/** A cell as it reads now; beside a mended one stands, small and struck out, what the file says. */
export function ShownCell({ row, column, language }: Props) {
  const text = row.cells[column] ?? '';
  const mend = row.mended.find((other) => other.column === column);
  const sentences = problemsOfCell(row, column).map((problem) => shortSentence(problem, language));
  if (mend === undefined) return <span title={sentences.join('\n') || undefined}>{text}</span>;
  const original = originalWords(mend.original)[language];
  return (
    <span title={[`${text}（${original}）`, ...sentences].join('\n')}>
      {text} <Original original={mend.original} />
    </span>
  );
}

/** What the file says where something else was put, struck out; read out as the original. */
export function Original({ original }: { readonly original: string }) {
  const { say } = useLanguage();
  return (
    <span className={styles.original}>
      <span className={styles.unseen}>{say(originalWords(original))}</span>
      <del aria-hidden="true">{original === '' ? '∅' : original}</del>
    </span>
  );
}

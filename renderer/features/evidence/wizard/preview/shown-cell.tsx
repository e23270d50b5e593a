import type { PreviewRow } from '../../../../../shared/contract/evidence/preview.ts';
import type { Language } from '../../../../../shared/language/wording.ts';
import { Original, originalWords } from '../../original.tsx';
import { problemsOfCell, shortSentence } from './sentences.ts';

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
      {text} <Original text={mend.original} />
    </span>
  );
}

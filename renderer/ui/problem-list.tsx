import { Alert } from 'antd';
import type { Problem } from '../../shared/problems/problem.ts';
import { sayProblem, severityOf } from '../../shared/problems/say-problem.ts';
import { useLanguage } from '../lib/language.ts';
import styles from './problem-list.module.css';

interface Props {
  readonly problems: readonly Problem[];
  /** Lets the person put the list away. */
  readonly onClose?: () => void;
}

/** Problems in words, each with its place and the way out; nothing where there are none. */
export function ProblemList({ problems, onClose }: Props) {
  const { language } = useLanguage();
  if (problems.length === 0) return null;
  const type = problems.some((problem) => severityOf(problem) === 'error') ? 'error' : 'warning';
  const sentences = problems.map((problem) => sayProblem(problem, language));
  return (
    <Alert
      type={type}
      showIcon
      closable={onClose === undefined ? false : { onClose }}
      title={sentences.length === 1 ? sentences[0] : <SentenceList sentences={sentences} />}
    />
  );
}

function SentenceList({ sentences }: { readonly sentences: readonly string[] }) {
  return (
    <ul className={styles.list}>
      {[...new Set(sentences)].map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}

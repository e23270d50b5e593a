import { Button } from 'antd';
import { Link } from 'react-router';
import type { InterviewLine } from '../../../../shared/contract/interviews.ts';
import type { Wording } from '../../../../shared/language/wording.ts';
import { useLanguage } from '../../../lib/language.ts';
import { transcriptPath } from '../paths.ts';
import styles from './interviews.module.css';
import { SHOW_WORDS, WORDS } from './words.ts';

interface Props {
  readonly rows: readonly InterviewLine[];
  readonly onOpenImported: (line: InterviewLine) => void;
}

const HEADINGS: readonly Wording[] = [
  WORDS.number,
  WORDS.compound,
  WORDS.date,
  WORDS.interviewee,
  WORDS.passages,
  WORDS.topicCount,
  WORDS.state,
];

/** Under these stand figures. */
const COUNTED: readonly Wording[] = [WORDS.passages, WORDS.topicCount];

/** Interviews, one a row; the number leads to what was said, or to the topics where nobody wrote that down. */
export function InterviewTable({ rows, onOpenImported }: Props) {
  const { say } = useLanguage();
  return (
    <div className={styles.scroll}>
      <table className={styles.table} aria-label={say(WORDS.table)}>
        <thead>
          <tr>
            {HEADINGS.map((heading) => (
              <th
                key={heading.zh}
                scope="col"
                className={COUNTED.includes(heading) ? styles.figure : undefined}
              >
                {say(heading)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((line) => (
            <tr key={`${line.compound.code} ${line.interview}`}>
              <td>
                {line.transcript === null ? (
                  <Button type="link" className={styles.link ?? ''} onClick={() => onOpenImported(line)}>
                    {line.interview}
                  </Button>
                ) : (
                  <Link to={transcriptPath(line.transcript)}>{line.interview}</Link>
                )}
              </td>
              <td>{`${line.compound.name}（${line.compound.code}）`}</td>
              <td className={styles.narrow}>{line.date ?? '—'}</td>
              <td>{line.interviewee ?? '—'}</td>
              <td className={styles.figure}>{line.transcript === null ? '—' : line.passages}</td>
              <td className={styles.figure}>{line.topics}</td>
              <td className={styles.narrow}>{say(SHOW_WORDS[line.state])}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

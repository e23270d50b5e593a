import { Button } from 'antd';
import { Link } from 'react-router';
import type { InterviewLine } from '../../../../shared/contract/interviews.ts';
import type { Wording } from '../../../../shared/language/wording.ts';
import { bracketed } from '../../../lib/bracketed.ts';
import { useLanguage } from '../../../lib/language.ts';
import { type PlainColumn, PlainTable } from '../../../ui/plain-table.tsx';
import { transcriptPath } from '../paths.ts';
import styles from './interviews.module.css';
import { passagesWords, SHOW_WORDS, WORDS } from './words.ts';

interface Props {
  readonly rows: readonly InterviewLine[];
  readonly onOpenImported: (line: InterviewLine) => void;
}

/** Interviews, one a row; the number leads to what was said, or to the topics where nobody wrote that down. */
export function InterviewTable({ rows, onOpenImported }: Props) {
  const { say } = useLanguage();
  return (
    <PlainTable
      label={say(WORDS.table)}
      columns={interviewColumns(say, onOpenImported)}
      rows={rows}
      rowKey={({ compound, interview }) => `${compound.code} ${interview}`}
    />
  );
}

function interviewColumns(
  say: (wording: Wording) => string,
  onOpenImported: Props['onOpenImported'],
): PlainColumn<InterviewLine>[] {
  return [
    {
      ...{ key: 'number', title: say(WORDS.number) },
      cell: (line) => <InterviewNumber line={line} onOpenImported={onOpenImported} />,
    },
    {
      ...{ key: 'compound', title: say(WORDS.compound) },
      cell: ({ compound: { name, code } }) => say(bracketed(name, code)),
    },
    { key: 'date', title: say(WORDS.date), holds: 'word', cell: ({ date }) => date ?? '—' },
    { key: 'interviewee', title: say(WORDS.interviewee), cell: ({ interviewee }) => interviewee ?? '—' },
    {
      ...{ key: 'passages', title: say(WORDS.passages), holds: 'figure' },
      cell: ({ transcript, passages, lost }) =>
        transcript === null ? '—' : say(passagesWords(passages, lost)),
    },
    { key: 'topics', title: say(WORDS.topicCount), holds: 'figure', cell: ({ topics }) => topics },
    { key: 'state', title: say(WORDS.state), holds: 'word', cell: ({ state }) => say(SHOW_WORDS[state]) },
  ];
}

interface NumberProps extends Pick<Props, 'onOpenImported'> {
  readonly line: InterviewLine;
}

function InterviewNumber({ line, onOpenImported }: NumberProps) {
  if (line.transcript !== null) return <Link to={transcriptPath(line.transcript)}>{line.interview}</Link>;
  return (
    <Button type="link" className={styles.link ?? ''} onClick={() => onOpenImported(line)}>
      {line.interview}
    </Button>
  );
}

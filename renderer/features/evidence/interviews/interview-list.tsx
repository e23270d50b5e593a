import { Button, Segmented, Space } from 'antd';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import type { InterviewLine, InterviewShow } from '../../../../shared/contract/interviews.ts';
import { useLanguage } from '../../../lib/language.ts';
import { useRead } from '../../../lib/operations.ts';
import { usePhase } from '../../../lib/phase.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Loading } from '../../../ui/loading.tsx';
import { ProblemList } from '../../../ui/problem-list.tsx';
import { CompoundSelect } from '../entry/compound-select.tsx';
import { EnterAllButton } from './enter-all-button.tsx';
import { ImportedDrawer } from './imported-drawer.tsx';
import { InterviewTable } from './interview-table.tsx';
import styles from './interviews.module.css';
import { TranscriptDialog, type TypedTranscript } from './transcript-dialog.tsx';
import { TranscriptImport } from './transcript-import.tsx';
import { SHOW_WORDS, WORDS } from './words.ts';

const SHOWS = Object.keys(SHOW_WORDS) as readonly InterviewShow[];
const PAGE_SIZE = 50;
const MORE = { zh: '上一页', en: 'Previous' };
const NEXT = { zh: '下一页', en: 'Next' };

/** Which interviews there are, how far each is coded, and the ways to bring in more. */
export function InterviewList() {
  const { say, language } = useLanguage();
  const { evidencePhase: phase } = usePhase();
  const { show, compound, from, choose } = useChoice();
  const [opened, setOpened] = useState<InterviewLine | null>(null);
  const [writing, setWriting] = useState<TypedTranscript | null>(null);
  const blank = { id: null, compound, interview: '', date: '', interviewee: '', text: '' };
  const { value, problems } = useRead('interviews.list', { phase, show, compound, from, count: PAGE_SIZE });
  const compounds = useRead('entry.compounds', { phase }).value ?? [];
  if (value === null) return problems.length > 0 ? <ProblemList problems={problems} /> : <Loading />;
  return (
    <div className={styles.part}>
      <Segmented<InterviewShow>
        aria-label={say(WORDS.show)}
        value={show}
        onChange={(chosen) => choose({ show: chosen })}
        options={SHOWS.map((each) => ({
          value: each,
          label: `${say(SHOW_WORDS[each])} ${value.counts[each].toLocaleString(language)}`,
        }))}
      />
      <Space wrap>
        <CompoundSelect
          label={say(WORDS.compound)}
          compounds={compounds}
          value={compound}
          placeholder={say(WORDS.ofCompound)}
          onChoose={(code) => choose({ compound: code })}
        />
        {compound !== null && (
          <Button onClick={() => choose({ compound: null })}>{say(WORDS.ofCompound)}</Button>
        )}
        <Button onClick={() => setWriting(blank)}>{say(WORDS.write)}</Button>
        <TranscriptImport onText={({ name, text }) => setWriting({ ...blank, interview: name, text })} />
        <EnterAllButton interviews={value.counts.open} />
      </Space>
      {value.total === 0 ? (
        <EmptyState title={say(WORDS.noneTitle)} text={say(WORDS.noneText)} />
      ) : (
        <InterviewTable rows={value.rows} onOpenImported={setOpened} />
      )}
      {value.total > PAGE_SIZE && (
        <nav aria-label={say(WORDS.pages)} className={styles.bar}>
          <Button disabled={from === 0} onClick={() => choose({ from: from - PAGE_SIZE })}>
            {say(MORE)}
          </Button>
          <span>{`${from + 1}–${Math.min(from + PAGE_SIZE, value.total)} / ${value.total.toLocaleString(language)}`}</span>
          <Button
            disabled={from + PAGE_SIZE >= value.total}
            onClick={() => choose({ from: from + PAGE_SIZE })}
          >
            {say(NEXT)}
          </Button>
        </nav>
      )}
      <ImportedDrawer line={opened} compounds={compounds} onClose={() => setOpened(null)} />
      {writing !== null && (
        <TranscriptDialog
          phase={phase}
          compounds={compounds}
          start={writing}
          onClose={() => setWriting(null)}
        />
      )}
    </div>
  );
}

interface Choice {
  readonly show: InterviewShow;
  readonly compound: string | null;
  readonly from: number;
}

/** What is chosen stays in the address, so that the way back from a transcript leads to the same list. */
function useChoice(): Choice & { choose(part: Partial<Choice>): void } {
  const [search, setSearch] = useSearchParams();
  const wanted = SHOWS.find((one) => one === search.get('show')) ?? 'all';
  const choice: Choice = {
    show: wanted,
    compound: search.get('compound'),
    from: Math.max(0, Number.parseInt(search.get('from') ?? '0', 10) || 0),
  };
  const choose = (part: Partial<Choice>) => {
    const { show, compound, from } = { ...choice, from: 0, ...part };
    const kept = { show, from: String(from), ...(compound === null ? {} : { compound }) };
    setSearch(kept, { replace: true });
  };
  return { ...choice, choose };
}

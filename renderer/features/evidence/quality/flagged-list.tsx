import { App as AntApp, Button } from 'antd';
import { useState } from 'react';
import type { FlaggedResponseView } from '../../../../shared/contract/evidence/quality.ts';
import { QUALITY_RULE_NAMES, type QualityRule } from '../../../../shared/model/quality.ts';
import type { InputOf } from '../../../lib/client.ts';
import { type Speaking, useLanguage } from '../../../lib/language.ts';
import { useRead, useWrite } from '../../../lib/operations.ts';
import { usePhase } from '../../../lib/phase.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Loading } from '../../../ui/loading.tsx';
import { ProblemList } from '../../../ui/problem-list.tsx';
import styles from './quality.module.css';
import { ReasonDialog } from './reason-dialog.tsx';
import { PAGE_SIZE, ResponseTable } from './response-table.tsx';
import { useChoosing } from './use-choosing.ts';
import { ASK, DONE, leaveOutWords, leaveRuleOutWords, QUALITY_WORDS } from './words.ts';

interface Props {
  /** Null for all rules. */
  readonly rule: QualityRule | null;
  readonly onOpen: (id: number) => void;
}

/** What is to be left out, and how many responses that is. */
interface Asked {
  readonly chosen: InputOf<'quality.leaveOut'>['chosen'];
  readonly count: number;
}

/** The doubtful responses that count; some of them, or all of a rule, can be left out. */
export function FlaggedList({ rule, onOpen }: Props) {
  const speaking = useLanguage();
  const { say, language } = speaking;
  const { evidencePhase: phase } = usePhase();
  const choosing = useChoosing();
  const [asked, setAsked] = useState<Asked | null>(null);
  const from = (choosing.page - 1) * PAGE_SIZE;
  const { value, problems } = useRead('quality.flagged', { phase, rule, from, count: PAGE_SIZE });
  if (value === null) return problems.length > 0 ? <ProblemList problems={problems} /> : <Loading />;
  const { total, rows } = value;
  if (total === 0) {
    return <EmptyState title={say(QUALITY_WORDS.noneFlagged)} text={say(QUALITY_WORDS.noneFlaggedText)} />;
  }
  const count = choosing.chosen.size;
  return (
    <>
      <div className={styles.bar}>
        <Button
          disabled={count === 0}
          onClick={() => setAsked({ chosen: { ids: [...choosing.chosen] }, count })}
        >
          {say(leaveOutWords(count.toLocaleString(language)))}
        </Button>
        {rule !== null && (
          <Button onClick={() => setAsked({ chosen: { rule }, count: total })}>
            {say(leaveRuleOutWords(total.toLocaleString(language)))}
          </Button>
        )}
      </div>
      <ResponseTable
        label={say(QUALITY_WORDS.flaggedTable)}
        rows={rows}
        total={total}
        choosing={choosing}
        headings={[say(QUALITY_WORDS.number), say(QUALITY_WORDS.why)]}
        cells={(response) => [response.id, <Flags key="flags" response={response} say={say} />]}
        onOpen={onOpen}
      />
      {asked !== null && (
        <LeaveOutDialog asked={asked} onDone={choosing.clear} onClose={() => setAsked(null)} />
      )}
    </>
  );
}

function Flags({ response, say }: { readonly response: FlaggedResponseView } & Pick<Speaking, 'say'>) {
  return (
    <ul className={styles.why}>
      {response.flags.map(({ rule, words }) => (
        <li key={rule}>
          <strong>{say(QUALITY_RULE_NAMES[rule])}</strong> {say(words)}
        </li>
      ))}
    </ul>
  );
}

interface DialogProps {
  readonly asked: Asked;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

function LeaveOutDialog({ asked, onDone, onClose }: DialogProps) {
  const { say, language } = useLanguage();
  const { message } = AntApp.useApp();
  const { evidencePhase: phase } = usePhase();
  const { run, isRunning, problems } = useWrite('quality.leaveOut');
  const leaveOut = async (reason: string) => {
    const done = await run({ phase, chosen: asked.chosen, reason });
    if (!done.ok) return;
    void message.success(say(DONE.leaveOut(done.value.responses.toLocaleString(language))));
    onDone();
    onClose();
  };
  return (
    <ReasonDialog
      title={say(ASK.leaveOut(asked.count.toLocaleString(language)))}
      okText={say(QUALITY_WORDS.leaveOutOk)}
      isRunning={isRunning}
      problems={problems}
      onOk={(reason) => void leaveOut(reason)}
      onClose={onClose}
    />
  );
}

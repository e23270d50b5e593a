import { App as AntApp, Button } from 'antd';
import { useState } from 'react';
import type { LeftOutResponseView } from '../../../../shared/contract/evidence/quality.ts';
import { QUALITY_RULE_NAMES } from '../../../../shared/model/quality.ts';
import { type Speaking, useLanguage } from '../../../lib/language.ts';
import { sayMoment } from '../../../lib/moment.ts';
import { useRead, useWrite } from '../../../lib/operations.ts';
import { usePhase } from '../../../lib/phase.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Loading } from '../../../ui/loading.tsx';
import { ProblemList } from '../../../ui/problem-list.tsx';
import styles from './quality.module.css';
import { ReasonDialog } from './reason-dialog.tsx';
import { PAGE_SIZE, ResponseTable } from './response-table.tsx';
import { type Choosing, useChoosing } from './use-choosing.ts';
import { ASK, DONE, QUALITY_WORDS, restoreWords } from './words.ts';

/** The responses that are left out, with why, by whom and when; they can be counted again. */
export function LeftOutList({ onOpen }: { readonly onOpen: (id: number) => void }) {
  const speaking = useLanguage();
  const { say, language } = speaking;
  const { evidencePhase: phase } = usePhase();
  const choosing = useChoosing();
  const [isAsked, setAsked] = useState(false);
  const from = (choosing.page - 1) * PAGE_SIZE;
  const { value, problems } = useRead('quality.leftOut', { phase, from, count: PAGE_SIZE });
  if (value === null) return problems.length > 0 ? <ProblemList problems={problems} /> : <Loading />;
  if (value.total === 0) return <EmptyState title={say(QUALITY_WORDS.noneLeftOut)} />;
  const count = choosing.chosen.size;
  return (
    <>
      <div className={styles.bar}>
        <Button disabled={count === 0} onClick={() => setAsked(true)}>
          {say(restoreWords(count.toLocaleString(language)))}
        </Button>
      </div>
      <ResponseTable
        label={say(QUALITY_WORDS.leftOutTable)}
        rows={value.rows}
        total={value.total}
        choosing={choosing}
        headings={[say(QUALITY_WORDS.reason), say(QUALITY_WORDS.decided)]}
        cells={(response) => [reasonOf(response, speaking), decidedOf(response, speaking)]}
        onOpen={onOpen}
      />
      {isAsked && <RestoreDialog choosing={choosing} onClose={() => setAsked(false)} />}
    </>
  );
}

function reasonOf({ reason, rule }: LeftOutResponseView, { say }: Speaking): string {
  return rule === null ? reason : `${reason} · ${say(QUALITY_RULE_NAMES[rule])}`;
}

function decidedOf({ author, at }: LeftOutResponseView, { language }: Speaking): string {
  return `${author} · ${sayMoment(at, language)}`;
}

interface DialogProps {
  readonly choosing: Choosing;
  readonly onClose: () => void;
}

function RestoreDialog({ choosing, onClose }: DialogProps) {
  const { say, language } = useLanguage();
  const { message } = AntApp.useApp();
  const { evidencePhase: phase } = usePhase();
  const { run, isRunning, problems } = useWrite('quality.restore');
  const restore = async (reason: string) => {
    const done = await run({ phase, ids: [...choosing.chosen], reason });
    if (!done.ok) return;
    void message.success(say(DONE.restore(done.value.responses.toLocaleString(language))));
    choosing.clear();
    onClose();
  };
  return (
    <ReasonDialog
      title={say(ASK.restore(choosing.chosen.size.toLocaleString(language)))}
      okText={say(QUALITY_WORDS.restoreOk)}
      isRunning={isRunning}
      problems={problems}
      onOk={(reason) => void restore(reason)}
      onClose={onClose}
    />
  );
}

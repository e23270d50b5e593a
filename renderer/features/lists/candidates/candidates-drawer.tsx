import { Button, Drawer } from 'antd';
import { useState } from 'react';
import type { NeedCandidatesView } from '../../../../shared/contract/lists/needs.ts';
import type { ListAbout, ShownLists } from '../../../../shared/contract/lists.ts';
import type { ListCategory } from '../../../../shared/model/records/list-item.ts';
import { useLanguage } from '../../../lib/language.ts';
import { useRead, useWrite } from '../../../lib/operations.ts';
import { usePhase } from '../../../lib/phase.tsx';
import { Loading } from '../../../ui/loading.tsx';
import { ProblemList } from '../../../ui/problem-list.tsx';
import { useTellProblems } from '../../../ui/use-tell-problems.tsx';
import { useTellWritten } from '../../../ui/use-tell-written.tsx';
import styles from '../lists.module.css';
import { ShortSampleNotice } from '../short-sample-notice.tsx';
import { WORDS } from '../words.ts';
import { CandidateList } from './candidate-list.tsx';

interface Props {
  readonly about: ListAbout;
  readonly shown: ShownLists;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** What evidence says a place needs, to be confirmed one by one or many at once. */
export function CandidatesDrawer({ about, shown, isOpen, onClose }: Props) {
  const { say } = useLanguage();
  const { evidencePhase: phase } = usePhase();
  const { value, problems } = useRead('lists.candidates', isOpen ? { about, phase } : null);
  return (
    <Drawer
      title={`${say(WORDS.candidates)} · ${shown.place.name}`}
      open={isOpen}
      onClose={onClose}
      size={720}
      destroyOnHidden
    >
      <ProblemList problems={problems} />
      <ShortSampleNotice shown={shown} />
      {value === null ? problems.length === 0 && <Loading /> : <Confirming drawn={value} about={about} />}
    </Drawer>
  );
}

function Confirming({ drawn, about }: { readonly drawn: NeedCandidatesView; readonly about: ListAbout }) {
  const { say } = useLanguage();
  const { evidencePhase: phase } = usePhase();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [categories, setCategories] = useState<ReadonlyMap<string, ListCategory>>(new Map());
  const { run, isRunning } = useWrite('lists.confirm');
  const tellProblems = useTellProblems();
  const tellWritten = useTellWritten();
  const keys = drawn.candidates.map(({ key }) => key).filter((key) => chosen.has(key));
  const confirm = async () => {
    const needs = keys.map((key) => ({ key, category: categories.get(key) ?? null, text: null }));
    const done = await run({ about, phase, needs });
    if (!done.ok) return tellProblems(done.problems);
    setChosen(new Set());
    const { batch } = done.value;
    if (batch !== null) tellWritten({ batch }, WORDS.confirmed);
  };
  return (
    <>
      <CandidateList
        about={about}
        drawn={drawn}
        chosen={chosen}
        onChoose={setChosen}
        categories={categories}
        onCategory={(key, category) => {
          setCategories(new Map([...categories, [key, category]]));
          setChosen(new Set([...chosen, key]));
        }}
      />
      <div className={styles.foot}>
        <Button
          type="primary"
          disabled={keys.length === 0}
          loading={isRunning}
          onClick={() => void confirm()}
        >
          {say(WORDS.confirm)} {keys.length}
        </Button>
      </div>
    </>
  );
}

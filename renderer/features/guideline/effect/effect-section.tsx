import { Button, Select } from 'antd';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import type { GuidelineEffectView } from '../../../../shared/contract/guideline/effect.ts';
import type { Guideline } from '../../../../shared/model/guideline.ts';
import { PHASE_NAMES } from '../../../../shared/model/names.ts';
import { type RunPhase, runPhaseSchema } from '../../../../shared/model/phase.ts';
import { useLanguage } from '../../../lib/language.ts';
import { useWork } from '../../../lib/operations.ts';
import { usePhase } from '../../../lib/phase.tsx';
import { ProblemList } from '../../../ui/problem-list.tsx';
import { useJudgement } from '../draft/judgement.tsx';
import { Field } from '../fields/field.tsx';
import { SectionTitle } from '../frame/section-title.tsx';
import { GuidelineChoice } from '../versions/guideline-choice.tsx';
import { DRAFT, useGuidelineOf } from '../versions/use-guideline-of.ts';
import styles from './effect.module.css';
import { EffectView } from './effect-view.tsx';
import { EFFECT_WORDS } from './words.ts';

/** What the draft or a version would do to the latest run of a phase. */
export function EffectSection() {
  const { say } = useLanguage();
  const [params, setParams] = useSearchParams();
  const word = params.get('of') ?? DRAFT;
  const chosen = usePhase().phase;
  const [phase, setPhase] = useState<RunPhase>(chosen);
  const guideline = useGuidelineOf(word);
  const { errors } = useJudgement();
  const { run, isRunning, problems } = useWork('guideline.effect', { onlyLooks: true });
  const [worked, setWorked] = useState<Worked | null>(null);
  const isFaulty = word === DRAFT && errors > 0;
  const work = async () => {
    if (guideline === null) return;
    const result = await run({ phase, guideline });
    setWorked(result.ok ? { guideline, phase, effect: result.value } : null);
  };
  const isOutdated = worked !== null && (worked.guideline !== guideline || worked.phase !== phase);
  return (
    <>
      <SectionTitle title={say(EFFECT_WORDS.title)} text={say(EFFECT_WORDS.text)} />
      <div className={styles.choices}>
        <Field label={say(EFFECT_WORDS.of)}>
          {({ id }) => (
            <GuidelineChoice id={id} value={word} onChange={(of) => setParams({ of }, { replace: true })} />
          )}
        </Field>
        <Field label={say(EFFECT_WORDS.phase)}>
          {({ id }) => <PhaseChoice id={id} value={phase} onChange={setPhase} />}
        </Field>
        <Button
          type="primary"
          loading={isRunning}
          disabled={isFaulty || guideline === null}
          onClick={() => void work()}
        >
          {say(EFFECT_WORDS.run)}
        </Button>
      </div>
      {isFaulty && <p>{say(EFFECT_WORDS.faulty)}</p>}
      <ProblemList problems={problems} />
      {isOutdated && <p role="status">{say(EFFECT_WORDS.outdated)}</p>}
      {worked === null ? <p>{say(EFFECT_WORDS.notYet)}</p> : <EffectView effect={worked.effect} />}
    </>
  );
}

interface Worked {
  readonly guideline: Guideline;
  readonly phase: RunPhase;
  readonly effect: GuidelineEffectView;
}

interface PhaseChoiceProps {
  readonly id: string;
  readonly value: RunPhase;
  readonly onChange: (phase: RunPhase) => void;
}

function PhaseChoice({ id, value, onChange }: PhaseChoiceProps) {
  const { language } = useLanguage();
  return (
    <Select<RunPhase>
      id={id}
      disabled={false}
      value={value}
      onChange={onChange}
      options={runPhaseSchema.options.map((phase) => ({ value: phase, label: PHASE_NAMES[phase][language] }))}
    />
  );
}

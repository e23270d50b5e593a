import { Button, Input, InputNumber, Select } from 'antd';
import { useState } from 'react';
import { useLanguage } from '../../../lib/language.ts';
import { useRead, useWrite } from '../../../lib/operations.ts';
import { usePhase } from '../../../lib/phase.tsx';
import { useLastKnown } from '../../../lib/use-last-known.ts';
import { useSettled } from '../../../lib/use-settled.ts';
import { ProblemList } from '../../../ui/problem-list.tsx';
import { useTellWritten } from '../../../ui/use-tell-written.tsx';
import styles from '../rectification.module.css';
import { WORDS } from '../words.ts';
import { Field } from './field.tsx';
import { PlaceFields } from './place-fields.tsx';
import { type Chosen, type ProposalKind, queryOf } from './proposal-query.ts';
import { ProposalTable } from './proposal-table.tsx';

interface Props {
  readonly kind: ProposalKind;
  readonly onDone: () => void;
}

/** So long after the last change what would be registered is asked for. */
const SETTLED_MS = 250;

/** What is to be registered at once; how many items that are is shown before. */
export function ProposalForm({ kind, onDone }: Props) {
  const { say, language } = useLanguage();
  const { evidencePhase } = usePhase();
  const [chosen, setChosen] = useState<Chosen>({ phase: evidencePhase, below: null, most: 3, place: {} });
  const [responsible, setResponsible] = useState('');
  const [deadline, setDeadline] = useState('');
  const change = (changed: Partial<Chosen>) => setChosen((before) => ({ ...before, ...changed }));
  const query = queryOf(kind, chosen);
  const proposed = useRead('rectification.propose', useSettled(query, SETTLED_MS));
  const proposals = useLastKnown(proposed.value);
  const { run, isRunning, problems } = useWrite('rectification.register');
  const tellWritten = useTellWritten();
  const register = async () => {
    const done = await run({ ...query, responsible, deadline: deadline || null });
    if (!done.ok) return;
    onDone();
    tellWritten(done.value, {
      zh: `已登记整改项 ${done.value.items} 项`,
      en: `Registered ${done.value.items} items`,
    });
  };
  const count = (proposals?.items ?? 0).toLocaleString(language);
  return (
    <>
      <div className={styles.thirds}>
        <SourceFields kind={kind} chosen={chosen} onChange={change} />
        <PlaceFields place={chosen.place} onChange={(place) => change({ place })} />
        <Field label={say(WORDS.responsible)}>
          <Input
            placeholder={say(WORDS.responsibleHint)}
            value={responsible}
            onChange={({ target }) => setResponsible(target.value)}
          />
        </Field>
        <Field label={say(WORDS.deadline)}>
          <Input type="date" value={deadline} onChange={({ target }) => setDeadline(target.value)} />
        </Field>
      </div>
      <ProblemList problems={[...proposed.problems, ...problems]} />
      {proposals !== null && proposed.problems.length === 0 && <ProposalTable proposals={proposals} />}
      <div className={styles.deeds}>
        <Button
          type="primary"
          loading={isRunning}
          disabled={proposals === null || proposals.items === 0}
          onClick={() => void register()}
        >
          {say({ zh: `登记 ${count} 项`, en: `Register ${count} items` })}
        </Button>
      </div>
    </>
  );
}

interface SourceProps {
  readonly kind: ProposalKind;
  readonly chosen: Chosen;
  readonly onChange: (changed: Partial<Chosen>) => void;
}

function SourceFields({ kind, chosen, onChange }: SourceProps) {
  const { say } = useLanguage();
  if (kind === 'need') return null;
  return (
    <>
      <Field label={say(WORDS.phase)}>
        <Select
          className={styles.full ?? ''}
          value={chosen.phase}
          onChange={(phase) => onChange({ phase })}
          options={[
            { value: 'mid', label: say({ zh: '中期', en: 'Mid-year' }) },
            { value: 'end', label: say({ zh: '年终', en: 'Year-end' }) },
          ]}
        />
      </Field>
      {kind === 'shortfall' && (
        <>
          <Field label={say(WORDS.below)}>
            <InputNumber
              className={styles.full ?? ''}
              {...{ min: 1, max: 100, value: chosen.below, placeholder: say(WORDS.belowHint) }}
              onChange={(below) => onChange({ below })}
            />
          </Field>
          <Field label={say(WORDS.most)}>
            <InputNumber
              className={styles.full ?? ''}
              {...{ min: 1, precision: 0, value: chosen.most, placeholder: say(WORDS.mostHint) }}
              onChange={(most) => onChange({ most })}
            />
          </Field>
        </>
      )}
    </>
  );
}

import { Button, Form, type FormInstance } from 'antd';
import { useEffect, useState } from 'react';
import type { CompoundDetails } from '../../../../shared/contract/register.ts';
import type { Problem } from '../../../../shared/problems/problem.ts';
import { useLanguage } from '../../../lib/language.ts';
import { useWrite } from '../../../lib/operations.ts';
import { usePhase } from '../../../lib/phase.tsx';
import { ProblemList } from '../../../ui/problem-list.tsx';
import type { OpenCompound } from '../compounds/use-open-compound.ts';
import type { KnownRegister } from '../known-register.ts';
import styles from '../register.module.css';
import { useTellSaved } from '../use-tell-saved.tsx';
import { WORDS } from '../words.ts';
import { cellsOf, type FormValues, valuesOf } from './cells-of.ts';
import { CompoundFields } from './field-inputs.tsx';
import { formProblems } from './field-problems.ts';
import { proposedScope, type Scope } from './scope-advice.ts';
import { ScopeField } from './scope-field.tsx';

interface Props extends KnownRegister {
  /** The compound that is corrected; null for a new one. */
  readonly before: CompoundDetails | null;
  readonly opened: OpenCompound;
  /** Saved, or left. */
  readonly onDone?: () => void;
}

/** The fields of a compound to be filled in; what cannot be taken is said beside its field on saving. */
export function CompoundForm({ register, places, before, opened, onDone }: Props) {
  const { language, say } = useLanguage();
  const { evidencePhase: phase } = usePhase();
  const [form] = Form.useForm<FormValues>();
  const [scope, setScope] = useState<Scope>(() => proposedScope(phase, register, before));
  const { run, isRunning, problems } = useWrite('register.save');
  const tellSaved = useTellSaved();
  const { byField, others } = formProblems(problems, language);
  const save = async (values: FormValues) => {
    const saved = await run({ scope, isNew: before === null, cells: cellsOf(values) });
    if (!saved.ok) return beginAtFault(form, saved.problems);
    opened.setUnsaved(false);
    onDone?.();
    if (before === null) opened.open(saved.value.code);
    tellSaved(saved.value, WORDS.saved);
  };
  useEffect(() => form.getFieldInstance(before === null ? 'code' : 'name')?.focus(), [form, before]);
  const leave = () => {
    opened.setUnsaved(false);
    if (onDone === undefined) opened.close();
    else onDone();
  };
  return (
    <Form
      form={form}
      layout="vertical"
      requiredMark
      initialValues={valuesOf(before?.compound ?? null)}
      onValuesChange={() => opened.setUnsaved(true)}
      onFinish={(values) => void save(values)}
    >
      <CompoundFields register={register} places={places} isNew={before === null} problems={byField} />
      <ScopeField scope={scope} onChange={setScope} phase={phase} register={register} before={before} />
      <ProblemList problems={others} />
      <div className={styles.foot}>
        <Button type="primary" htmlType="submit" loading={isRunning}>
          {say(WORDS.save)}
        </Button>
        <Button onClick={leave}>{say(WORDS.cancel)}</Button>
      </div>
    </Form>
  );
}

/** Puts the keyboard on the first field that cannot be taken. */
function beginAtFault(form: FormInstance<FormValues>, problems: readonly Problem[]): void {
  const [first] = formProblems(problems, 'zh').byField.keys();
  if (first !== undefined) form.getFieldInstance(first)?.focus();
}

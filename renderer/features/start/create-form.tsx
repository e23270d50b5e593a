import { Button, Checkbox, Form, InputNumber } from 'antd';
import { useNavigate } from 'react-router';
import { chooseSave } from '../../lib/files.ts';
import { useLanguage } from '../../lib/language.ts';
import { useRead, useWork } from '../../lib/operations.ts';
import { ProblemList } from '../../ui/problem-list.tsx';
import { WorkProgress } from '../../ui/work-progress.tsx';
import styles from './form.module.css';
import { FormHead } from './form-head.tsx';
import { type ChosenGuideline, GuidelineChoice } from './guideline-choice.tsx';
import { WORDS } from './words.ts';

interface Fields {
  readonly guideline: ChosenGuideline;
  readonly year: number;
  readonly exercise: boolean;
}

/** A new workspace: its guideline, its year, whether it is an exercise; where it is kept is asked at the end. */
export function CreateForm() {
  const { say } = useLanguage();
  const navigate = useNavigate();
  const builtIn = useRead('app.builtInGuidelines', {});
  const { run, problems, progress, isRunning, cancel } = useWork('app.create');
  const [form] = Form.useForm<Fields>();
  const guideline = Form.useWatch('guideline', form);
  const create = async ({ guideline, year, exercise }: Fields) => {
    const path = await chooseSave(`${year}年度.daoze`);
    if (path === null) return;
    const made = await run({ path, guideline: asInput(guideline), year, exercise });
    if (made.ok) navigate('/home');
  };
  if (builtIn.value === null) return <ProblemList problems={builtIn.problems} />;
  return (
    <section className={styles.form} aria-labelledby="form-title">
      <FormHead>{say(WORDS.create)}</FormHead>
      <Form<Fields>
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={firstFields(builtIn.value[0]?.id ?? null)}
        onFinish={(fields) => void create(fields)}
      >
        <Form.Item name="guideline" label={say(WORDS.guideline)}>
          <GuidelineChoice builtIn={builtIn.value} />
        </Form.Item>
        <Form.Item
          name="year"
          label={say(WORDS.year)}
          rules={[{ required: true, message: say(WORDS.yearProblem) }]}
        >
          <InputNumber min={2000} max={2100} precision={0} />
        </Form.Item>
        <Form.Item name="exercise" valuePropName="checked">
          <Checkbox>{say(WORDS.exercise)}</Checkbox>
        </Form.Item>
        <ProblemList problems={problems} />
        <div className={styles.actions}>
          <Button type="primary" htmlType="submit" disabled={isRunning || !isChosen(guideline)}>
            {say(WORDS.make)}
          </Button>
          <span className={styles.note}>{say(WORDS.makeNote)}</span>
        </div>
        {progress !== null && <WorkProgress progress={progress} onCancel={cancel} />}
      </Form>
    </section>
  );
}

function firstFields(guideline: string | null): Fields {
  return {
    guideline: { builtIn: guideline, file: null },
    year: new Date().getFullYear(),
    exercise: false,
  };
}

function asInput({ builtIn, file }: ChosenGuideline) {
  return builtIn === null ? { path: file ?? '' } : { builtIn };
}

/** Unknown until the form has drawn itself once. */
function isChosen(guideline: ChosenGuideline | undefined): boolean {
  return guideline !== undefined && (guideline.builtIn !== null || guideline.file !== null);
}

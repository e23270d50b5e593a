import { Button, Radio } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { chooseSave } from '../../lib/files.ts';
import { useLanguage } from '../../lib/language.ts';
import { useWork } from '../../lib/operations.ts';
import { ProblemList } from '../../ui/problem-list.tsx';
import { WorkProgress } from '../../ui/work-progress.tsx';
import styles from './form.module.css';
import { FormHead } from './form-head.tsx';
import { WORDS } from './words.ts';

const SIZES = { small: 60, whole: 1041 } as const;

/** The sample district: how large, then where it is kept. */
export function SampleForm() {
  const { say } = useLanguage();
  const navigate = useNavigate();
  const [compounds, setCompounds] = useState<number>(SIZES.small);
  const { run, problems, progress, isRunning, cancel } = useWork('app.sample');
  const make = async () => {
    const path = await chooseSave(`${say(WORDS.sampleFile)}.daoze`);
    if (path === null) return;
    const made = await run({ path, compounds });
    if (made.ok) navigate('/home');
  };
  return (
    <section className={styles.form} aria-labelledby="form-title">
      <FormHead>{say(WORDS.sampleTitle)}</FormHead>
      <p className={styles.about}>{say(WORDS.sampleAbout)}</p>
      <Radio.Group
        className={styles.choice ?? ''}
        aria-label={say(WORDS.size)}
        disabled={isRunning}
        value={compounds}
        onChange={({ target }) => setCompounds(target.value)}
      >
        <Radio value={SIZES.small}>{say(WORDS.small)}</Radio>
        <Radio value={SIZES.whole}>{say(WORDS.whole)}</Radio>
      </Radio.Group>
      <div className={styles.actions}>
        <Button type="primary" disabled={isRunning} onClick={() => void make()}>
          {say(WORDS.makeSample)}
        </Button>
      </div>
      {progress !== null && <WorkProgress progress={progress} onCancel={cancel} />}
      <ProblemList problems={problems} />
    </section>
  );
}

import { Button, Form, InputNumber } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { chooseFile, chooseSave } from '../../lib/files.ts';
import { useLanguage } from '../../lib/language.ts';
import { useWork } from '../../lib/operations.ts';
import { ProblemList } from '../../ui/problem-list.tsx';
import { WorkProgress } from '../../ui/work-progress.tsx';
import styles from './form.module.css';
import { FormHead } from './form-head.tsx';
import { WORDS } from './words.ts';

/** A workspace that goes on from the one of the year before; that one stays as it is. */
export function NextYearForm() {
  const { say } = useLanguage();
  const navigate = useNavigate();
  const [from, setFrom] = useState<string | null>(null);
  const [year, setYear] = useState<number | null>(null);
  const { run, problems, progress, isRunning, cancel } = useWork('app.nextYear');
  const choose = async () => setFrom((await chooseFile('workspace')) ?? from);
  const make = async () => {
    const path = from === null ? null : await chooseSave(fileName(year));
    if (from === null || path === null) return;
    const made = await run({ from, path, year });
    if (made.ok) navigate('/home');
  };
  return (
    <section className={styles.form} aria-labelledby="form-title">
      <FormHead>{say(WORDS.nextYear)}</FormHead>
      <p className={styles.about}>{say(WORDS.nextYearAbout)}</p>
      <Form layout="vertical" onFinish={() => void make()}>
        <Form.Item label={say(WORDS.yearBefore)}>
          <div className={styles.chosen}>
            <Button onClick={() => void choose()}>{say(WORDS.chooseFile)}</Button>
            <span className={styles.path}>{from ?? say(WORDS.noFile)}</span>
          </div>
        </Form.Item>
        <Form.Item label={say(WORDS.year)} htmlFor="next-year">
          <InputNumber
            id="next-year"
            className={styles.year ?? ''}
            min={2000}
            max={2100}
            precision={0}
            value={year}
            placeholder={say(WORDS.yearAfter)}
            onChange={setYear}
          />
        </Form.Item>
        <ProblemList problems={problems} />
        <div className={styles.actions}>
          <Button type="primary" htmlType="submit" disabled={isRunning || from === null}>
            {say(WORDS.make)}
          </Button>
          <span className={styles.note}>{say(WORDS.makeNote)}</span>
        </div>
        {progress !== null && <WorkProgress progress={progress} onCancel={cancel} />}
      </Form>
    </section>
  );
}

function fileName(year: number | null): string {
  return year === null ? '新年度.daoze' : `${year}年度.daoze`;
}

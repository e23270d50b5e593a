import { Alert, Typography } from 'antd';
import { Link } from 'react-router';
import type { ReportChoices } from '../../../shared/contract/report-choices.ts';
import type { ScoresState } from '../../../shared/contract/scores.ts';
import type { Language, Wording } from '../../../shared/language/wording.ts';
import { useLanguage } from '../../lib/language.ts';
import { sayMoment } from '../../lib/moment.ts';
import styles from './run-facts.module.css';
import { WORDS } from './words.ts';

interface Props {
  readonly choices: ReportChoices;
  /** Null while it is not known. */
  readonly state: ScoresState | null;
}

/** From which run every figure of the documents comes, and whether it still says what the evidence says. */
export function RunFacts({ choices, state }: Props) {
  const { language, say } = useLanguage();
  const { run, guidelineTitle, exercise } = choices;
  const facts = [
    [{ zh: '性质', en: 'Kind' }, say(exercise ? EXERCISE : REAL)],
    [{ zh: '导则', en: 'Guideline' }, `《${guidelineTitle}》（${run.guideline}）`],
    [{ zh: '评分时间', en: 'Scored at' }, sayMoment(run.createdAt, language)],
    [{ zh: '评分人', en: 'Scored by' }, run.author],
    [{ zh: '小区', en: 'Compounds' }, say(compoundsSentence(choices, language))],
  ] as const;
  return (
    <section className={styles.facts} aria-labelledby="run-facts">
      <h2 id="run-facts" className={styles.title}>
        {say(WORDS.facts)}
      </h2>
      {state?.standing === 'outdated' && <Outdated />}
      <dl className={styles.list}>
        {facts.map(([name, fact]) => (
          <div key={name.en}>
            <dt>{say(name)}</dt>
            <dd>{fact}</dd>
          </div>
        ))}
        <div>
          <dt>{say({ zh: '评分摘要', en: 'Digest of the run' })}</dt>
          <dd>
            <Typography.Text className={styles.digest ?? ''} copyable>
              {run.digest}
            </Typography.Text>
          </dd>
        </div>
      </dl>
    </section>
  );
}

function compoundsSentence({ scored, provisional, withheld }: ReportChoices, language: Language): Wording {
  const [all, part, none] = [scored, provisional, withheld].map((count) => count.toLocaleString(language));
  return {
    zh: `已评分 ${all} 个，其中暂定 ${part} 个；不公布 ${none} 个`,
    en: `${all} scored, ${part} of them provisional; ${none} withheld`,
  };
}

const EXERCISE = { zh: '演练，每页注明', en: 'An exercise; every page says so' };
const REAL = { zh: '正式评估', en: 'Official' };

function Outdated() {
  const { say } = useLanguage();
  return (
    <Alert
      type="warning"
      className={styles.outdated ?? ''}
      title={
        <>
          {say({
            zh: '数据或导则在这次评分之后变动过。文件仍按这次评分；要用新数据，请先重新评分。',
            en: 'Evidence or guideline changed after this run. Documents are made from the run; score again to use what is new.',
          })}{' '}
          <Link to="/scores">{say(WORDS.toScores)}</Link>
        </>
      }
    />
  );
}

import { Button, Tag } from 'antd';
import { useNavigate } from 'react-router';
import type { ListedGuidelineVersion } from '../../../../shared/contract/guideline/versions.ts';
import { PHASE_NAMES } from '../../../../shared/model/names.ts';
import { useLanguage } from '../../../lib/language.ts';
import { sayMoment } from '../../../lib/moment.ts';
import { useRead } from '../../../lib/operations.ts';
import { Loading } from '../../../ui/loading.tsx';
import { ProblemList } from '../../../ui/problem-list.tsx';
import { SectionTitle } from '../frame/section-title.tsx';
import styles from './versions.module.css';
import { VERSION_WORDS } from './words.ts';

/** Every version there was, the latest first: who saved it, when and why, and what was scored by it. */
export function VersionsSection() {
  const { say } = useLanguage();
  const { value, problems, isLoading } = useRead('guideline.versions', {});
  return (
    <>
      <SectionTitle title={say(VERSION_WORDS.title)} text={say(VERSION_WORDS.text)} />
      <ProblemList problems={problems} />
      {isLoading && <Loading />}
      <ol className={styles.list}>
        {value?.map((version) => (
          <Version key={version.number} version={version} />
        ))}
      </ol>
    </>
  );
}

function Version({ version }: { readonly version: ListedGuidelineVersion }) {
  const { say, language } = useLanguage();
  const navigate = useNavigate();
  const { number, guideline, title, createdAt, author, reason, leaves, isCurrent } = version;
  const go = (section: string, search: string) => () =>
    void navigate({ pathname: `/guideline/${section}`, search });
  return (
    <li className={styles.version}>
      <div>
        <h3 className={styles.title}>
          {say(VERSION_WORDS.number(number))}
          <span>{guideline}</span>
          {isCurrent && <Tag>{say(VERSION_WORDS.current)}</Tag>}
        </h3>
        <p className={styles.reason}>{reason || say(VERSION_WORDS.noReason)}</p>
        <p className={styles.facts}>
          {[
            title,
            say(VERSION_WORDS.by(author, sayMoment(createdAt, language))),
            say(VERSION_WORDS.leaves(leaves)),
          ].join(' · ')}
        </p>
        <Runs version={version} />
      </div>
      <div className={styles.actions}>
        <Button size="small" disabled={false} onClick={go('indicators', `?version=${number}`)}>
          {say(VERSION_WORDS.open)}
        </Button>
        <Button size="small" disabled={false} onClick={go('differences', `?before=${number}&after=draft`)}>
          {say(VERSION_WORDS.compare)}
        </Button>
        <Button size="small" disabled={false} onClick={go('effect', `?of=${number}`)}>
          {say(VERSION_WORDS.effect)}
        </Button>
      </div>
    </li>
  );
}

function Runs({ version: { runs } }: { readonly version: ListedGuidelineVersion }) {
  const { say, language } = useLanguage();
  const said = runs.map(
    ({ phase, createdAt }) => `${PHASE_NAMES[phase][language]} ${sayMoment(createdAt, language)}`,
  );
  return (
    <p className={styles.facts}>
      {runs.length === 0 ? say(VERSION_WORDS.noRuns) : say(VERSION_WORDS.runs(said))}
    </p>
  );
}

import { Tag } from 'antd';
import type { ReactNode } from 'react';
import type { PlaybookView } from '../../../shared/contract/playbook.ts';
import { useLanguage } from '../../lib/language.ts';
import { sayMoment } from '../../lib/moment.ts';
import styles from './playbook.module.css';
import { ORIGINS, WORDS } from './words.ts';

interface Props {
  readonly view: PlaybookView;
  readonly deeds: ReactNode;
}

/** An entry to be read: when it fits, its steps, who does what, an example. */
export function EntryText({ view, deeds }: Props) {
  const { say } = useLanguage();
  const { entry, aspect, types, origin } = view;
  return (
    <article className={styles.text} lang="zh-CN">
      <header className={styles.entryHead}>
        <h2 className={styles.heading}>{entry.title}</h2>
        {deeds}
      </header>
      <p className={styles.tags}>
        <Tag>{say(aspect)}</Tag>
        {types.length === 0 ? (
          <Tag>{say(WORDS.general)}</Tag>
        ) : (
          types.map((name) => <Tag key={name}>{name}</Tag>)
        )}
        <Tag variant={origin === 'built-in' ? 'filled' : 'outlined'}>{say(ORIGINS[origin])}</Tag>
      </p>
      <h3>{say(WORDS.when)}</h3>
      <p>{entry.when}</p>
      <h3>{say(WORDS.steps)}</h3>
      <ol className={styles.steps}>
        {entry.steps.map((step) => (
          <Step key={step} step={step} />
        ))}
      </ol>
      {entry.roles.length > 0 && (
        <>
          <h3>{say(WORDS.roles)}</h3>
          <dl className={styles.roles}>
            {entry.roles.map(({ who, does }) => (
              <div key={who} className={styles.role}>
                <dt>{who}</dt>
                <dd>{does}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
      {entry.example !== '' && (
        <>
          <h3>{say(WORDS.example)}</h3>
          <p className={styles.example}>{entry.example}</p>
          {origin !== 'own' && <p className={styles.note}>{say(WORDS.madeUp)}</p>}
        </>
      )}
      <Written view={view} />
    </article>
  );
}

/** A step with its short name, where it has one, in bold. */
function Step({ step }: { readonly step: string }) {
  const at = step.indexOf('：');
  const hasName = at > 0 && at <= LONGEST_NAME;
  return (
    <li>
      {hasName && <strong>{step.slice(0, at + 1)}</strong>}
      {hasName ? step.slice(at + 1) : step}
    </li>
  );
}

const LONGEST_NAME = 12;

function Written({ view: { version, author, at } }: { readonly view: PlaybookView }) {
  const { language, say } = useLanguage();
  const moment = sayMoment(at, language);
  return (
    <p className={styles.note}>
      {say({ zh: `第 ${version} 版，${author}，${moment}`, en: `Version ${version}, ${author}, ${moment}` })}
    </p>
  );
}

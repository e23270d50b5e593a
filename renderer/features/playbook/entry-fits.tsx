import { Link } from 'react-router';
import type { PlaybookView } from '../../../shared/contract/playbook.ts';
import { useLanguage } from '../../lib/language.ts';
import styles from './playbook.module.css';
import { WORDS } from './words.ts';

/** The indicators of an entry and how many fell short of each, and the compounds it would help most. */
export function EntryFits({ view: { indicators, fits } }: { readonly view: PlaybookView }) {
  const { say } = useLanguage();
  return (
    <aside className={styles.fits}>
      <h3>{say(WORDS.indicators)}</h3>
      <ul className={styles.indicators}>
        {indicators.map((indicator) => (
          <li key={indicator.name}>
            <span>{indicator.id === null ? indicator.name : `${indicator.id} ${indicator.name}`}</span>
            <span className={styles.note}>{say(sayShort(indicator))}</span>
          </li>
        ))}
      </ul>
      <h3>{say(WORDS.fits)}</h3>
      {fits === null ? <p>{say(WORDS.notScored)}</p> : <Compounds fits={fits} />}
    </aside>
  );
}

function sayShort({ id, short }: PlaybookView['indicators'][number]) {
  if (id === null) return WORDS.notInGuideline;
  if (short === null) return { zh: '', en: '' };
  return { zh: `${grouped(short)} 个小区有短板`, en: `${grouped(short)} compounds fell short` };
}

function Compounds({ fits: { short, of, compounds } }: { readonly fits: NonNullable<PlaybookView['fits']> }) {
  const { say } = useLanguage();
  return (
    <>
      <p>
        {say({
          zh: `适用类型的 ${grouped(of)} 个已评分小区中，${grouped(short)} 个在关联指标上有短板。`,
          en: `Of the ${grouped(of)} scored compounds of its types, ${grouped(short)} fell short of one of its indicators.`,
        })}
      </p>
      <p className={styles.compounds}>
        {compounds.map(({ code, name }) => (
          <Link key={code} to={`/scores/compound/${encodeURIComponent(code)}`}>
            {name}
          </Link>
        ))}
        {short > compounds.length && (
          <span className={styles.note}>
            {say({ zh: `等 ${grouped(short)} 个`, en: `${grouped(short)} in all` })}
          </span>
        )}
      </p>
    </>
  );
}

function grouped(count: number): string {
  return count.toLocaleString('en');
}

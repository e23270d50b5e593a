import { Link } from 'react-router';
import type { CompoundDetails } from '../../../../shared/contract/register.ts';
import { IMPORT_KIND_NAMES } from '../../../../shared/model/names.ts';
import { useLanguage } from '../../../lib/language.ts';
import { evidencePath } from '../paths.ts';
import styles from '../register.module.css';
import { WORDS } from '../words.ts';

/** How much evidence of each kind there is about a compound, each leading to its rows. */
export function CompoundEvidence({
  details: { compound, evidence, shortSample },
}: {
  readonly details: CompoundDetails;
}) {
  const { language, say } = useLanguage();
  return (
    <section>
      <h2 className={styles.heading}>{say(WORDS.evidence)}</h2>
      {shortSample !== null && (
        <p className={styles.note} role="note">
          {`⚠ ${say(shortSample)}`}
        </p>
      )}
      {evidence.length === 0 && <p className={styles.note}>{say(WORDS.noEvidence)}</p>}
      <ul className={styles.kinds}>
        {evidence.map(({ kind, rows }) => {
          const count = rows.toLocaleString(language);
          const name = IMPORT_KIND_NAMES[kind];
          return (
            <li key={kind}>
              <Link to={evidencePath(kind, compound.code)}>
                {say({ zh: `${name.zh} ${count} 条`, en: `${name.en}: ${count}` })}
              </Link>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

import type { CompoundDetails } from '../../../../shared/contract/register.ts';
import {
  ALIAS_SEPARATOR,
  COMPOUND_FIELD_NAMES,
  COMPOUND_FIELDS,
  type CompoundField,
} from '../../../../shared/model/compound-fields.ts';
import { PHASE_NAMES } from '../../../../shared/model/names.ts';
import { useLanguage } from '../../../lib/language.ts';
import { usePhase } from '../../../lib/phase.tsx';
import styles from '../register.module.css';
import { WORDS } from '../words.ts';

/** Every field of a compound; one that was not given is said not to be, never 0. */
export function CompoundFacts({ details }: { readonly details: CompoundDetails }) {
  const { say } = useLanguage();
  return (
    <section>
      <dl className={styles.facts}>
        {COMPOUND_FIELDS.map((field) => (
          <div key={field} className={styles.fact}>
            <dt>{say(COMPOUND_FIELD_NAMES[field])}</dt>
            <dd>
              <Value details={details} field={field} />
            </dd>
          </div>
        ))}
      </dl>
      <PhaseNote details={details} />
    </section>
  );
}

function Value({
  details: { compound },
  field,
}: {
  readonly details: CompoundDetails;
  readonly field: CompoundField;
}) {
  const { language, say } = useLanguage();
  const value = compound[field];
  if (field === 'type') return compound.typeName;
  if (Array.isArray(value) ? value.length === 0 : value === null) {
    return <span className={styles.absent}>{say(WORDS.notGiven)}</span>;
  }
  if (Array.isArray(value)) return value.join(ALIAS_SEPARATOR);
  return typeof value === 'number' && field !== 'builtYear' ? value.toLocaleString(language) : value;
}

function PhaseNote({
  details: { isForPhaseOnly, differsInOtherPhase },
}: {
  readonly details: CompoundDetails;
}) {
  const { say } = useLanguage();
  const { evidencePhase } = usePhase();
  if (!isForPhaseOnly && !differsInOtherPhase) return null;
  const phase = PHASE_NAMES[evidencePhase];
  const other = PHASE_NAMES[evidencePhase === 'mid' ? 'end' : 'mid'];
  const only = isForPhaseOnly
    ? { zh: `以上只是${phase.zh}名册的登记。`, en: `This is the ${phase.en} register alone. ` }
    : { zh: '', en: '' };
  const differs = differsInOtherPhase
    ? { zh: `${other.zh}名册的登记与此不同。`, en: `The ${other.en} register says otherwise.` }
    : { zh: '', en: '' };
  return <p className={styles.note}>{say({ zh: only.zh + differs.zh, en: only.en + differs.en })}</p>;
}

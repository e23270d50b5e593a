import type { TriedCompound } from '../../../../shared/contract/guideline/dry-run.ts';
import { leavesOf } from '../../../../shared/model/guideline.ts';
import { useLanguage } from '../../../lib/language.ts';
import { Figure } from '../../../ui/figure.tsx';
import { useDocument } from '../draft/document.tsx';
import { fixed } from '../fields/fixed.ts';
import styles from './trial.module.css';
import { TRIAL_WORDS } from './words.ts';

/** What every leaf comes to for every compound that is tried. */
export function LeafMatrix({ compounds }: { readonly compounds: readonly TriedCompound[] }) {
  const { say } = useLanguage();
  const leaves = leavesOf(useDocument().guideline.indicators);
  return (
    <section>
      <h3 className={styles.heading}>{say(TRIAL_WORDS.leaves)}</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard */}
      <section className={styles.scroll} aria-label={say(TRIAL_WORDS.leaves)} tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{say(TRIAL_WORDS.indicator)}</th>
              {compounds.map(({ code, name }) => (
                <th key={code} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {leaves.map(({ id, name }) => (
              <tr key={id}>
                <th scope="row">{`${id} ${name}`}</th>
                {compounds.map((compound) => (
                  <td key={compound.code}>
                    <Outcome compound={compound} id={id} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}

function Outcome({ compound, id }: { readonly compound: TriedCompound; readonly id: string }) {
  const { say } = useLanguage();
  const { rounding } = useDocument().guideline;
  const found = compound.leaves.find((leaf) => leaf.id === id);
  if (found === undefined) return <span className={styles.absent}>{say(TRIAL_WORDS.notApplicable)}</span>;
  if (found.earned === null) return <span className={styles.absent}>{say(TRIAL_WORDS.noEvidence)}</span>;
  return (
    <>
      <Figure>{fixed(found.earned, rounding.digits)}</Figure>{' '}
      <span className={styles.absent}>/ {found.points}</span>
    </>
  );
}

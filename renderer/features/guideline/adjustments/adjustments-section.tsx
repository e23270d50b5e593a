import { useLanguage } from '../../../lib/language.ts';
import { useDocument } from '../draft/document.tsx';
import { Field } from '../fields/field.tsx';
import { LimitInput } from '../fields/limit-input.tsx';
import { SectionTitle } from '../frame/section-title.tsx';
import styles from '../settings/settings.module.css';
import { AdjustmentTable } from './adjustment-table.tsx';
import { VetoTable } from './veto-table.tsx';
import { ADJUSTMENT_SECTION_WORDS } from './words.ts';

/** What is added to and taken off a score, and what keeps a grade down. */
export function AdjustmentsSection() {
  const { say } = useLanguage();
  const { guideline, change } = useDocument();
  return (
    <>
      <SectionTitle title={say(ADJUSTMENT_SECTION_WORDS.title)} text={say(ADJUSTMENT_SECTION_WORDS.text)} />
      <section className={styles.group}>
        <h3 className={styles.heading}>{say(ADJUSTMENT_SECTION_WORDS.bonuses)}</h3>
        <AdjustmentTable list="bonuses" />
        <Field
          label={say(ADJUSTMENT_SECTION_WORDS.bonusCap)}
          place={{ section: 'adjustments', field: ['bonusCap'] }}
        >
          {(control) => (
            <LimitInput
              control={control}
              value={guideline.bonusCap}
              start={5}
              onChange={(bonusCap) => change((before) => ({ ...before, bonusCap }), 'bonusCap')}
            />
          )}
        </Field>
      </section>
      <section className={styles.group}>
        <h3 className={styles.heading}>{say(ADJUSTMENT_SECTION_WORDS.deductions)}</h3>
        <AdjustmentTable list="deductions" />
      </section>
      <section className={styles.group}>
        <h3 className={styles.heading}>{say(ADJUSTMENT_SECTION_WORDS.vetoes)}</h3>
        <VetoTable />
      </section>
    </>
  );
}

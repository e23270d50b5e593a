import { Checkbox } from 'antd';
import { QUOTA_WITHIN_WORDS } from '../../../../shared/guideline/workbook/choice-words.ts';
import type { Guideline } from '../../../../shared/model/guideline.ts';
import { useLanguage } from '../../../lib/language.ts';
import { useDocument } from '../draft/document.tsx';
import { Field } from '../fields/field.tsx';
import { NumberInput } from '../fields/number-input.tsx';
import { ChooseOne } from '../fields/word-select.tsx';
import { SectionTitle } from '../frame/section-title.tsx';
import styles from '../settings/settings.module.css';
import { GRADE_WORDS } from './words.ts';

type Quota = NonNullable<Guideline['quota']>;

/** How many may have a grade, where that is limited. */
export function QuotaFields() {
  const { say } = useLanguage();
  const { guideline, change } = useDocument();
  const { quota, grades } = guideline;
  const set = (next: Quota | null, field?: string) => change((before) => ({ ...before, quota: next }), field);
  const start: Quota = { grade: grades[0]?.name ?? '', share: 0.2, within: 'type' };
  return (
    <section className={styles.group}>
      <SectionTitle title={say(GRADE_WORDS.quota)} text={say(GRADE_WORDS.quotaText)} />
      <Checkbox checked={quota !== null} onChange={({ target }) => set(target.checked ? start : null)}>
        {say(GRADE_WORDS.hasQuota)}
      </Checkbox>
      {quota !== null && (
        <div className={styles.fields}>
          <Field label={say(GRADE_WORDS.grade)} place={{ section: 'grades', field: ['quota'] }}>
            {(control) => (
              <ChooseOne
                {...control}
                choices={grades.map(({ name }) => ({ value: name, label: name }))}
                value={quota.grade}
                onChange={(grade) => set({ ...quota, grade })}
              />
            )}
          </Field>
          <Field label={say(GRADE_WORDS.share)}>
            {(control) => (
              <NumberInput
                {...control}
                step={0.05}
                value={quota.share}
                onChange={(share) => set({ ...quota, share }, 'quota share')}
              />
            )}
          </Field>
          <Field label={say(GRADE_WORDS.within)}>
            {(control) => (
              <ChooseOne
                {...control}
                choices={(['type', 'district'] as const).map((within) => ({
                  value: within,
                  label: say(QUOTA_WITHIN_WORDS[within]),
                }))}
                value={quota.within}
                onChange={(within) => set({ ...quota, within: within === 'district' ? 'district' : 'type' })}
              />
            )}
          </Field>
        </div>
      )}
    </section>
  );
}

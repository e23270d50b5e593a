import { Checkbox } from 'antd';
import { SWITCH_WORDS } from '../../../../shared/guideline/workbook/choice-words.ts';
import type { Guideline } from '../../../../shared/model/guideline.ts';
import { useLanguage } from '../../../lib/language.ts';
import { useDocument } from '../draft/document.tsx';
import { useProblemsAt } from '../draft/problems-at.ts';
import { Field, type FieldControl } from '../fields/field.tsx';
import { LimitInput } from '../fields/limit-input.tsx';
import { NumberInput } from '../fields/number-input.tsx';
import { ProblemLines } from '../fields/problem-lines.tsx';
import { TextInput } from '../fields/text-input.tsx';
import { ChooseOne } from '../fields/word-select.tsx';
import { SectionTitle } from '../frame/section-title.tsx';
import { SECTION_WORDS } from '../frame/words.ts';
import { SETTING_GROUPS, type SettingField } from './setting-fields.ts';
import { settingAt, withSetting } from './setting-value.ts';
import styles from './settings.module.css';

/** Everything of a guideline that is neither a list nor the tree. */
export function SettingsSection() {
  const { say } = useLanguage();
  return (
    <>
      <SectionTitle title={say(SECTION_WORDS.rules)} />
      <ProblemLines problems={useProblemsAt({ section: 'rules' })} />
      {SETTING_GROUPS.map(({ title, fields }) => (
        <section key={title.en} className={styles.group}>
          <h3 className={styles.heading}>{say(title)}</h3>
          <div className={styles.fields}>
            {fields.map((field) => (
              <Setting key={field.way.join('.')} field={field} />
            ))}
          </div>
        </section>
      ))}
    </>
  );
}

function Setting({ field }: { readonly field: SettingField }) {
  const { say } = useLanguage();
  const { guideline, change } = useDocument();
  const set = (value: unknown) =>
    change((before) => withSetting(before, field.way, value), field.way.join('.'));
  return (
    <Field
      label={say(field.label)}
      hint={say(field.hint)}
      place={{ section: 'rules', field: field.way }}
      isWide={field.isWide ?? false}
    >
      {(control) => <SettingControl field={field} guideline={guideline} control={control} onChange={set} />}
    </Field>
  );
}

interface ControlProps {
  readonly field: SettingField;
  readonly guideline: Guideline;
  readonly control: FieldControl;
  readonly onChange: (value: unknown) => void;
}

function SettingControl({ field, guideline, control, onChange }: ControlProps) {
  const { say } = useLanguage();
  const value = settingAt(guideline, field.way);
  switch (field.kind) {
    case 'text':
      return <TextInput {...control} value={String(value)} onChange={onChange} />;
    case 'number':
      return <NumberInput {...control} value={Number(value)} onChange={onChange} />;
    case 'fraction':
      return <NumberInput {...control} step={0.05} value={Number(value)} onChange={onChange} />;
    case 'limit':
      return <LimitInput control={control} value={value as number | null} start={100} onChange={onChange} />;
    case 'optional':
      return (
        <LimitInput
          control={control}
          value={typeof value === 'number' ? value : null}
          start={field.start}
          onChange={(limit) => onChange(limit ?? undefined)}
        />
      );
    case 'day':
      return (
        <TextInput
          {...control}
          value={String(value ?? '')}
          onChange={(day) => onChange(day.trim() || undefined)}
        />
      );
    case 'switch':
      return (
        <Checkbox
          id={control.id}
          checked={value === true}
          onChange={({ target }) => onChange(target.checked ? true : undefined)}
        >
          {say(SWITCH_WORDS.yes)}
        </Checkbox>
      );
    case 'choice': {
      const choices = Object.entries(field.words).map(([code, words]) => ({
        value: code,
        label: say(words),
      }));
      return <ChooseOne {...control} choices={choices} value={String(value)} onChange={onChange} />;
    }
    default:
      return field satisfies never;
  }
}

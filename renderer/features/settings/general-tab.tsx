import { Radio, Segmented } from 'antd';
import type { Settings } from '../../../shared/contract/settings.ts';
import { useAppState } from '../../lib/app-state.tsx';
import { useLanguage } from '../../lib/language.ts';
import { useWrite } from '../../lib/operations.ts';
import { Field } from './field.tsx';
import { PersonField } from './person-field.tsx';
import styles from './settings-screen.module.css';
import { WORDS } from './words.ts';

const ZOOMS = [100, 110, 125, 150, 175, 200];

/** Language, look, zoom and the person at work; each choice takes effect at once. */
export function GeneralTab() {
  const { say } = useLanguage();
  const { settings } = useAppState();
  const { run } = useWrite('app.changeSettings');
  return (
    <div className={styles.tab}>
      <Field name={say(WORDS.language)}>
        <Radio.Group
          aria-label="语言 Language"
          value={settings.language}
          onChange={({ target }) => void run({ language: target.value })}
          options={[
            { value: 'zh', label: '中文' },
            { value: 'en', label: 'English' },
          ]}
        />
      </Field>
      <Field name={say(WORDS.theme)}>
        <Radio.Group
          aria-label={say(WORDS.theme)}
          value={settings.theme}
          onChange={({ target }) => void run({ theme: target.value })}
          options={THEMES.map(({ value, word }) => ({ value, label: say(WORDS[word]) }))}
        />
      </Field>
      <Field name={say(WORDS.zoom)}>
        <Segmented
          aria-label={say(WORDS.zoom)}
          value={settings.zoom}
          onChange={(zoom) => void run({ zoom })}
          options={ZOOMS.map((value) => ({ value, label: `${value}%` }))}
        />
      </Field>
      <PersonField />
    </div>
  );
}

const THEMES = [
  { value: 'system', word: 'themeSystem' },
  { value: 'light', word: 'themeLight' },
  { value: 'dark', word: 'themeDark' },
] as const satisfies readonly { value: Settings['theme']; word: keyof typeof WORDS }[];

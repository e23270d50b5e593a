import { Navigate, Route, Routes } from 'react-router';
import { useAppState } from '../../lib/app-state.tsx';
import { useLanguage } from '../../lib/language.ts';
import { HelpDrawer } from '../../ui/help-drawer.tsx';
import { Beginning } from './beginning.tsx';
import { CreateForm } from './create-form.tsx';
import { LanguageSwitch } from './language-switch.tsx';
import { NextYearForm } from './next-year-form.tsx';
import { SampleForm } from './sample-form.tsx';
import styles from './start-screen.module.css';
import { HELP, WORDS } from './words.ts';

/** The window without a workspace: what the program is, and the ways to begin. */
export function StartScreen() {
  const { say } = useLanguage();
  const { version } = useAppState();
  return (
    <main className={styles.start}>
      <header className={styles.about}>
        <h1 className={styles.title}>{say(WORDS.title)}</h1>
        <p className={styles.subtitle}>{say(WORDS.subtitle)}</p>
        <p className={styles.text}>{say(WORDS.about)}</p>
        <div className={styles.foot}>
          <LanguageSwitch />
          <HelpDrawer title={say(WORDS.title)} help={HELP} />
          <span className={styles.version}>{version}</span>
        </div>
      </header>
      <div className={styles.ways}>
        <Routes>
          <Route path="/start/create" element={<CreateForm />} />
          <Route path="/start/next-year" element={<NextYearForm />} />
          <Route path="/start/sample" element={<SampleForm />} />
          <Route path="/" element={<Beginning />} />
          <Route path="*" element={<Navigate to="/" replace />} />
        </Routes>
      </div>
    </main>
  );
}

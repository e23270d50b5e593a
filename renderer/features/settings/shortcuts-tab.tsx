import { useAppState } from '../../lib/app-state.tsx';
import { useLanguage } from '../../lib/language.ts';
import styles from './settings-screen.module.css';
import { SHORTCUTS, WORDS } from './words.ts';

/** The keys that work everywhere, and the most useful of single screens. */
export function ShortcutsTab() {
  const { say } = useLanguage();
  const { platform } = useAppState();
  return (
    <table className={styles.shortcuts}>
      <thead>
        <tr>
          <th scope="col">{say(WORDS.keys)}</th>
          <th scope="col">{say(WORDS.does)}</th>
        </tr>
      </thead>
      <tbody>
        {SHORTCUTS.map(({ keys, does }) => (
          <tr key={keys}>
            <th scope="row">
              <kbd>{platform === 'darwin' ? keys.replaceAll('Ctrl', '⌘') : keys}</kbd>
            </th>
            <td>{say(does)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

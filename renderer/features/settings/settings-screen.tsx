import { ArrowLeftOutlined } from '@ant-design/icons';
import { Button, Tabs } from 'antd';
import { useLocation, useNavigate } from 'react-router';
import { useAppState } from '../../lib/app-state.tsx';
import { useLanguage } from '../../lib/language.ts';
import { HelpDrawer } from '../../ui/help-drawer.tsx';
import { Screen } from '../../ui/screen.tsx';
import { AboutTab } from './about-tab.tsx';
import { GeneralTab } from './general-tab.tsx';
import { LicencesTab } from './licences-tab.tsx';
import styles from './settings-screen.module.css';
import { ShortcutsTab } from './shortcuts-tab.tsx';
import { HELP, WORDS } from './words.ts';

const TABS = ['general', 'shortcuts', 'about', 'licences'] as const;
type Tab = (typeof TABS)[number];

const CONTENTS = {
  general: <GeneralTab />,
  shortcuts: <ShortcutsTab />,
  about: <AboutTab />,
  licences: <LicencesTab />,
};

/** What one person on this computer chooses, and what the program is. */
export function SettingsScreen() {
  const { say } = useLanguage();
  const { pathname } = useLocation();
  const navigate = useNavigate();
  const asked = pathname.split('/').at(-1);
  const tab: Tab = TABS.find((known) => known === asked) ?? 'general';
  return (
    <div className={styles.settings}>
      <Screen
        title={say(WORDS.title)}
        actions={
          <>
            <BackToStart />
            <HelpDrawer title={say(WORDS.title)} help={HELP} />
          </>
        }
      >
        <Tabs
          size="small"
          activeKey={tab}
          onChange={(key) => navigate(`/settings/${key}`, { replace: true })}
          items={TABS.map((key) => ({ key, label: say(WORDS[key]), children: CONTENTS[key] }))}
        />
      </Screen>
    </div>
  );
}

/** Without a workspace there is no frame to leave the settings by. */
function BackToStart() {
  const { say } = useLanguage();
  const { workspace } = useAppState();
  const navigate = useNavigate();
  if (workspace !== null) return null;
  return (
    <Button icon={<ArrowLeftOutlined />} onClick={() => navigate('/')}>
      {say(WORDS.back)}
    </Button>
  );
}

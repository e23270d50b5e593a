import type { PropsWithChildren, ReactNode } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { useLanguage } from '../../lib/language.ts';
import { HelpDrawer } from '../../ui/help-drawer.tsx';
import { PartSwitch } from '../../ui/part-switch.tsx';
import { Screen } from '../../ui/screen.tsx';
import { ANALYSIS_PATH, PORTRAIT_PATH } from './paths.ts';
import { HELP, WORDS } from './words.ts';

type Props = PropsWithChildren<{
  /** Whom it is about. */
  readonly filters: ReactNode;
  /** What can be done with it. */
  readonly deeds?: ReactNode;
}>;

/** What stands around both parts of the analysis. */
export function AnalysisFrame({ filters, deeds, children }: Props) {
  const { say } = useLanguage();
  const { pathname } = useLocation();
  const navigate = useNavigate();
  const parts = [
    { path: ANALYSIS_PATH, name: say(WORDS.path) },
    { path: PORTRAIT_PATH, name: say(WORDS.portrait) },
  ];
  return (
    <Screen
      title={say(WORDS.title)}
      actions={
        <>
          {deeds}
          <HelpDrawer title={say(WORDS.title)} help={HELP} />
        </>
      }
      toolbar={
        <>
          <PartSwitch
            label={say(WORDS.parts)}
            value={pathname.startsWith(PORTRAIT_PATH) ? PORTRAIT_PATH : ANALYSIS_PATH}
            parts={parts}
            onChange={(path) => navigate(path)}
          />
          {filters}
        </>
      }
    >
      {children}
    </Screen>
  );
}

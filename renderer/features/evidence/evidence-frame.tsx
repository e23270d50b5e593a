import type { PropsWithChildren, ReactNode } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { useLanguage } from '../../lib/language.ts';
import { HelpDrawer } from '../../ui/help-drawer.tsx';
import { PartSwitch } from '../../ui/part-switch.tsx';
import { Screen } from '../../ui/screen.tsx';
import {
  ENTRY_PATH,
  IMPORT_PATH,
  IMPORTS_PATH,
  INTERVIEWS_PATH,
  QUALITY_PATH,
  ROWS_PATH,
  SAMPLING_PATH,
} from './paths.ts';
import { HELP, WORDS } from './words.ts';

type Props = PropsWithChildren<{
  /** What narrows the list that is shown. */
  readonly filters?: ReactNode;
  readonly aside?: ReactNode;
  readonly layout?: 'flow' | 'fill';
}>;

/** What stands around every part of the evidence: its title and the way from one part to the next. */
export function EvidenceFrame({ filters, aside, layout = 'fill', children }: Props) {
  const { say } = useLanguage();
  return (
    <Screen
      title={say(WORDS.title)}
      aside={aside}
      actions={<HelpDrawer title={say(WORDS.title)} help={HELP} />}
      toolbar={
        <>
          <Parts />
          {filters}
        </>
      }
      layout={layout}
    >
      {children}
    </Screen>
  );
}

const PARTS = [
  [SAMPLING_PATH, WORDS.sampling],
  [IMPORT_PATH, WORDS.import],
  [IMPORTS_PATH, WORDS.imports],
  [ENTRY_PATH, WORDS.entry],
  [INTERVIEWS_PATH, WORDS.interviews],
  [ROWS_PATH, WORDS.rows],
  [QUALITY_PATH, WORDS.quality],
] as const;

function Parts() {
  const { say } = useLanguage();
  const { pathname } = useLocation();
  const navigate = useNavigate();
  return (
    <PartSwitch
      label={say(WORDS.parts)}
      value={PARTS.find(([path]) => pathname.startsWith(`${path}/`))?.[0] ?? pathname}
      parts={PARTS.map(([path, name]) => ({ path, name: say(name) }))}
      onChange={(path) => navigate(path)}
    />
  );
}

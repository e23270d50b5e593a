import { Button } from 'antd';
import { useNavigate } from 'react-router';
import { useLanguage } from '../../lib/language.ts';
import { HelpDrawer } from '../../ui/help-drawer.tsx';
import { IMPORT_PATH, NEW_PATH } from './paths.ts';
import { useExport } from './use-export.tsx';
import { HELP, WORDS } from './words.ts';

/** What can be done with the register as a whole. */
export function RegisterActions({ isEmpty }: { readonly isEmpty: boolean }) {
  const { say } = useLanguage();
  const navigate = useNavigate();
  const { exportRegister, isExporting } = useExport();
  return (
    <>
      {!isEmpty && (
        <>
          <Button onClick={() => navigate(NEW_PATH)}>{say(WORDS.add)}</Button>
          <Button onClick={() => navigate(IMPORT_PATH)}>{say(WORDS.import)}</Button>
          <Button loading={isExporting} onClick={exportRegister}>
            {say(WORDS.export)}
          </Button>
        </>
      )}
      <HelpDrawer title={say(WORDS.title)} help={HELP} />
    </>
  );
}

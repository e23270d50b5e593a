import { DownOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import { useState } from 'react';
import { useWorkspace } from '../../lib/app-state.tsx';
import { chooseSave } from '../../lib/files.ts';
import { useLanguage } from '../../lib/language.ts';
import { useWork } from '../../lib/operations.ts';
import { HelpDrawer } from '../../ui/help-drawer.tsx';
import { useTellProblems } from '../../ui/use-tell-problems.tsx';
import { ExportDialog } from './files/export-dialog.tsx';
import { PapersDialog } from './files/papers-dialog.tsx';
import { ReturnDialog } from './files/return-dialog.tsx';
import { useTellFiles } from './files/use-tell-files.tsx';
import { RegisterDialog } from './register/register-dialog.tsx';
import type { FilterInUse } from './use-item-filter.ts';
import { HELP, WORDS } from './words.ts';

type Dialog = 'register' | 'return' | 'export' | 'remind' | 'ledger';

interface Props {
  readonly isEmpty: boolean;
  readonly using: FilterInUse;
}

/** What can be done with the items as a whole. */
export function RectificationActions({ isEmpty, using }: Props) {
  const { say } = useLanguage();
  const [dialog, setDialog] = useState<Dialog | null>(null);
  const exportCounts = useExportCounts();
  const close = () => setDialog(null);
  const more = [
    { key: 'export', label: say(WORDS.exportReturns), onClick: () => setDialog('export') },
    { key: 'remind', label: say(WORDS.reminders), onClick: () => setDialog('remind') },
    { key: 'ledger', label: say(WORDS.ledger), onClick: () => setDialog('ledger') },
    { key: 'counts', label: say(WORDS.counts), title: say(WORDS.countsText), onClick: exportCounts },
  ];
  return (
    <>
      <Button type="primary" onClick={() => setDialog('register')}>
        {say(WORDS.register)}
      </Button>
      {!isEmpty && (
        <>
          <Button onClick={() => setDialog('return')}>{say(WORDS.importReturn)}</Button>
          <Dropdown menu={{ items: more }} trigger={['click']}>
            <Button icon={<DownOutlined />} iconPlacement="end">
              {say(WORDS.more)}
            </Button>
          </Dropdown>
        </>
      )}
      <HelpDrawer title={say(WORDS.title)} help={HELP} />
      <RegisterDialog isOpen={dialog === 'register'} onClose={close} />
      <ReturnDialog isOpen={dialog === 'return'} onClose={close} />
      <ExportDialog filter={using.filter} isOpen={dialog === 'export'} onClose={close} />
      <PapersDialog kind="reminders" filter={using.filter} isOpen={dialog === 'remind'} onClose={close} />
      <PapersDialog kind="ledger" filter={using.filter} isOpen={dialog === 'ledger'} onClose={close} />
    </>
  );
}

function useExportCounts(): () => void {
  const { name, year } = useWorkspace();
  const { run } = useWork('rectification.counts', { onlyLooks: true });
  const tellProblems = useTellProblems();
  const tellFiles = useTellFiles();
  const write = async () => {
    const path = await chooseSave(`${name}整改销号台账-${year}.xlsx`);
    if (path === null) return;
    const written = await run({ path });
    if (written.ok) tellFiles([written.value]);
    else tellProblems(written.problems);
  };
  return () => void write();
}

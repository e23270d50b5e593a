import { DownOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import type { ListAbout, ShownLists } from '../../../shared/contract/lists.ts';
import { useLanguage } from '../../lib/language.ts';
import { HelpDrawer } from '../../ui/help-drawer.tsx';
import { ImportDialog } from './import-dialog.tsx';
import { useExport } from './use-export.tsx';
import { useImport } from './use-import.ts';
import { HELP, WORDS } from './words.ts';

interface Props {
  readonly shown: ShownLists;
  readonly about: ListAbout;
  readonly onCandidates: () => void;
  readonly onAdd: () => void;
}

/** What can be done with the lists of a place, and with those of all. */
export function ListActions({ about, onCandidates, onAdd }: Props) {
  const { say } = useLanguage();
  const exporting = useExport();
  const importing = useImport(about);
  const deeds: Readonly<Record<string, () => void>> = {
    import: importing.choose,
    exportOne: () => exporting.exportLists(about),
    exportAll: () => exporting.exportLists(null),
  };
  return (
    <>
      <Button type="primary" onClick={onCandidates}>
        {say(WORDS.candidates)}
      </Button>
      <Button onClick={onAdd}>{say(WORDS.add)}</Button>
      <Dropdown
        trigger={['click']}
        menu={{
          items: [
            { key: 'import', label: say(WORDS.import) },
            { key: 'exportOne', label: say(WORDS.exportOne) },
            { key: 'exportAll', label: say(WORDS.exportAll) },
          ],
          onClick: ({ key }) => deeds[key]?.(),
        }}
      >
        <Button icon={<DownOutlined />} iconPlacement="end" loading={exporting.isExporting}>
          {say(WORDS.more)}
        </Button>
      </Dropdown>
      <HelpDrawer title={say(WORDS.title)} help={HELP} />
      <ImportDialog importing={importing} />
    </>
  );
}

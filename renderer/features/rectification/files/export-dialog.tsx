import { useState } from 'react';
import type { ItemFilter } from '../../../../shared/contract/rectification/items.ts';
import type { ReturnExport } from '../../../../shared/contract/rectification/returns.ts';
import { useLanguage } from '../../../lib/language.ts';
import { useWork } from '../../../lib/operations.ts';
import { WORDS } from '../words.ts';
import { FilesDialog } from './files-dialog.tsx';
import { useTellFiles } from './use-tell-files.tsx';

interface Props {
  readonly filter: ItemFilter;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Writes returns of what is filtered. */
export function ExportDialog({ filter, isOpen, onClose }: Props) {
  const { say } = useLanguage();
  const [each, setEach] = useState<ReturnExport['each']>('committee');
  const { run, isRunning, problems } = useWork('rectification.export', { onlyLooks: true });
  const tellFiles = useTellFiles();
  const write = async (folder: string) => {
    const written = await run({ filter, each, folder });
    if (!written.ok) return;
    onClose();
    tellFiles(written.value.files);
  };
  return (
    <FilesDialog
      title={say(WORDS.exportReturns)}
      text={say(WORDS.exportText)}
      label={say(WORDS.each)}
      options={[
        { value: 'committee', label: say(WORDS.eachCommittee) },
        { value: 'subdistrict', label: say(WORDS.eachSubdistrict) },
        { value: 'one', label: say(WORDS.eachOne) },
      ]}
      chosen={each}
      problems={problems}
      isWriting={isRunning}
      isOpen={isOpen}
      onChoose={setEach}
      onFolder={(folder) => void write(folder)}
      onClose={onClose}
    />
  );
}

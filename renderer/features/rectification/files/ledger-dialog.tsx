import { useState } from 'react';
import type { ItemFilter } from '../../../../shared/contract/rectification/items.ts';
import type { ReminderExport } from '../../../../shared/contract/rectification/returns.ts';
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

/** Writes the ledger of what is filtered. */
export function LedgerDialog({ filter, isOpen, onClose }: Props) {
  const { say } = useLanguage();
  const [format, setFormat] = useState<ReminderExport['format']>('pdf');
  const { run, isRunning, problems } = useWork('rectification.ledger', { onlyLooks: true });
  const tellFiles = useTellFiles();
  const write = async (folder: string) => {
    const written = await run({ filter, format, folder });
    if (!written.ok) return;
    onClose();
    tellFiles(written.value.files);
  };
  return (
    <FilesDialog
      title={say(WORDS.ledger)}
      text={say(WORDS.ledgerText)}
      label={say(WORDS.format)}
      options={[
        { value: 'pdf', label: say(WORDS.ledgerPdf) },
        { value: 'xlsx', label: say(WORDS.ledgerXlsx) },
      ]}
      chosen={format}
      problems={problems}
      isWriting={isRunning}
      isOpen={isOpen}
      onChoose={setFormat}
      onFolder={(folder) => void write(folder)}
      onClose={onClose}
    />
  );
}

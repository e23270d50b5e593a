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

/** Writes reminders of what is overdue or soon due of what is filtered. */
export function RemindDialog({ filter, isOpen, onClose }: Props) {
  const { say } = useLanguage();
  const [format, setFormat] = useState<ReminderExport['format']>('xlsx');
  const { run, isRunning, problems } = useWork('rectification.remind', { onlyLooks: true });
  const tellFiles = useTellFiles();
  const write = async (folder: string) => {
    const written = await run({ filter, format, folder });
    if (!written.ok) return;
    onClose();
    tellFiles(written.value.files);
  };
  return (
    <FilesDialog
      title={say(WORDS.reminders)}
      text={say(WORDS.remindText)}
      label={say(WORDS.format)}
      options={[
        { value: 'xlsx', label: say(WORDS.remindXlsx) },
        { value: 'pdf', label: say(WORDS.remindPdf) },
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

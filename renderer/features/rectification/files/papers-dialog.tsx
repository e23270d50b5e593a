import { useState } from 'react';
import type { ItemFilter } from '../../../../shared/contract/rectification/items.ts';
import type { ReminderExport } from '../../../../shared/contract/rectification/returns.ts';
import { useLanguage } from '../../../lib/language.ts';
import { useWork } from '../../../lib/operations.ts';
import { WORDS } from '../words.ts';
import { FilesDialog } from './files-dialog.tsx';
import { useTellFiles } from './use-tell-files.tsx';

/** What can be written of items; the first form is the one that is usually wanted. */
const PAPERS = {
  reminders: {
    operation: 'rectification.remind',
    title: WORDS.reminders,
    text: WORDS.remindText,
    forms: [
      { format: 'xlsx', name: WORDS.remindXlsx },
      { format: 'pdf', name: WORDS.remindPdf },
    ],
  },
  ledger: {
    operation: 'rectification.ledger',
    title: WORDS.ledger,
    text: WORDS.ledgerText,
    forms: [
      { format: 'pdf', name: WORDS.ledgerPdf },
      { format: 'xlsx', name: WORDS.ledgerXlsx },
    ],
  },
} as const;

interface Props {
  /** Reminders of what is overdue or soon due, or the ledger. */
  readonly kind: keyof typeof PAPERS;
  readonly filter: ItemFilter;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Writes reminders or the ledger of what is filtered. */
export function PapersDialog({ kind, filter, isOpen, onClose }: Props) {
  const { operation, title, text, forms } = PAPERS[kind];
  const { say } = useLanguage();
  const [format, setFormat] = useState<ReminderExport['format']>(forms[0].format);
  const { run, isRunning, problems } = useWork(operation, { onlyLooks: true });
  const tellFiles = useTellFiles();
  const write = async (folder: string) => {
    const written = await run({ filter, format, folder });
    if (!written.ok) return;
    onClose();
    tellFiles(written.value.files);
  };
  return (
    <FilesDialog
      title={say(title)}
      text={say(text)}
      label={say(WORDS.format)}
      options={forms.map(({ format: value, name }) => ({ value, label: say(name) }))}
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

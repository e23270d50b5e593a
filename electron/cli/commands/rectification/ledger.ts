import type { Command } from 'commander';
import type { Session } from '../../session.ts';
import { addPapersCommand } from './papers-command.ts';

/** `rectification ledger <workspace> --out <folder>`: all items that fit, to be printed or as a workbook. */
export function addLedgerCommand(rectification: Command, session: Session): void {
  addPapersCommand(rectification, session, {
    name: 'ledger',
    description: { zh: '写出整改台账', en: 'write the ledger of all items' },
    formats: ['pdf', 'xlsx'],
    formatText: {
      zh: '格式：pdf 用于打印，xlsx 一张表格',
      en: 'format: pdf, to be printed; xlsx, one table',
    },
    load: async () => (await import('../../../usecases/rectification/write-ledger.ts')).writeLedger,
  });
}

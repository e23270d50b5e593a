import type { Command } from 'commander';
import type { Session } from '../../session.ts';
import { addPapersCommand } from './papers-command.ts';

/** `rectification remind <workspace> --out <folder>`: reminders of what is overdue or soon due. */
export function addRemindCommand(rectification: Command, session: Session): void {
  addPapersCommand(rectification, session, {
    name: 'remind',
    description: { zh: '写出催办清单或催办单', en: 'write reminders of what is overdue or soon due' },
    formats: ['xlsx', 'pdf'],
    formatText: {
      zh: '格式：xlsx 一张清单，pdf 每个居委会一份',
      en: 'format: xlsx, one list; pdf, one a committee',
    },
    load: async () => (await import('../../../usecases/rectification/write-reminders.ts')).writeReminders,
  });
}

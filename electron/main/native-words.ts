import type { Language } from '../../shared/language/wording.ts';

/** What is asked when a window with something unsaved is closed. */
export const LEAVE_WORDS: Readonly<
  Record<Language, Record<'question' | 'detail' | 'stay' | 'leave', string>>
> = {
  zh: {
    question: '还有没有保存的改动，仍要离开吗？',
    detail: '离开后，没有保存的改动会丢失。',
    stay: '留下',
    leave: '不保存，离开',
  },
  en: {
    question: 'Some changes are not saved. Leave all the same?',
    detail: 'What is not saved will be lost.',
    stay: 'Stay',
    leave: 'Leave without saving',
  },
};

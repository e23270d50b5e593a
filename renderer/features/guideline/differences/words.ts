import type { Wording } from '../../../../shared/language/wording.ts';

/** Words of what differs between two guidelines. */
export const DIFFERENCE_WORDS = {
  title: { zh: '差异', en: 'Differences' },
  text: {
    zh: '两份导则之间一句一处，点一句到它所在的地方。',
    en: 'A sentence for each; choose one to go to its place.',
  },
  before: { zh: '原来', en: 'Before' },
  after: { zh: '现在', en: 'After' },
  none: { zh: '两份导则相同。', en: 'The two say the same.' },
  count: (count: number): Wording => ({ zh: `${count} 处`, en: String(count) }),
} as const;

import type { Paper } from '../../../../shared/report/paper.ts';

/** A paper that says nothing but its title, for tests to put one thing into. */
export const EMPTY_PAPER: Paper = {
  head: null,
  title: ['总报告'],
  recipient: '',
  opening: [],
  sections: [],
  ending: [],
  signature: null,
  attachments: [],
  imprint: null,
  footNote: '',
  properties: {
    title: '总报告',
    author: '王科员',
    keywords: '评分摘要 0',
    createdAt: '2026-07-02T16:30:00.000Z',
  },
};

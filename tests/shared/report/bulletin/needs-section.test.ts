import { expect, test } from 'vitest';
import { needsSection } from '../../../../shared/report/bulletin/needs-section.ts';
import { item, record } from '../../action/lists/items.ts';
import { NO_RECORDS } from '../report-input.ts';

const of = (key: string, one: ReturnType<typeof record>) => ({
  ...one,
  about: { level: 'committee' as const, key },
});

test('what most committees of the subdistrict need, with who asked, and how much has no answer', () => {
  const linked = { services: ['s1'], resources: [], action: '' };
  const lists = [
    of('天山路街道/一居', record('n1', item({ asked: 3, answer: linked }))),
    of('天山路街道/二居', record('n2', item({ asked: 4 }))),
    of('天山路街道/二居', record('n3', item({ text: '增设长椅', category: 'infrastructure' }))),
    of('天山路街道/二居', record('n4', item({ text: '不采纳的', state: 'dropped' }))),
    of('新泾镇/一居', record('n5', item({ text: '别处的' }))),
    of('天山路街道/一居', record('s1', item({ list: 'services', category: 'elderly', text: '助餐' }))),
  ];
  expect(needsSection({ records: { ...NO_RECORDS, lists } }, '天山路街道')).toMatchObject([
    {
      heading: '居民需求',
      blocks: [
        {
          text: '2个居委会编制了问题需求清单，列入较多的是：增加助餐点（2个居委会，7人提出）；增设长椅（1个居委会）。尚无对应服务或资源的需求共2项。',
        },
      ],
    },
  ]);
});

test('one person of an interview is not published: neither his number nor, where he alone spoke of it, what he said', () => {
  const topic = { kind: 'topic', phase: 'mid', topic: '业委会履职', asked: 1, of: 9 } as const;
  const lists = [
    of('天山路街道/一居', record('n1', item({ text: '改进业委会履职', sources: [topic], asked: 1 }))),
    of('天山路街道/一居', record('n2', item({ text: '增设长椅', asked: 4 }))),
  ];
  expect(needsSection({ records: { ...NO_RECORDS, lists } }, '天山路街道')).toMatchObject([
    {
      blocks: [
        {
          text: '1个居委会编制了问题需求清单，列入较多的是：增设长椅（1个居委会）。尚无对应服务或资源的需求共2项。',
        },
      ],
    },
  ]);
});

test('nobody’s telephone is printed with a need', () => {
  const lists = [of('天山路街道/一居', record('n', item({ text: '张大爷13800138000要求加梯', asked: 8 })))];
  const text = JSON.stringify(needsSection({ records: { ...NO_RECORDS, lists } }, '天山路街道'));
  expect(text).toContain('张大爷（号码略）要求加梯');
});

test('a subdistrict without lists of needs has no such section', () => {
  expect(needsSection({ records: NO_RECORDS }, '天山路街道')).toEqual([]);
});

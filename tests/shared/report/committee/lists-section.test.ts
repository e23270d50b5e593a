import { expect, test } from 'vitest';
import { listsSection } from '../../../../shared/report/committee/lists-section.ts';
import { item, record } from '../../action/lists/items.ts';
import { NO_RECORDS } from '../report-input.ts';

const OF = { subdistrict: '天山路街道', committee: '遵义居委会' };
const about = { level: 'committee' as const, key: '天山路街道/遵义居委会' };

const own = [
  record('n1', item({ asked: 3, answer: { services: ['s1'], resources: [], action: '下月议事' } })),
  record('n2', item({ text: '增设长椅', category: 'infrastructure', sources: [{ kind: 'common' }] })),
  record('n3', item({ text: '增加陪诊', asked: 8 })),
  record('n4', item({ text: '不予采纳的', state: 'dropped' })),
  record('s1', item({ list: 'services', category: 'elderly', text: '老年助餐', note: '工作日' })),
].map((one) => ({ ...one, about }));

test('the three lists by category, most asked first; what was not taken up stays away', () => {
  const others = [record('x', item({ text: '别处的' }))];
  const { sections } = listsSection({ records: { ...NO_RECORDS, lists: [...own, ...others] } }, OF);
  expect(sections.map(({ heading }) => heading)).toEqual(['问题需求清单', '社会资源清单', '公共服务清单']);
  const [needs, resources, services] = sections;
  expect(needs?.blocks).toMatchObject([
    { text: '问题需求清单共3项，其中尚无对应服务或资源的2项。' },
    {
      headRows: [0, 2],
      rows: [
        ['基础设施（1项）', '', '', '', ''],
        ['增设长椅', '共性', '—', '已确认', '—'],
        ['特殊群体关爱（2项）', '', '', '', ''],
        ['增加陪诊', '人工', '8', '已确认', '—'],
        ['增加助餐点', '人工', '3', '已确认', '老年助餐；下月议事'],
      ],
    },
  ]);
  expect(resources?.blocks).toMatchObject([{ text: '社会资源清单尚无条目。' }]);
  expect(services?.blocks).toMatchObject([
    { text: '公共服务清单共1项。' },
    {
      rows: [
        ['为老（1项）', '', ''],
        ['老年助餐', '已开展', '工作日'],
      ],
    },
  ]);
});

test('a committee without lists is told', () => {
  expect(listsSection({ records: NO_RECORDS }, OF)).toMatchObject({
    blocks: [{ text: '本居委会尚未编制问题需求、社会资源和公共服务清单。' }],
    sections: [],
  });
});

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
        ['增加助餐点', '人工', '不足5', '已确认', '老年助餐；下月议事'],
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

test('nobody’s telephone is printed with a need; that of a service is', () => {
  const lists = [
    record('n', item({ text: '张大爷13800138000要求加梯', asked: 8 })),
    record('s', item({ list: 'services', category: 'elderly', text: '助餐点62345678' })),
  ].map((one) => ({ ...one, about }));
  const text = JSON.stringify(listsSection({ records: { ...NO_RECORDS, lists } }, OF));
  expect(text).toContain('"张大爷（号码略）要求加梯"');
  expect(text).not.toContain('13800138000');
  expect(text).toContain('"助餐点62345678"');
});

test('what fewer than five residents alone said is counted, not named; what a person or an inspection adds may be named', () => {
  const topic = (asked: number) => ({ kind: 'topic', phase: 'mid', topic: '物业', asked, of: 9 }) as const;
  const check = { kind: 'check', phase: 'mid', indicator: '1', item: '公示栏', asked: 1, of: 2 } as const;
  const lists = [
    record('few', item({ text: '一人所说', sources: [topic(1)], asked: 1 })),
    record(
      'quote',
      item({
        text: '摘录所说',
        sources: [{ kind: 'excerpt', excerpt: 'e', quote: '门坏了', topic: '', compound: '' }],
      }),
    ),
    record('many', item({ text: '五人所说', sources: [topic(5)], asked: 5 })),
    record('both', item({ text: '检查也见', sources: [topic(4), check], asked: 4 })),
  ].map((one) => ({ ...one, about }));
  const { sections } = listsSection({ records: { ...NO_RECORDS, lists } }, OF);
  expect(sections[0]?.blocks).toMatchObject([
    {
      text: '问题需求清单共2项，其中尚无对应服务或资源的2项。另有2项仅由不足5名居民提出，不在本表列示。',
    },
    {
      rows: [
        ['特殊群体关爱（2项）', '', '', '', ''],
        ['五人所说', '访谈', '5', '已确认', '—'],
        ['检查也见', '访谈、检查', '不足5', '已确认', '—'],
      ],
    },
  ]);
});

test('what was taken over from the common list is named only where that could be', () => {
  const topic = (asked: number) => ({ kind: 'topic', phase: 'mid', topic: '物业', asked, of: 9 }) as const;
  const taken = (id: string, ...commons: string[]) => ({
    ...record(
      id,
      item({
        text: id,
        sources: [{ kind: 'common' }],
        commons: commons.map((common) => ({ id: common, version: 1 })),
      }),
    ),
    about,
  });
  const ownOf = (one: ReturnType<typeof taken>, source: ReturnType<typeof topic>) => ({
    ...one,
    body: { ...one.body, sources: [...one.body.sources, source] },
  });
  const lists = [
    record('few', item({ text: '四人', sources: [topic(4)], asked: 4 })),
    record('many', item({ text: '五人', sources: [topic(5)], asked: 5 })),
    record('hand', item({ text: '人工' })),
    taken('四人所说', 'few'),
    taken('五人所说', 'many'),
    taken('人工所写', 'hand'),
    taken('两类小区之一多人所说', 'few', 'many'),
    taken('来源已移除', 'gone'),
    ownOf(taken('有自己的五人', 'few'), topic(5)),
  ];
  const { sections } = listsSection({ records: { ...NO_RECORDS, lists } }, OF);
  const [{ rows = [] } = {}] = (sections[0]?.blocks ?? []).flatMap((block) =>
    'rows' in block ? [block] : [],
  );
  expect(
    rows
      .slice(1)
      .map(([text]) => text)
      .sort(),
  ).toEqual(['五人所说', '人工所写', '两类小区之一多人所说', '有自己的五人'].sort());
});

test('a committee without lists is told', () => {
  expect(listsSection({ records: NO_RECORDS }, OF)).toMatchObject({
    blocks: [{ text: '本居委会尚未编制问题需求、社会资源和公共服务清单。' }],
    sections: [],
  });
});

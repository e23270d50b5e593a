import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Leaf } from '../../../shared/model/guideline.ts';
import { buildCompoundLetter } from '../../../shared/report/letter/build-compound-letter.ts';
import { letterContext } from '../../../shared/report/letter/letter-context.ts';
import type { ReportInput } from '../../../shared/report/report-input.ts';
import { maskPersonal } from '../../../shared/report/voices/masking/mask-personal.ts';
import type { CompoundVoices, Voices } from '../../../shared/report/voices/voices.ts';
import { compoundAt, sampleInput } from '../../shared/report/report-input.ts';
import { sampleGuideline } from '../../shared/report/sample-guideline.ts';

/** What a resident can be told by, as somebody typed it into a table. */
interface Planted {
  readonly said: string;
  /** What of it must never be read again. */
  readonly traces: readonly string[];
}

const SURNAMES = ['王', '李', '张', '陈', '欧阳', '司徒', '诸葛', '郑', '覃', '安', '方', '高', '时'];
const GIVEN = ['伟', '建国', '小燕', '文静', '大明', '思远', '娜娜', '海', '国强', '玉兰'];
const TITLES = ['阿姨', '先生', '女士', '老师', '师傅', '爷爷', '奶奶', '书记', '大妈', '总', '姐'];
const SAID = ['说', '反映', '表示', '来电投诉', '家'];

const digit = fc.integer({ min: 0, max: 9 }).map(String);
const digits = (count: number) =>
  fc.array(digit, { minLength: count, maxLength: count }).map((all) => all.join(''));

const person: fc.Arbitrary<Planted> = fc
  .tuple(
    fc.constantFrom(...SURNAMES),
    fc.constantFrom(...GIVEN),
    fc.constantFrom(...TITLES),
    fc.constantFrom(...SAID),
  )
  .chain(([surname, given, title, says]) => {
    const name = surname + given;
    return fc.constantFrom<Planted>(
      { said: `${surname}${title}${says}楼道灯坏了`, traces: [`${surname}${title}`] },
      { said: `${name}${title}说没有人管`, traces: [name] },
      { said: `${name}${says}下水道又堵了`, traces: [name] },
      { said: `姓名：${name}，要求回电`, traces: [name] },
      { said: `我叫${name}`, traces: [name] },
      { said: `居民${name}反映停车难`, traces: [name] },
      { said: `漏水的是${name}他们那里`, traces: [name] },
    );
  });

const fullWidth = (text: string) =>
  [...text].map((one) => String.fromCodePoint((one.codePointAt(0) ?? 0) + 0xfee0)).join('');

const phone: fc.Arbitrary<Planted> = fc.tuple(digits(4), digits(4)).chain(([middle, last]) =>
  fc.constantFrom(
    ...[
      `138${middle}${last}`,
      `138 ${middle} ${last}`,
      `138-${middle}-${last}`,
      `+86 138${middle}${last}`,
      fullWidth(`138${middle}${last}`),
      `021-${middle}${last}`,
      `(021)${middle} ${last}`,
      `${middle}·${last}`,
    ].map((number) => ({
      said: `有事打${number}，晚上也行`,
      traces: [number, `${middle}${last}`, fullWidth(`${middle}${last}`)],
    })),
  ),
);

const byte = fc.integer({ min: 0, max: 255 });
const network: fc.Arbitrary<Planted> = fc
  .oneof(
    fc.tuple(byte, byte, byte, byte).map((parts) => parts.join('.')),
    fc.ipV6().filter((address) => /[\da-f]{2,}/.test(address)),
  )
  .map((address) => ({ said: `从${address}提交`, traces: [address] }));

const address: fc.Arbitrary<Planted> = fc
  .tuple(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 101, max: 2604 }))
  .chain(([house, door]) =>
    fc.constantFrom(
      ...[
        `${house}号${door}室`,
        `江苏路200弄${house}号${door}室`,
        `${house}-${door}`,
        `${house}幢${door}`,
        `${house}号楼${door}`,
      ].map((place) => ({ said: `住在${place}，天天吵`, traces: [place, `${door}室`] })),
    ),
  );

const planted = fc.oneof(person, phone, network, address);

test('what is planted in a text is not in it any more once it is masked', () => {
  const withCue = fc.oneof(
    person.filter(({ said }) => !said.startsWith('漏水')),
    phone,
    network,
    address,
  );
  fc.assert(
    fc.property(withCue, ({ said, traces }) => {
      const masked = maskPersonal(said);
      for (const trace of traces) expect(masked).not.toContain(trace);
    }),
    { numRuns: 500 },
  );
});

const guideline = sampleGuideline();
const TOPIC = '停车';

function inputWith(reasons: readonly string[]): ReportInput {
  const [first, ...others] = guideline.indicators;
  if (first === undefined) throw new Error('the sample has indicators');
  const spoken: Leaf = {
    id: '9',
    name: '停车管理',
    points: 5,
    method: 'interview',
    level: 'compound',
    overrides: {},
    measure: { kind: 'interview', topics: [TOPIC], as: 'mean' },
    scale: { kind: 'linear', zero: -1, full: 1 },
  };
  const input = sampleInput({ guideline: { indicators: [first, ...others, spoken] } });
  const { mid } = input.run.scores.evidence;
  if (mid === undefined) throw new Error('the sample is of mid-year');
  const leftOut = reasons.map((reason) => ({ compound: 'C0001', reason, responses: 1 }));
  const scores = { ...input.run.scores, evidence: { mid: { ...mid, leftOut } } };
  return { ...input, run: { ...input.run, scores } };
}

function heard(texts: readonly string[]): CompoundVoices {
  return {
    responses: 30,
    answers: new Map([['q1', [{ chosen: ['不满意'], count: 30 }]]]),
    interviews: texts.length,
    remarks: texts.map((excerpt, place) => ({
      interview: `F${place}`,
      topic: place === 0 ? excerpt : TOPIC,
      attitude: 'negative',
      excerpt,
    })),
    checks: new Map([['1.2', texts.map((item) => ({ item, result: 'unmet' as const }))]]),
    findings: new Map([['1.2', texts.map((problem) => ({ problem, count: 1 }))]]),
  };
}

test('nothing that is planted in the evidence is in a letter', () => {
  fc.assert(
    fc.property(fc.array(planted, { minLength: 6, maxLength: 9 }), (all) => {
      const texts = all.map(({ said }) => said);
      const voices: Voices = { phase: 'mid', compounds: new Map([['C0001', heard(texts)]]), people: [] };
      const input = inputWith(texts);
      const letter = JSON.stringify(
        buildCompoundLetter(input, compoundAt(input, 0), letterContext(input, voices)),
      );
      for (const trace of all.flatMap(({ traces }) => traces)) expect(letter).not.toContain(trace);
    }),
    { numRuns: 60 },
  );
});

test('a complaint that names nobody is quoted, so that the others are left out and not all', () => {
  const texts = ['我叫王伟', ...Array.from({ length: 5 }, () => '车位太少，晚上停不进去')];
  const voices: Voices = { phase: 'mid', compounds: new Map([['C0001', heard(texts)]]), people: [] };
  const input = inputWith([]);
  const letter = JSON.stringify(
    buildCompoundLetter(input, compoundAt(input, 0), letterContext(input, voices)),
  );
  expect(letter).toContain('车位太少，晚上停不进去');
});

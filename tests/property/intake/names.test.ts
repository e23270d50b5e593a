import fc from 'fast-check';
import { pinyin } from 'pinyin-pro';
import { expect, test } from 'vitest';
import { nameSpelling } from '../../../shared/cells/name-spelling.ts';
import { CONFIDENCE_LEVELS } from '../../../shared/intake/confidence-levels.ts';
import type { Compound } from '../../../shared/model/compound.ts';
import { compoundNamed } from '../../shared/intake/matching/register.ts';
import { planned, valuesOf } from '../../shared/intake/planning.ts';

const PLACES = ['天山', '虹桥', '新华', '古北', '仁恒河滨', '武夷', '北新泾', '华阳', '程家桥', '周家桥'];
const ENDINGS = [
  '一村',
  '二村',
  '新村',
  '花园',
  '花园一期',
  '花园二期',
  '公寓',
  '国际大厦',
  '小区',
  '路300弄',
  '路310弄',
  '路1115弄',
  '东苑',
  '西苑',
];
/** Characters that slips bring in: sounds alike, numerals, sides, and others. */
const STRAY = [...'一二三四1234东西南北新老圆苑园村邨弄号期路桥桃花华化山杉田口〇甲a'];

const name = fc.tuple(fc.constantFrom(...PLACES), fc.constantFrom(...ENDINGS)).map((parts) => parts.join(''));
const register = fc
  .uniqueArray(name, { minLength: 1, maxLength: 30, selector: nameSpelling })
  .map((names) => names.map((each, index) => compoundNamed(`C${index}`, each)));

/** One slip of the hand: a character more, fewer or another, or two swapped. */
const slip = fc.record({
  at: fc.nat(),
  kind: fc.constantFrom('insert', 'delete', 'replace', 'swap'),
  stray: fc.constantFrom(...STRAY),
});

function slipped(text: string, { at, kind, stray }: { at: number; kind: string; stray: string }): string {
  const characters = [...text];
  const position = at % characters.length;
  const [own = '', next = ''] = characters.slice(position, position + 2);
  if (kind === 'insert') return characters.toSpliced(position, 0, stray).join('');
  if (kind === 'delete') return characters.toSpliced(position, 1).join('');
  if (kind === 'replace') return characters.toSpliced(position, 1, stray).join('');
  return characters.toSpliced(position, 2, next, own).join('');
}

async function taken(
  text: string,
  compounds: readonly Compound[],
  acceptFrom: number,
): Promise<string | null> {
  const plan = await planned(
    'metrics',
    [
      ['小区', '空置率'],
      [text, 1],
    ],
    { compounds, acceptFrom },
  );
  const [value] = valuesOf(plan);
  return value !== undefined && 'object' in value ? value.object.id : null;
}

const plainly = (text: string) => nameSpelling(text).replace(/小区$/u, '').replace(/号$/u, '弄');
const sound = (text: string) => pinyin(plainly(text), { toneType: 'none' });

test('whatever is taken at high confidence is the name in another spelling, by its sound, or a house of the lane', async () => {
  await fc.assert(
    fc.asyncProperty(register, fc.nat(), slip, async (compounds, which, made) => {
      const meant = compounds[which % compounds.length];
      if (meant === undefined) return;
      const text = slipped(meant.name, made);
      const found = await taken(text, compounds, CONFIDENCE_LEVELS.high);
      const known = compounds.find(({ code }) => code === found)?.name;
      if (known === undefined) return;
      const isHouse = known.endsWith('弄') && new RegExp(`^${plainly(known)}\\d+$`, 'u').test(plainly(text));
      expect([text, known, isHouse || sound(text) === sound(known)]).toEqual([text, known, true]);
    }),
    { numRuns: 400 },
  );
});

test('a name that two compounds have is never taken, at any level', async () => {
  await fc.assert(
    fc.asyncProperty(register, fc.nat(), async (compounds, which) => {
      const twice = compounds[which % compounds.length];
      if (twice === undefined) return;
      const both = [...compounds, compoundNamed('Z', twice.name)];
      expect(await taken(twice.name, both, 0)).toBeNull();
    }),
  );
});

test('a number of its own keeps a name apart at every level', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...PLACES),
      fc.integer({ min: 1, max: 1999 }),
      fc.integer({ min: 1, max: 1999 }),
      async (place, a, b) => {
        fc.pre(a !== b);
        expect(
          await taken(`${place}路${a}弄`, [compoundNamed('C', `${place}路${b}弄`)], CONFIDENCE_LEVELS.low),
        ).toBeNull();
        expect(
          await taken(`${place}${a}村`, [compoundNamed('C', `${place}${b}村`)], CONFIDENCE_LEVELS.low),
        ).toBeNull();
        expect(
          await taken(`${place}苑${a}期`, [compoundNamed('C', `${place}苑${b}期`)], CONFIDENCE_LEVELS.low),
        ).toBeNull();
      },
    ),
  );
});

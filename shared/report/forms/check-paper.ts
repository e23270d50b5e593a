import type { Compound } from '../../model/compound.ts';
import { column } from '../paper.ts';
import { RESULTS } from './check-sheets.ts';
import type { FormInput } from './form-input.ts';
import { leafName, leavesBy, levelsOf } from './form-leaves.ts';
import { type FormObject, formObjects, isMeasured } from './form-objects.ts';
import { BOX, type FormFact, type FormPaper, type FormTable } from './form-paper.ts';
import { compoundFacts, formFrame, signedBy } from './paper-frame.ts';

const ROW_HEIGHT = 22;

/** 现场检查表: one for each compound, and for each committee where the guideline checks something of it. */
export function checkPapers(input: FormInput, compounds: readonly Compound[]): FormPaper[] {
  const { guideline, phase } = input;
  const leaves = [...leavesBy(guideline, phase, 'checklist'), ...leavesBy(guideline, phase, 'findings')];
  return formObjects(compounds, levelsOf(leaves)).flatMap((object) => {
    const blocks = [...checkTables(object, input), ...findingTables(object, input)];
    return blocks.length === 0 ? [] : [paperOf(input, object, blocks)];
  });
}

function paperOf(input: FormInput, object: FormObject, blocks: FormTable[]): FormPaper {
  const name =
    object.level === 'committee' ? `${object.subdistrict}${object.committee}` : object.compound.name;
  const about = object.level === 'committee' ? { name } : object.compound;
  return {
    ...formFrame(input, '现场检查表', about),
    facts: [...factsOf(object), ...signedBy('检查人')],
    blocks,
  };
}

function factsOf(object: FormObject): FormFact[] {
  if (object.level === 'compound') return compoundFacts(object.compound);
  return [{ label: '居委会', value: `${object.subdistrict}${object.committee}` }];
}

function checkTables(object: FormObject, { guideline, phase }: FormInput): FormTable[] {
  const leaves = leavesBy(guideline, phase, 'checklist').filter((leaf) => isMeasured(object, leaf));
  const rows = leaves.flatMap((leaf) => [
    { cells: [leafName(leaf), '', ''], isHead: true },
    ...leaf.measure.items.map((item) => ({ cells: [item, TICKS, ''], isHead: false })),
  ]);
  if (rows.length === 0) return [];
  return [
    {
      kind: 'table',
      columns: [column('检查项', 32, 'left'), column('结果（选一项）', 30), column('说明', 38, 'left')],
      rows: rows.map(({ cells }) => cells),
      headRows: rows.flatMap(({ isHead }, place) => (isHead ? [place] : [])),
      rowHeight: ROW_HEIGHT,
    },
  ];
}

const TICKS = RESULTS.map((result) => `${BOX}${result}`).join('　');

function findingTables(object: FormObject, { guideline, phase }: FormInput): FormTable[] {
  const leaves = leavesBy(guideline, phase, 'findings').filter((leaf) => isMeasured(object, leaf));
  return leaves.map((leaf) => ({
    kind: 'table',
    columns: [column('发现问题', 32, 'left'), column('次数', 12), column('说明（位置等）', 56, 'left')],
    rows: [
      [`${leafName(leaf)}（检查过而没有发现问题：${BOX}）`, '', ''],
      ...Object.keys(leaf.measure.items).map((problem) => [problem, '', '']),
    ],
    headRows: [0],
    rowHeight: ROW_HEIGHT,
  }));
}

import type { GridKind } from '../../../../shared/intake/entering/entry-columns.ts';
import type { Wording } from '../../../../shared/language/wording.ts';
import type { Level } from '../../../../shared/model/guideline.ts';

/** What can be typed in here. */
export type EntryKind = GridKind | 'forms' | 'interviews';

export const KIND_NAMES: Readonly<Record<EntryKind, Wording>> = {
  marks: { zh: '专家评分', en: 'Expert marks' },
  checks: { zh: '检查', en: 'Checks' },
  findings: { zh: '发现问题', en: 'Findings' },
  metrics: { zh: '台账', en: 'Records' },
  forms: { zh: '纸质问卷', en: 'Paper questionnaires' },
  interviews: { zh: '访谈', en: 'Interviews' },
};

export const LEVEL_WORDS: Readonly<Record<Level, Wording>> = {
  compound: { zh: '小区', en: 'Compounds' },
  committee: { zh: '居委会', en: 'Committees' },
};

/** What has been done with a row that is complete. */
export const DONE_WORDS: Readonly<Record<GridKind, Wording>> = {
  marks: { zh: '已打分', en: 'Marked' },
  checks: { zh: '已检查', en: 'Checked' },
  findings: { zh: '已检查', en: 'Inspected' },
  metrics: { zh: '已填报', en: 'Filled in' },
};

/** The words of direct entry. */
export const WORDS = {
  kind: { zh: '录入内容', en: 'What to enter' },
  level: { zh: '录入对象', en: 'About' },
  indicator: { zh: '指标', en: 'Indicator' },
  expert: { zh: '打分专家', en: 'Expert' },
  nothingTitle: {
    zh: '导则在这个阶段没有要录入的内容',
    en: 'The guideline asks nothing of this kind in this phase',
  },
  nothingText: {
    zh: '请换一个阶段或内容；要增加指标，请到“导则”。',
    en: 'Choose another phase or kind; indicators are added under Guideline.',
  },
  noRegisterTitle: { zh: '还没有小区名册', en: 'There is no register yet' },
  noRegisterText: {
    zh: '录入以名册为准。请先导入名册，再回到这里。',
    en: 'Entries name compounds of the register. Import the register first, then come back.',
  },
  importRegister: { zh: '导入名册', en: 'Import the register' },
  find: { zh: '查找，可用拼音；回车入表', en: 'Find, Enter to the grid' },
  findLabel: { zh: '查找', en: 'Find' },
  allSubdistricts: { zh: '全部街镇', en: 'All subdistricts' },
  subdistrict: { zh: '街镇', en: 'Subdistrict' },
  allTypes: { zh: '全部类型', en: 'All types' },
  type: { zh: '小区类型', en: 'Type' },
  onlyToDo: { zh: '只看未填完的', en: 'Only what is still to do' },
  code: { zh: '编号', en: 'Code' },
  compound: { zh: '小区', en: 'Compound' },
  committee: { zh: '居委会', en: 'Committee' },
  noneFound: { zh: '检查过，无问题', en: 'Inspected, nothing found' },
  noneFoundHint: { zh: '填 0', en: 'write 0' },
  resultHint: { zh: '1 ✓　2 ×　3 ／', en: '1 ✓　2 ×　3 ／' },
  countHint: { zh: '次', en: 'times' },
  noUnit: { zh: '无单位', en: 'no unit' },
  undo: { zh: '撤销', en: 'Undo' },
  redo: { zh: '重做', en: 'Redo' },
  save: { zh: '保存', en: 'Save' },
  saveKeys: { zh: '保存（Ctrl+S）', en: 'Save (Ctrl+S)' },
  discard: { zh: '全部放弃', en: 'Discard' },
  noRows: { zh: '没有符合条件的行，请放宽筛选。', en: 'No row fits; loosen the filter.' },
  note: { zh: '备注', en: 'Note' },
  noteNeedsValue: { zh: '先填值，再写备注', en: 'fill in a value first' },
  closed: { zh: '本类型小区不评此项', en: 'not asked of this type' },
  blank: { zh: '空白', en: 'blank' },
  unsaved: { zh: '未保存', en: 'not saved' },
  keys: {
    zh: '方向键、Tab、Enter 移动，直接键入覆盖，F2 修改，Esc 放弃，Delete 清空，Shift 选块，Ctrl+C/V 复制粘贴，Ctrl+Z 撤销。空白、0、不适用是三回事。',
    en: 'Arrows, Tab and Enter move; typing overwrites, F2 mends, Esc leaves it; Delete empties, Shift selects, Ctrl+C/V copy and paste, Ctrl+Z undoes. Blank, 0 and not applicable are three things.',
  },
  wrongTitle: { zh: '有几格还不对', en: 'Some cells are not right yet' },
  mendFirst: { zh: '返回改正', en: 'Mend them first' },
} as const satisfies Record<string, Wording>;

/** @example unsavedWords(3).zh // '3 格未保存' */
export function unsavedWords(count: number): Wording {
  return { zh: `${count} 格未保存`, en: `${count} ${count === 1 ? 'cell' : 'cells'} not saved` };
}

export function restoredWords(count: number): Wording {
  return {
    zh: `恢复了上次没有保存的 ${count} 格。`,
    en: `${count} ${count === 1 ? 'cell' : 'cells'} from last time, not saved yet, were restored.`,
  };
}

export function savedWords(cells: number, sequence: number | null): Wording {
  if (sequence === null)
    return { zh: '与已保存的相同，没有变化。', en: 'The same as saved: nothing changed.' };
  return {
    zh: `已保存 ${cells} 格，记为第 ${sequence} 次导入，可在“导入记录”中撤销。`,
    en: `${cells} ${cells === 1 ? 'cell' : 'cells'} saved as import ${sequence}; it can be undone under Imports.`,
  };
}

export function outsideWords(count: number): Wording {
  return {
    zh: `${count} 格没有贴入：超出表格，或此处不能填。`,
    en: `${count} ${count === 1 ? 'cell was' : 'cells were'} not pasted: past the edge, or where nothing can be typed.`,
  };
}

export function saveOthersWords(wrong: number, right: number): Wording {
  return {
    zh: `撇下这 ${wrong} 格，保存其余 ${right} 格`,
    en: `Leave these ${wrong} out, save the other ${right}`,
  };
}

export function withdrawnWords(stored: string): Wording {
  return { zh: `保存后撤回原值 ${stored}`, en: `saving takes back ${stored}` };
}

export function expertWords(expert: string): Wording {
  return { zh: `代 ${expert} 录入`, en: `entering for ${expert}` };
}

/** The name of a kind that something unsaved of waits. */
export function waitingWords({ zh, en }: Wording, count: number): Wording {
  return { zh: `${zh}（${count} 未保存）`, en: `${en} (${count} not saved)` };
}

import type { Guideline } from '../../../model/guideline.ts';
import {
  LIST_CATEGORIES,
  LIST_CATEGORY_NAMES,
  LIST_NAMES,
  LISTS,
  type List,
  stateName,
  statesOf,
} from '../../../model/records/list-item.ts';
import type { RecordAbout, StoredRecord } from '../../../model/records/record.ts';
import {
  numberColumn,
  type SheetCell,
  type SheetColumn,
  type SheetDescription,
  textColumn,
  type WorkbookDescription,
} from '../../../workbook/workbook.ts';
import type { PhaseSampling } from '../../sampling/short-sample.ts';
import { answerText } from './answer-text.ts';
import { LIST_HEADINGS, type ListField } from './list-columns.ts';
import { originText } from './origin-text.ts';
import { sampleText } from './sample-text.ts';

/** What a workbook of lists is made from. */
export interface ListsWorkbookInput {
  /** 售后公房, 天山路街道遵义居委会; or the district. */
  readonly title: string;
  /** In the order of paper. */
  readonly items: readonly StoredRecord<'list-item'>[];
  /** All items that stand, for what answers a need. */
  readonly known: ReadonlyMap<string, StoredRecord<'list-item'>>;
  readonly guideline: Guideline;
  /** How far the sampling plans have come; none where no plan stands. */
  readonly sampling: readonly PhaseSampling[];
  /** The codes of the compounds that a list is about. */
  compoundsOf(about: RecordAbout): readonly string[];
  readonly author: string;
  /** ISO 8601 in UTC. */
  readonly createdAt: string;
}

/** The three lists as a workbook, a sheet each, to be corrected and imported again. */
export function buildListsWorkbook(input: ListsWorkbookInput): WorkbookDescription {
  const { title, author, createdAt } = input;
  return {
    title: `${title}三张清单`,
    author,
    createdAt,
    sheets: LISTS.map((list) => listSheet(list, input)),
    footNote: `${title} · 需求、资源、服务三张清单`,
  };
}

/** Of the sample something is said where a plan stands. */
function needFields({ sampling }: ListsWorkbookInput): readonly ListField[] {
  return [
    ...(['category', 'text', 'origin', 'asked'] as const),
    ...(sampling.length === 0 ? [] : (['sample'] as const)),
    ...(['state', 'services', 'resources', 'action', 'about', 'compounds', 'note', 'id'] as const),
  ];
}

const OFFER_FIELDS: readonly ListField[] = [
  ...(['category', 'text', 'origin', 'state', 'about', 'compounds', 'note', 'id'] as const),
];

function listSheet(list: List, input: ListsWorkbookInput): SheetDescription {
  const { items, guideline } = input;
  const fields = list === 'needs' ? needFields(input) : OFFER_FIELDS;
  const types = new Map(guideline.types.map(({ code, name }) => [code, name]));
  return {
    name: LIST_NAMES[list].zh,
    columns: fields.map((field) => columnOf(field, list)),
    rows: items
      .filter(({ body }) => body.list === list)
      .map((record) => fields.map((field) => cellOf(record, field, { ...input, types }))),
    frozenColumns: 2,
    filter: true,
    spareRows: 50,
  };
}

const WIDTHS: Readonly<Record<ListField, number>> = {
  list: 14,
  category: 18,
  text: 40,
  origin: 44,
  asked: 10,
  sample: 20,
  state: 10,
  services: 28,
  resources: 28,
  action: 30,
  about: 30,
  compounds: 18,
  note: 30,
  id: 16,
};

const NOTES: Partial<Readonly<Record<ListField, string>>> = {
  origin: '由数据得出的来源和人数以数据为准，改动这里不会改变数据。',
  sample: '问卷得出的需求，所据小区中有效问卷少于抽样方案要求的有几个；导入时不读取这一列。',
  services: '在“清单”中对应，导入时不采用这一列。',
  resources: '在“清单”中对应，导入时不采用这一列。',
  about: '写“街镇/居委会”，或导则里的小区类型名称。',
  compounds: '小区编号，用“、”隔开；空着表示居委会所辖全部小区。',
  id: '程序用来认出这一条，请勿改动；新增的条目空着。',
};

function columnOf(field: ListField, list: List): SheetColumn {
  const [heading] = LIST_HEADINGS[field];
  const column = field === 'asked' ? numberColumn(heading, WIDTHS.asked) : textColumn(heading, WIDTHS[field]);
  const note = NOTES[field];
  const choices = choicesOf(field, list);
  return { ...column, ...(note && { note }), ...(choices && { choices }) };
}

function choicesOf(field: ListField, list: List): string[] | null {
  if (field === 'category') return LIST_CATEGORIES[list].map((category) => LIST_CATEGORY_NAMES[category].zh);
  return field === 'state' ? statesOf(list).map((state) => stateName(list, state).zh) : null;
}

interface CellTools extends Pick<ListsWorkbookInput, 'known' | 'guideline' | 'sampling' | 'compoundsOf'> {
  readonly types: ReadonlyMap<string, string>;
}

function cellOf(
  { id, about, body }: StoredRecord<'list-item'>,
  field: ListField,
  { known, guideline, sampling, compoundsOf, types }: CellTools,
): SheetCell {
  switch (field) {
    case 'list':
      return LIST_NAMES[body.list].zh;
    case 'category':
      return LIST_CATEGORY_NAMES[body.category].zh;
    case 'text':
      return body.text;
    case 'origin':
      return originText(body, guideline) || null;
    case 'asked':
      return body.asked;
    case 'sample':
      return sampleText(body, compoundsOf(about), sampling) || null;
    case 'state':
      return stateName(body.list, body.state).zh;
    case 'services':
      return answerText(body.answer.services, known) || null;
    case 'resources':
      return answerText(body.answer.resources, known) || null;
    case 'action':
      return body.answer.action || null;
    case 'about':
      return about.level === 'type' ? (types.get(about.key) ?? about.key) : about.key;
    case 'compounds':
      return body.compounds.join('、') || null;
    case 'note':
      return body.note || null;
    case 'id':
      return id;
    default:
      return field satisfies never;
  }
}

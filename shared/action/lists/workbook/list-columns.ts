import { headingKey } from '../../../cells/plain-text.ts';

/** What the columns of a workbook of lists hold. */
export type ListField =
  | 'list'
  | 'category'
  | 'text'
  | 'origin'
  | 'asked'
  | 'state'
  | 'services'
  | 'resources'
  | 'action'
  | 'sample'
  | 'about'
  | 'compounds'
  | 'note'
  | 'id';

/** The heading of each column as we write it, then others that people write. */
export const LIST_HEADINGS: Readonly<Record<ListField, readonly [string, ...string[]]>> = {
  list: ['清单', '清单名称', '清单类型', 'list'],
  category: ['类别', '分类', '类型', 'category'],
  text: ['内容', '事项', '需求内容', '资源名称', '服务内容', '名称', '条目', 'item'],
  origin: ['来源', '需求来源', 'source'],
  asked: ['需求人数', '人数', '提出人数', 'asked'],
  state: ['状态', '办理状态', 'state'],
  services: ['对应服务'],
  resources: ['对应资源'],
  action: ['办理措施', '措施', '解决措施', 'action'],
  sample: ['样本'],
  about: ['居委会/小区类型', '居委会', '小区类型', '适用范围', '范围', 'committee'],
  compounds: ['小区', '涉及小区', '小区编号', 'compounds'],
  note: ['说明', '备注', 'note'],
  id: ['条目编号', '编号', 'id'],
};

/** Where the columns of a sheet stand, from 0. */
export type ListColumns = ReadonlyMap<ListField, number>;

/** The columns by their headings; null where the row is no heading row: category and text must be there. */
export function listColumns(headings: readonly string[]): ListColumns | null {
  const keys = headings.map(headingKey);
  const found = new Map<ListField, number>();
  for (const [field, names] of Object.entries(LIST_HEADINGS) as [ListField, readonly string[]][]) {
    const place = names.map((name) => keys.indexOf(headingKey(name))).find((index) => index >= 0);
    if (place !== undefined) found.set(field, place);
  }
  return found.has('category') && found.has('text') ? found : null;
}

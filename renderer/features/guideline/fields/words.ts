/** Words of the fields that every part of the guideline is filled in with. */
export const FIELD_WORDS = {
  taken: (id: string) => ({ zh: `“${id}”已经有了，请换一个`, en: `“${id}” is taken; choose another` }),
  blank: { zh: '不能为空', en: 'must not be empty' },
  oneALine: { zh: '一行一个', en: 'one a line' },
  add: { zh: '添加', en: 'Add' },
  remove: { zh: '删除', en: 'Remove' },
  up: { zh: '上移', en: 'Move up' },
  down: { zh: '下移', en: 'Move down' },
  actions: { zh: '操作', en: 'Actions' },
  unlimited: { zh: '不设上限', en: 'No limit' },
} as const;

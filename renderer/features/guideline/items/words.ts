/** Words of lists whose things are filled in row by row. */
export const ITEM_WORDS = {
  actions: { zh: '操作', en: 'Actions' },
  up: (name: string) => ({ zh: `上移 ${name}`, en: `Move ${name} up` }),
  down: (name: string) => ({ zh: `下移 ${name}`, en: `Move ${name} down` }),
  remove: (name: string) => ({ zh: `删除 ${name}`, en: `Remove ${name}` }),
} as const;

/** Words of the fields that every part of the guideline is filled in with. */
export const FIELD_WORDS = {
  taken: (id: string) => ({ zh: `“${id}”已经有了，请换一个`, en: `“${id}” is taken; choose another` }),
  blank: { zh: '不能为空', en: 'must not be empty' },
  unlimited: { zh: '不设上限', en: 'No limit' },
} as const;

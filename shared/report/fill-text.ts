/** What texts of the settings may hold in braces; each stands for what the document is about. */
export const PLACEHOLDERS = [
  '年度',
  '阶段',
  '街镇',
  '居委会',
  '小区',
  '编号',
  '类型',
  '得分',
  '等次',
  '整改期限',
] as const;
type Placeholder = (typeof PLACEHOLDERS)[number];

/** What a document puts in place of each; one that it cannot say is left out. */
export type Fillings = Readonly<Partial<Record<Placeholder, string>>>;

const PLACEHOLDER = new RegExp(`\\{(${PLACEHOLDERS.join('|')})\\}`, 'gu');
const BRACES = /\{([^{}]*)\}/gu;

/**
 * A text with its placeholders filled. One that the document has nothing for stays as it is written, so that it is seen.
 *
 * @example fillText('{小区}居委会：', { 小区: '新华小区' }) // '新华小区居委会：'
 */
export function fillText(text: string, fillings: Fillings): string {
  return text.replaceAll(PLACEHOLDER, (whole, name: Placeholder) => fillings[name] ?? whole);
}

/** What stands in braces and is no placeholder. */
export function unknownPlaceholders(text: string): string[] {
  const known: ReadonlySet<string> = new Set(PLACEHOLDERS);
  return [...text.matchAll(BRACES)].flatMap(([whole, name]) => (known.has(name ?? '') ? [] : [whole]));
}

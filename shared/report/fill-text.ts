import type { DocumentKind, DocumentSettings } from '../model/document-settings.ts';

/** What texts of the settings may hold in braces; each stands for what the document is about. */
const PLACEHOLDERS = [
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

/** What a kind of document knows of what it is about. */
const KNOWN_OF: Readonly<Record<DocumentKind, readonly Placeholder[]>> = {
  'district-report': ['年度', '阶段', '整改期限'],
  bulletin: ['年度', '阶段', '街镇', '整改期限'],
  'committee-sheet': ['年度', '阶段', '街镇', '居委会', '整改期限'],
  letter: PLACEHOLDERS,
};

/** The placeholders that a kind of document can fill; a deadline only where one is set. */
export function placeholdersOf(
  kind: DocumentKind,
  { deadline }: Pick<DocumentSettings, 'deadline'>,
): readonly Placeholder[] {
  return KNOWN_OF[kind].filter((name) => name !== '整改期限' || deadline !== null);
}

/** What stands in braces and is none of these placeholders, each once. */
export function unknownPlaceholders(text: string, known: readonly string[]): string[] {
  const found = [...text.matchAll(BRACES)].flatMap(([whole, name]) =>
    known.includes(name ?? '') ? [] : [whole],
  );
  return [...new Set(found)];
}

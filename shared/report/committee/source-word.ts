import type { ListItem } from '../../model/records/list-item.ts';
import type { ListSource } from '../../model/records/list-source.ts';

/** The kinds of sources of an item, each once: 共性、问卷. */
export function sourceWord({ sources }: Pick<ListItem, 'sources'>): string {
  return [...new Set(sources.map(({ kind }) => WORDS[kind]))].join('、');
}

const WORDS: Readonly<Record<ListSource['kind'], string>> = {
  question: '问卷',
  topic: '访谈',
  finding: '检查',
  check: '检查',
  excerpt: '访谈',
  common: '共性',
  hand: '人工',
};

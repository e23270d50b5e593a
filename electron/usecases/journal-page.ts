import type { JournalLine, JournalPage, JournalQuery } from '../../shared/contract/journal.ts';
import { type JournalEntry, listJournal } from '../store/journal.ts';
import type { Workspace } from '../store/workspace.ts';
import { journalSentence } from './journal-sentence.ts';

/** How much of a hash people compare by eye. */
const SHORT = 8;

/** A part of the journal in words, the newest first, of those entries that fit the question. */
export function journalPage({ store }: Workspace, query: JournalQuery): JournalPage {
  const entries = listJournal(store);
  const found = entries.filter(({ action, author }) => isAsked({ action, author }, query));
  const lines = found.map(asLine).filter((line) => isSaid(line, query.text));
  return {
    entries: entries.length,
    found: lines.length,
    lines: lines.reverse().slice(query.offset, query.offset + query.limit),
    authors: [...new Set(entries.map(({ author }) => author))].sort(),
  };
}

function isAsked(
  { action, author }: Pick<JournalEntry, 'action' | 'author'>,
  query: Pick<JournalQuery, 'actions' | 'author'>,
): boolean {
  const isKind = query.actions.length === 0 || query.actions.includes(action);
  return isKind && (query.author === null || query.author === author);
}

function asLine(entry: JournalEntry): JournalLine {
  const { sequence, at, author, action, hash } = entry;
  return { sequence, at, author, action, what: journalSentence(entry), hash: hash.slice(0, SHORT) };
}

function isSaid({ author, what }: JournalLine, text: string): boolean {
  const wanted = text.trim().toLowerCase();
  return [author, what.zh, what.en].some((said) => said.toLowerCase().includes(wanted));
}

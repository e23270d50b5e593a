import type { Aspect } from '../../../shared/model/aspect.ts';
import type { PlaybookEntry } from '../../../shared/model/records/playbook-entry.ts';

/** An entry as its form holds it: steps and roles a line each. */
export interface EntryValues {
  readonly title: string;
  readonly aspect: Aspect;
  readonly types: string[];
  readonly when: string;
  readonly steps: string;
  readonly roles: string;
  readonly example: string;
  readonly indicators: string[];
}

/** What the form begins with. */
export function valuesOf(entry: PlaybookEntry | null): Partial<EntryValues> {
  if (entry === null) return { aspect: 'mobilise', types: [], roles: '', example: '', indicators: [] };
  const { title, aspect, types, when, steps, roles, example, indicators } = entry;
  return {
    ...{ title, aspect, when, example },
    types: [...types],
    indicators: [...indicators],
    steps: steps.join('\n'),
    roles: roles.map(({ who, does }) => `${who}：${does}`).join('\n'),
  };
}

/** The entry that the form says. */
export function entryOf({ steps, roles, ...values }: EntryValues): PlaybookEntry {
  return { ...values, steps: linesOf(steps), roles: rolesOf(roles) ?? [] };
}

/** Who does what, a line each; null where a line does not say both. */
export function rolesOf(text: string): PlaybookEntry['roles'] | null {
  const roles = linesOf(text).map((line) => {
    const [who = '', ...does] = line.split(/[：:]/u);
    return { who: who.trim(), does: does.join('：').trim() };
  });
  return roles.every(({ who, does }) => who !== '' && does !== '') ? roles : null;
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

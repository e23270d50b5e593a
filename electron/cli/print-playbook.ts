import type { Wording } from '../../shared/language/wording.ts';
import { ASPECT_NAMES } from '../../shared/model/aspect.ts';
import type { Guideline } from '../../shared/model/guideline.ts';
import type { Adoption } from '../usecases/playbook/adopt-playbook.ts';
import type { PlaybookAnswer } from '../usecases/playbook/ask-playbook.ts';
import { type EntryRecord, originOf, typeNames } from '../usecases/playbook/playbook-lines.ts';
import { writtenWords } from './do-deed.ts';
import type { Terminal } from './terminal.ts';

/** The document that `playbook --json` prints. */
export function playbookJson({ entries, types, adopted }: PlaybookAnswer) {
  return {
    ...(adopted === null ? {} : { adopted: adopted.added, batch: adopted.batch }),
    entries: entries.map(({ id, body, version, author, at }) => ({
      ...{ id, ...body, typeNames: typeNames(body, types), origin: originOf({ id, body }) },
      ...{ version, author, at },
    })),
  };
}

/** One line an entry below its aspect, or the whole text of a single one. */
export function printPlaybook(terminal: Terminal, { entries, types, adopted }: PlaybookAnswer): void {
  const { print, say } = terminal;
  if (adopted !== null) print(say(adoptionWords(adopted)));
  const [first, ...others] = entries;
  if (first === undefined) print(say({ zh: '没有找到攻略。', en: 'Nothing found in the playbook.' }));
  else if (others.length === 0) printEntry(terminal, first, types);
  else printList(terminal, entries, types);
}

function adoptionWords({ added, batch }: Adoption): Wording {
  const [zh, en] = [`取用自带攻略 ${added} 条`, `Took ${added} entries that come with the program`];
  return batch === null ? { zh: `${zh}。`, en: `${en}.` } : writtenWords({ zh, en }, batch);
}

/** Names of the guideline, with the comma of the language. */
function listed(names: readonly string[], say: Terminal['say']): string {
  return say({ zh: names.join('、'), en: names.join(', ') });
}

function printList({ print, say }: Terminal, entries: readonly EntryRecord[], types: Guideline['types']) {
  for (const [aspect, own] of Map.groupBy(entries, ({ body }) => body.aspect)) {
    print(say(ASPECT_NAMES[aspect]));
    for (const { body } of own) print(`  《${body.title}》 ${forWhom(body, types, say)}`);
  }
  print(say({ zh: `共 ${entries.length} 条。`, en: `${entries.length} entries.` }));
}

function printEntry({ print, say }: Terminal, { body }: EntryRecord, types: Guideline['types']): void {
  print(`《${body.title}》`);
  print(`${say(ASPECT_NAMES[body.aspect])} · ${forWhom(body, types, say)}`);
  print(`${say({ zh: '适用情形：', en: 'When it fits: ' })}${body.when}`);
  for (const [at, step] of body.steps.entries()) print(`${at + 1}. ${step}`);
  for (const { who, does } of body.roles) print(`${who}：${does}`);
  if (body.example !== '') print(`${say({ zh: '示例：', en: 'Example: ' })}${body.example}`);
  if (body.indicators.length > 0)
    print(`${say({ zh: '关联指标：', en: 'Indicators: ' })}${listed(body.indicators, say)}`);
}

function forWhom(body: EntryRecord['body'], types: Guideline['types'], say: Terminal['say']): string {
  const names = typeNames(body, types);
  return names.length === 0 ? say({ zh: '通用', en: 'general' }) : listed(names, say);
}

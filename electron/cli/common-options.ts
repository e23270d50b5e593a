import { Option } from 'commander';
import { IMPORT_KINDS } from '../../shared/model/evidence.ts';
import { PHASES, runPhaseSchema } from '../../shared/model/phase.ts';
import { oneOf } from './option-values.ts';
import type { Terminal } from './terminal.ts';

/** `--lang`: read before the commands are built, because their help depends on it; checked here. */
export function languageOption(terminal: Terminal): Option {
  const words = terminal.say({ zh: '语言：zh 或 en', en: 'language: zh or en' });
  return new Option('--lang <language>', words).argParser(oneOf('--lang', ['zh', 'en']));
}

export function authorOption(terminal: Terminal): Option {
  const words = terminal.say({
    zh: '操作人，记入日志；省略时用本机用户名',
    en: 'who does this, for the journal; this computer’s user if left out',
  });
  return new Option('--author <name>', words);
}

export function jsonOption(terminal: Terminal): Option {
  return new Option(
    '--json',
    terminal.say({ zh: '结果为一个 JSON 文档', en: 'the result is one JSON document' }),
  );
}

/** The phase of evidence: `mid` or `end`. */
export function evidencePhaseOption(terminal: Terminal): Option {
  const words = terminal.say({
    zh: '阶段：mid 中期，end 年终；名册可省略',
    en: 'phase: mid or end; the register can do without',
  });
  return new Option('--phase <phase>', words).argParser(oneOf('--phase', PHASES));
}

/** The phase of evidence, where it must be said. */
export function requiredPhaseOption(terminal: Terminal): Option {
  const words = terminal.say({ zh: '阶段：mid 中期，end 年终', en: 'phase: mid or end' });
  return new Option('--phase <phase>', words).argParser(oneOf('--phase', PHASES)).makeOptionMandatory();
}

/** Some responses, as `quality` lists them. */
export function responseOption(terminal: Terminal): Option {
  const words = terminal.say({
    zh: '哪些问卷：quality 列出的编号，或“文件名:行号”，可给多个',
    en: 'which responses: numbers as quality lists them, or file:row; several can be given',
  });
  return new Option('--response <which...>', words);
}

/** Why something is done that the journal and the reports state. */
export function reasonOption(terminal: Terminal): Option {
  const words = terminal.say({ zh: '原因，记入日志和报告', en: 'why, for the journal and the reports' });
  return new Option('--reason <text>', words).makeOptionMandatory();
}

/** The phase of a run: `mid`, `end` or `annual`. */
export function runPhaseOption(terminal: Terminal): Option {
  const words = terminal.say({
    zh: '阶段：mid 中期，end 年终，annual 全年',
    en: 'phase: mid, end or annual',
  });
  return new Option('--phase <phase>', words)
    .argParser(oneOf('--phase', runPhaseSchema.options))
    .makeOptionMandatory();
}

export function importKindOption(terminal: Terminal): Option {
  const kinds = IMPORT_KINDS.join(', ');
  const words = terminal.say({ zh: `表格种类：${kinds}`, en: `what the file holds: ${kinds}` });
  return new Option('--kind <kind>', words).argParser(oneOf('--kind', IMPORT_KINDS)).makeOptionMandatory();
}

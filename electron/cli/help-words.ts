import type { Command, HelpConfiguration } from 'commander';
import type { Language } from '../../shared/language/wording.ts';

const TITLES: Readonly<Record<string, string>> = {
  'Usage:': '用法：',
  'Arguments:': '参数：',
  'Options:': '选项：',
  'Commands:': '命令：',
};

/** How commander lays its help out, in the person's language. */
export function helpConfiguration(language: Language): HelpConfiguration {
  if (language === 'en') return { subcommandTerm: termOf };
  return {
    subcommandTerm: termOf,
    styleTitle: (title) => TITLES[title] ?? title,
    styleUsage: (usage) => usage.replace('[options]', '[选项]').replace('[command]', '[命令]'),
  };
}

function termOf(command: Command): string {
  const words = command.registeredArguments.map((argument) =>
    argument.required ? `<${argument.name()}>` : `[${argument.name()}]`,
  );
  return [command.name(), ...words].join(' ');
}

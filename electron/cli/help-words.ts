import type { Command, HelpConfiguration, Option } from 'commander';
import type { Language } from '../../shared/language/wording.ts';

const TITLES: Readonly<Record<string, string>> = {
  'Usage:': '用法：',
  'Arguments:': '参数：',
  'Options:': '选项：',
  'Commands:': '命令：',
};

/** How commander lays its help out, in the person's language. */
export function helpConfiguration(language: Language): HelpConfiguration {
  const optionDescription = (option: Option) => describe(option, language);
  if (language === 'en') return { subcommandTerm: termOf, optionDescription };
  return {
    subcommandTerm: termOf,
    optionDescription,
    styleTitle: (title) => TITLES[title] ?? title,
    styleUsage: (usage) => usage.replace('[options]', '[选项]').replace('[command]', '[命令]'),
  };
}

/** What an option means, and what holds where it is left out. */
function describe({ description, defaultValue }: Option, language: Language): string {
  if (defaultValue === undefined) return description;
  return language === 'en'
    ? `${description} (default: ${defaultValue})`
    : `${description}（默认：${defaultValue}）`;
}

function termOf(command: Command): string {
  const words = command.registeredArguments.map((argument) => {
    const name = `${argument.name()}${argument.variadic ? '...' : ''}`;
    return argument.required ? `<${name}>` : `[${name}]`;
  });
  return [command.name(), ...words].join(' ');
}

import type { ProblemKind } from './problem-kind.ts';

/** What a person can get wrong on the command line itself. */
export const COMMAND_PROBLEMS = {
  'command-unknown': {
    severity: 'error',
    zh: '没有命令“{given}”。用 {help} 查看全部命令。',
    en: 'there is no command “{given}”. See all commands with {help}.',
  },
  'command-unknown-option': {
    severity: 'error',
    zh: '没有选项“{given}”。用 {help} 查看可用的选项。',
    en: 'there is no option “{given}”. See the options with {help}.',
  },
  'command-missing-argument': {
    severity: 'error',
    zh: '缺少参数 <{given}>。用 {help} 查看用法。',
    en: 'the argument <{given}> is missing. See the usage with {help}.',
  },
  'command-missing-option': {
    severity: 'error',
    zh: '缺少选项“{given}”。请补上它；用 {help} 查看用法。',
    en: 'the option “{given}” is missing. Add it; see the usage with {help}.',
  },
  'command-option-without-value': {
    severity: 'error',
    zh: '选项“{given}”后面缺少值。用 {help} 查看用法。',
    en: 'the option “{given}” needs a value. See the usage with {help}.',
  },
  'command-excess-arguments': {
    severity: 'error',
    zh: '参数太多（{given}）。名称里有空格时请加引号；用 {help} 查看用法。',
    en: 'too many arguments ({given}). Put names with spaces in quotes; see the usage with {help}.',
  },
  'command-options-exclude': {
    severity: 'error',
    zh: '选项 {given} 不能同时使用，请只留一个。',
    en: 'the options {given} exclude each other. Keep one of them.',
  },
  'command-option-alone': {
    severity: 'error',
    zh: '{option} 只有同时给出 {needed} 才有用。请补上 {needed}，或去掉 {option}。',
    en: '{option} says something only together with {needed}. Add {needed}, or leave {option} out.',
  },
  'command-not-a-choice': {
    severity: 'error',
    zh: '{option} 不能是“{given}”，可以是：{choices}。',
    en: '{option} cannot be “{given}”. Choose one of: {choicesInEnglish}.',
  },
  'command-not-a-number': {
    severity: 'error',
    zh: '{option} 应为 {low} 至 {high} 之间的整数，不能是“{given}”。',
    en: '{option} must be a whole number from {low} to {high}, not “{given}”.',
  },
  'command-not-a-share': {
    severity: 'error',
    zh: '{option} 应大于 0、小于 1，写成 0.1 或 10%，不能是“{given}”。',
    en: '{option} must lie above 0 and below 1, as 0.1 or 10%, not “{given}”.',
  },
  'import-held-back': {
    severity: 'error',
    zh: '有 {rejected} 行被拒收，按“有问题就一行也不导入”（命令行：--strict）没有写入任何内容。请改正后重新导入。',
    en: '{rejected} rows were rejected, so nothing was written, as was asked (on the command line: --strict). Correct them and import again.',
  },
  'demo-folder-name': {
    severity: 'error',
    zh: '演示写入的是一个文件夹，不是文件，名称不宜以“{ending}”结尾。请用 --out 给出文件夹的名称，工作区会放在其中。',
    en: 'the demo writes a folder, not a file, so its name should not end in “{ending}”. Name a folder with --out; the workspace is put into it.',
  },
  'demo-folder-taken': {
    severity: 'error',
    zh: '“{folder}”里已有别的内容，或不能写入，演示不会动它。请用 --out 另选一个文件夹。',
    en: '“{folder}” holds something else or cannot be written to; the demo leaves it alone. Choose another with --out.',
  },
  'command-program-fault': {
    severity: 'error',
    zh: '程序自身出错（不是您的数据有误）：{message}。请把这句话和所用命令告诉维护者；设置 DAOZE_DEBUG=1 可看到细节。',
    en: 'this is a fault of the program, not of your data: {message}. Please report this sentence with the command; DAOZE_DEBUG=1 shows details.',
  },
  'import-map-unreadable': {
    severity: 'error',
    zh: '读不到 --map 指定的文件。请检查路径和权限。',
    en: 'the file given by --map cannot be read. Check its path and permissions.',
  },
  'import-map-not-json': {
    severity: 'error',
    zh: '--map 文件不是有效的 JSON。请改正后重试，例如 {example}。',
    en: 'the --map file is no valid JSON. Correct it and try again; an example: {example}.',
  },
  'import-map-shape': {
    severity: 'error',
    zh: '--map 文件的“{path}”处不合规定。可写的有：{parts}；各项怎么写见自述文件的“对不上的地方”。',
    en: 'the --map file is not as it should be at “{path}”. It may hold: {parts}; the README shows an example under “Spreadsheets”.',
  },
  'import-map-object-unknown': {
    severity: 'error',
    zh: '--map 文件说“{text}”是“{id}”，但名册里没有这个小区编号，也没有这个“街镇/居委会”。请改正。',
    en: 'the --map file says that “{text}” is “{id}”, but the register has no such compound code and no such 街镇/居委会. Correct it.',
  },
} as const satisfies Record<string, ProblemKind>;

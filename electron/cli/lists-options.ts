import { Option } from 'commander';
import { PHASES, type Phase } from '../../shared/model/phase.ts';
import { LISTS, type List } from '../../shared/model/records/list-item.ts';
import { authorOption, jsonOption } from './common-options.ts';
import { oneOf } from './option-values.ts';
import type { Terminal } from './terminal.ts';

/** What may be asked of `lists`. */
export interface ListsOptions {
  readonly phase: Phase;
  readonly committee?: string;
  readonly type?: string;
  readonly list?: List;
  readonly candidates?: true;
  readonly confirm?: string;
  readonly start?: true;
  readonly import?: string;
  readonly dryRun?: true;
  readonly export?: string;
  readonly json?: true;
  readonly author?: string;
}

/** What `lists` can be told: whose lists, what to do with them, and how to say it. */
export function listsOptions(terminal: Terminal): Option[] {
  return [...placeOptions(terminal), ...deedOptions(terminal), jsonOption(terminal), authorOption(terminal)];
}

function placeOptions({ say }: Terminal): Option[] {
  const lists = LISTS.join(', ');
  return [
    new Option(
      '--phase <phase>',
      say({ zh: '阶段：mid 中期（省略时），end 年终', en: 'phase: mid (if left out) or end' }),
    )
      .argParser(oneOf('--phase', PHASES))
      .default('mid'),
    new Option(
      '--committee <name>',
      say({
        zh: '居委会：街镇/居委会，或不重名的居委会',
        en: 'a committee: subdistrict/committee, or its name if unique',
      }),
    ).conflicts('type'),
    new Option(
      '--type <code>',
      say({ zh: '小区类型的代码或名称', en: 'a type of compounds, by code or name' }),
    ),
    new Option(
      '--list <list>',
      say({ zh: `只看一张清单：${lists}`, en: `one of the lists only: ${lists}` }),
    ).argParser(oneOf('--list', LISTS)),
  ];
}

const DEEDS = ['candidates', 'confirm', 'start', 'import', 'export'] as const;

/** One deed at a time. */
function deed(name: (typeof DEEDS)[number], flags: string, words: string): Option {
  return new Option(flags, words).conflicts(DEEDS.filter((other) => other !== name));
}

function deedOptions({ say }: Terminal): Option[] {
  return [
    deed(
      'candidates',
      '--candidates',
      say({ zh: '列出数据反映的需求，等待确认', en: 'list what evidence says is needed, to be confirmed' }),
    ),
    deed(
      'confirm',
      '--confirm <numbers>',
      say({
        zh: '确认候选需求：all，或 --candidates 的序号，如 1-5,8',
        en: 'confirm candidates: all, or their numbers as --candidates lists them, as in 1-5,8',
      }),
    ),
    deed(
      'start',
      '--start',
      say({ zh: '从共性清单生成居委会的个性清单', en: 'start a committee’s lists from the common ones' }),
    ),
    deed('import', '--import <file>', say({ zh: '导入清单工作簿', en: 'import a workbook of lists' })),
    new Option(
      '--dry-run',
      say({ zh: '只预览导入，不写入', en: 'with --import: preview only, write nothing' }),
    ),
    deed('export', '--export <folder>', say({ zh: '把清单写成工作簿', en: 'write the lists as workbooks' })),
  ];
}

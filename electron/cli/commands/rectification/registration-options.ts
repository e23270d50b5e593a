import { type Command, Option } from 'commander';
import type { PlaceChoice, ProposalSource } from '../../../../shared/contract/rectification/register.ts';
import { PHASES, type Phase } from '../../../../shared/model/phase.ts';
import { problem } from '../../../../shared/problems/problem.ts';
import { oneOf, wholeNumber } from '../../option-values.ts';
import type { Terminal } from '../../terminal.ts';
import { UsageFault } from '../../usage-fault.ts';
import { addPlaceOptions } from './item-options.ts';

const SOURCES = ['shortfall', 'finding', 'need'] as const;

/** What `propose` and `register` are told alike. */
export interface RegistrationOptions {
  readonly from: (typeof SOURCES)[number];
  readonly phase: Phase;
  readonly below?: number;
  readonly most?: number;
  readonly subdistrict?: string;
  readonly committee?: string;
  readonly type?: string;
  readonly compound?: string;
}

/** The options by which items are drawn: from what, of which phase and places. */
export function addRegistrationOptions(command: Command, terminal: Terminal): Command {
  const { say } = terminal;
  return addPlaceOptions(command, terminal)
    .addOption(
      new Option(
        '--from <source>',
        say({
          zh: '来源：shortfall 短板，finding 检查发现，need 已确认的需求',
          en: 'from: shortfall, finding, or need (confirmed ones)',
        }),
      )
        .argParser(oneOf('--from', SOURCES))
        .default('shortfall'),
    )
    .addOption(
      new Option('--phase <phase>', say({ zh: '阶段：mid 中期，end 年终', en: 'phase: mid or end' }))
        .argParser(oneOf('--phase', PHASES))
        .default('mid'),
    )
    .option(
      '--below <percent>',
      say({
        zh: '得分率低于百分之几算短板，省略时按导则',
        en: 'per cent of the points below which a leaf falls short; as the guideline says if left out',
      }),
      percentage,
    )
    .option(
      '--most <count>',
      say({
        zh: '每个小区至多几项，取可提升分最高的',
        en: 'at most so many a compound, the most recoverable',
      }),
      wholeNumber('--most', 1, 1000),
    );
}

/** What the options draw items from. */
export function sourceOf({ from, phase, below, most }: RegistrationOptions): ProposalSource {
  switch (from) {
    case 'shortfall':
      return { kind: 'shortfall', phase, below, most };
    case 'finding':
      return { kind: 'finding', phase };
    case 'need':
      return { kind: 'need' };
    default:
      return from satisfies never;
  }
}

/** The places that the options name. */
export function placeOf({ subdistrict, committee, type, compound }: RegistrationOptions): PlaceChoice {
  return { subdistrict, committee, type, compounds: compound === undefined ? undefined : [compound] };
}

function percentage(given: string): number {
  const value = /^\d+(\.\d+)?%?$/.test(given) ? Number(given.replace('%', '')) / 100 : Number.NaN;
  if (value > 0 && value <= 1) return value;
  throw new UsageFault(problem('command-not-a-number', { option: '--below', given, low: 0, high: 100 }));
}

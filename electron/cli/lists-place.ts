import { Option } from 'commander';
import type { ListAbout } from '../../shared/contract/lists.ts';
import { PHASES, type Phase } from '../../shared/model/phase.ts';
import { type Problem, problem } from '../../shared/problems/problem.ts';
import { ok, type Result, refused } from '../../shared/problems/result.ts';
import { findListAbout } from '../usecases/lists/find-list-about.ts';
import type { OpenWorkspace } from './open-workspace.ts';
import { oneOf } from './option-values.ts';
import type { Terminal } from './terminal.ts';

/** Whose lists are meant, as options name them. */
export interface ListsPlace {
  readonly phase: Phase;
  readonly committee?: string;
  readonly type?: string;
}

/** `--phase`, `--committee` and `--type`: whose lists are meant. */
export function listsPlaceOptions({ say }: Terminal): Option[] {
  return [
    new Option('--phase <phase>', say({ zh: '阶段：mid 中期，end 年终', en: 'phase: mid or end' }))
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
  ];
}

/** Whose lists the options name; null where they name nobody. */
export function listsAbout(
  workspace: OpenWorkspace,
  { committee, type, phase }: ListsPlace,
): Result<ListAbout | null> {
  const name = committee ?? type;
  if (name === undefined) return ok(null);
  const found = findListAbout(workspace, phase, name);
  const wanted = committee === undefined ? 'type' : 'committee';
  return found.ok && found.value.level !== wanted ? refused(elsewhere(wanted, name)) : found;
}

function elsewhere(level: ListAbout['level'], key: string): Problem {
  return problem(level === 'type' ? 'lists-no-such-type' : 'lists-no-such-committee', { key });
}

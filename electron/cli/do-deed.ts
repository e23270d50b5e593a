import type { Wording } from '../../shared/language/wording.ts';
import type { Result } from '../../shared/problems/result.ts';
import type { UseCaseContext } from '../usecases/context.ts';
import { withWorkspace } from '../usecases/with-workspace.ts';
import { DONE } from './exit-code.ts';
import type { OpenWorkspace } from './open-workspace.ts';
import { conclude, createContext, type Session } from './session.ts';

/** What every command is told that writes something down. */
export interface DeedOptions {
  readonly author?: string;
  readonly json?: true;
}

/** Opens a workspace, does one thing to it, and says what came of it: as JSON, or in a sentence. */
export async function doDeed<Value>(
  session: Session,
  path: string,
  { author, json }: DeedOptions,
  deed: (workspace: OpenWorkspace, context: UseCaseContext) => Result<Value> | Promise<Result<Value>>,
  tell: (value: Value) => Wording,
): Promise<void> {
  const { terminal } = session;
  const context = createContext(terminal, author);
  const done = await withWorkspace(path, (workspace) => deed(workspace, context));
  session.exitCode = conclude(terminal, done, (value) => {
    if (json) terminal.printJson(value);
    else terminal.print(terminal.say(tell(value)));
    return DONE;
  });
}

/**
 * What was written, with the way to take it back; null where nothing was.
 *
 * @example writtenWords({ zh: '已移除 1 项', en: '1 item removed' }, 7).zh // '已移除 1 项（第 7 批，可用 undo --batch 7 撤销）。'
 */
export function writtenWords({ zh, en }: Wording, batch: number | null): Wording {
  if (batch === null)
    return { zh: '与现有的相同，没有变化。', en: 'It stands so already; nothing was changed.' };
  return {
    zh: `${zh}（第 ${batch} 批，可用 undo --batch ${batch} 撤销）。`,
    en: `${en} (batch ${batch}; undo --batch ${batch} takes it back).`,
  };
}

/** The way to take a batch back, as a sentence of its own. */
export function undoWords(batch: number): Wording {
  return {
    zh: `这是第 ${batch} 批登记，可用 undo --batch ${batch} 撤销。`,
    en: `This is batch ${batch}; undo --batch ${batch} takes it back.`,
  };
}

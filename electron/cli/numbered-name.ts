import type { Wording } from '../../shared/language/wording.ts';

/**
 * A guideline by its name and, when it stands in a workspace, its number there.
 *
 * @example numberedName('changning-2026@2026.1', 2).zh // 'changning-2026@2026.1（第 2 版）'
 */
export function numberedName(name: string, number: number | null): Wording {
  if (number === null) return { zh: name, en: name };
  return { zh: `${name}（第 ${number} 版）`, en: `${name} (version ${number})` };
}

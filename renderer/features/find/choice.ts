import type { Findable } from '../../../shared/contract/find.ts';
import type { Wording } from '../../../shared/language/wording.ts';
import type { Destination } from './destinations.ts';

/** Something that can be chosen in the palette. */
export interface Choice {
  /** Unique among the choices. */
  readonly key: string;
  readonly kind: Findable['kind'] | Destination['kind'];
  readonly name: Wording;
  /** All that it is found by. */
  readonly names: readonly string[];
  readonly within: string;
  /** Where choosing it leads. */
  readonly path: string;
  /** Where choosing it with Shift leads. */
  readonly otherPath: string;
}

/** A thing of the workspace as a choice: a compound leads to its score where there is one, else to the register; a committee also to its lists. */
export function choiceOf(thing: Findable, isScored: boolean): Choice {
  const { kind, id, name, others, within } = thing;
  const path = pathOf(thing);
  return {
    key: `${kind} ${id}`,
    kind,
    name: { zh: name, en: name },
    names: [name, ...others],
    within: kind === 'compound' ? `${id}　${within}` : within,
    path: kind === 'compound' && isScored ? `/scores/compound/${encodeURIComponent(id)}` : path,
    otherPath: kind === 'committee' ? listsOf(id) : path,
  };
}

/** The lists of a committee. */
function listsOf(committee: string): string {
  return `/lists?${new URLSearchParams({ level: 'committee', key: committee })}`;
}

function pathOf({ kind, id }: Findable): string {
  switch (kind) {
    case 'compound':
      return `/register?${new URLSearchParams({ compound: id })}`;
    case 'committee':
      return `/register?${new URLSearchParams({ committee: id })}`;
    case 'subdistrict':
      return `/register?${new URLSearchParams({ subdistrict: id })}`;
    case 'indicator':
      return `/guideline?${new URLSearchParams({ indicator: id })}`;
    case 'entry':
      return `/playbook?${new URLSearchParams({ entry: id })}`;
    default:
      return kind satisfies never;
  }
}

/** A screen or action as a choice; it is found by its name in either language. */
export function choiceToGo({ path, kind, name, others = [] }: Destination): Choice {
  return { key: path, kind, name, names: [name.zh, name.en, ...others], within: '', path, otherPath: path };
}

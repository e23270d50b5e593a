import type { Position } from '../../../../shared/guideline/editing/position.ts';
import {
  LEVEL_WORDS,
  METHOD_WORDS,
  PHASE_WORDS,
} from '../../../../shared/guideline/workbook/choice-words.ts';
import type { Wording } from '../../../../shared/language/wording.ts';
import { type Leaf, levelSchema, methodSchema } from '../../../../shared/model/guideline.ts';
import { PHASES, type Phase } from '../../../../shared/model/phase.ts';
import { useLanguage } from '../../../lib/language.ts';
import { useDocument } from '../draft/document.tsx';
import { Field } from '../fields/field.tsx';
import { ChooseOne, ChooseSome } from '../fields/word-select.tsx';
import styles from './editor.module.css';
import { useNodeChange } from './use-node-change.ts';
import { EDITOR_WORDS } from './words.ts';

/** How a leaf is gathered, of whom, for which types and in which phases. */
export function ApplicationFields({ leaf, at }: { readonly leaf: Leaf; readonly at: Position }) {
  const { say } = useLanguage();
  const { types } = useDocument().guideline;
  const change = useNodeChange(at);
  const place = (field: string) => ({ section: 'indicators', at, field: [field] }) as const;
  const choices = (words: Readonly<Record<string, Wording>>, codes: readonly string[]) =>
    codes.map((code) => ({ value: code, label: say(words[code] ?? { zh: code, en: code }) }));
  return (
    <div className={styles.fields}>
      <Field label={say(EDITOR_WORDS.method)} place={place('method')}>
        {(control) => (
          <ChooseOne
            {...control}
            choices={choices(METHOD_WORDS, methodSchema.options)}
            value={leaf.method}
            onChange={(method) => change.leaf({ method: methodSchema.parse(method) }, 'method')}
          />
        )}
      </Field>
      <Field label={say(EDITOR_WORDS.level)} place={place('level')}>
        {(control) => (
          <ChooseOne
            {...control}
            choices={choices(LEVEL_WORDS, levelSchema.options)}
            value={leaf.level}
            onChange={(level) => change.leaf({ level: levelSchema.parse(level) }, 'level')}
          />
        )}
      </Field>
      <Field label={say(EDITOR_WORDS.appliesTo)} place={place('appliesTo')}>
        {(control) => (
          <ChooseSome
            {...control}
            placeholder={say(EDITOR_WORDS.allTypes)}
            choices={types.map(({ code, name }) => ({ value: code, label: name }))}
            value={leaf.appliesTo ?? []}
            onChange={(codes) => change.leaf({ appliesTo: allAsNone(codes, types.length) }, 'appliesTo')}
          />
        )}
      </Field>
      <Field label={say(EDITOR_WORDS.phases)} place={place('phases')}>
        {(control) => (
          <ChooseSome
            {...control}
            choices={choices(PHASE_WORDS, PHASES)}
            value={leaf.phases ?? PHASES}
            onChange={(phases) =>
              change.leaf({ phases: allAsNone(phases as Phase[], PHASES.length) }, 'phases')
            }
          />
        )}
      </Field>
    </div>
  );
}

/** All of them, and none of them, are left out: the leaf is for every one then. */
function allAsNone<Code extends string>(codes: readonly Code[], all: number): Code[] | undefined {
  return codes.length === 0 || codes.length === all ? undefined : [...codes];
}

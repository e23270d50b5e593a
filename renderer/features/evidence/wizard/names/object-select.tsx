import { useMemo } from 'react';
import type { Findable } from '../../../../../shared/contract/find.ts';
import type { AssessedObject } from '../../../../../shared/model/evidence.ts';
import type { Phase } from '../../../../../shared/model/phase.ts';
import { useLanguage } from '../../../../lib/language.ts';
import { useRead } from '../../../../lib/operations.ts';
import { NamedSelect } from '../../../../ui/named-select.tsx';
import { WORDS } from './words.ts';

interface Props {
  readonly phase: Phase | null;
  readonly value: AssessedObject | null;
  readonly onChoose: (object: AssessedObject) => void;
}

/** A compound or committee of the register, found by name, code, 拼音 or initials. */
export function ObjectSelect({ phase, value, onChoose }: Props) {
  const { say } = useLanguage();
  const { value: things } = useRead('find.things', phase === null ? null : { phase });
  const found = useMemo(() => (things ?? []).filter(isObject), [things]);
  return (
    <NamedSelect
      label={say(WORDS.search)}
      placeholder={say(WORDS.search)}
      items={found}
      keyOf={keyOf}
      namesOf={namesOf}
      labelOf={labelOf}
      value={value === null ? null : keyOf({ kind: value.level, id: value.id })}
      onChoose={(key) => {
        const object = found.find((thing) => keyOf(thing) === key);
        if (object !== undefined) onChoose({ level: object.kind, id: object.id });
      }}
    />
  );
}

/** Whether both are the same compound or committee. */
export function isSameObject(a: AssessedObject, b: AssessedObject): boolean {
  return a.level === b.level && a.id === b.id;
}

type FoundObject = Findable & { readonly kind: AssessedObject['level'] };

function isObject(thing: Findable): thing is FoundObject {
  return thing.kind === 'compound' || thing.kind === 'committee';
}

const keyOf = ({ kind, id }: Pick<FoundObject, 'kind' | 'id'>) => `${kind} ${id}`;
const namesOf = ({ name, others }: FoundObject) => [name, ...others];
const labelOf = ({ kind, name, id, within }: FoundObject) =>
  kind === 'compound' ? `${name}（${id}，${within}）` : `${name}（${within}）`;

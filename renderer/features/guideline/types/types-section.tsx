import { sayDifference } from '../../../../shared/guideline/differences/say-difference.ts';
import { typeDifferences } from '../../../../shared/guideline/differences/type-differences.ts';
import { nextId } from '../../../../shared/guideline/editing/next-id.ts';
import { renameType } from '../../../../shared/guideline/editing/rename-item.ts';
import { appliesTo } from '../../../../shared/model/applies-to.ts';
import { type Guideline, leavesOf } from '../../../../shared/model/guideline.ts';
import { useLanguage } from '../../../lib/language.ts';
import { Figure } from '../../../ui/figure.tsx';
import { useDocument } from '../draft/document.tsx';
import { useProblemsAt } from '../draft/problems-at.ts';
import { IdInput } from '../fields/id-input.tsx';
import { ProblemLines } from '../fields/problem-lines.tsx';
import { TextInput } from '../fields/text-input.tsx';
import { SectionTitle } from '../frame/section-title.tsx';
import { ItemTable } from '../items/item-table.tsx';
import { withChanged } from '../items/list-changes.ts';
import styles from './types.module.css';
import { TYPE_WORDS } from './words.ts';

type Type = Guideline['types'][number];

/** The compound types, and what each has otherwise than the base. */
export function TypesSection() {
  const { say } = useLanguage();
  const { guideline, change } = useDocument();
  const { types, indicators } = guideline;
  const codes = types.map(({ code }) => code);
  const set = (next: readonly Type[], field?: string) =>
    change((before) => ({ ...before, types: [...next] }), field);
  const count = (code: string) => leavesOf(indicators).filter((leaf) => appliesTo(leaf, code)).length;
  return (
    <>
      <SectionTitle title={say(TYPE_WORDS.title)} text={say(TYPE_WORDS.text)} />
      <ProblemLines problems={useProblemsAt({ section: 'types', field: ['types'] })} />
      <ItemTable<Type>
        label={say(TYPE_WORDS.title)}
        items={types}
        nameOf={({ name }) => name}
        onChange={set}
        create={() => ({
          code: nextId(codes.at(-1) ?? 'type0', new Set(codes)),
          name: say(TYPE_WORDS.newType),
        })}
        addLabel={say(TYPE_WORDS.add)}
        placeOf={({ code }) => ({ section: 'types', item: code })}
        columns={[
          {
            title: say(TYPE_WORDS.code),
            width: '30%',
            render: ({ code }, _index, label) => (
              <IdInput
                label={label}
                value={code}
                taken={codes}
                onRename={(to) => change((before) => renameType(before, code, to))}
              />
            ),
          },
          {
            title: say(TYPE_WORDS.name),
            render: ({ name }, index, label) => (
              <TextInput
                label={label}
                value={name}
                onChange={(next) => set(withChanged(types, index, { name: next }), `types ${index} name`)}
              />
            ),
          },
          {
            title: say(TYPE_WORDS.leaves),
            width: 88,
            align: 'end',
            render: ({ code }) => <Figure>{count(code)}</Figure>,
          },
        ]}
      />
      <section>
        <h3 className={styles.heading}>{say(TYPE_WORDS.differences)}</h3>
        {types.map((type) => (
          <Differences key={type.code} type={type} />
        ))}
      </section>
    </>
  );
}

function Differences({ type: { code, name } }: { readonly type: Type }) {
  const { say, language } = useLanguage();
  const differences = typeDifferences(useDocument().guideline, code);
  return (
    <div className={styles.type}>
      <strong>{name}</strong>
      {differences.length === 0 ? (
        <p className={styles.none}>{say(TYPE_WORDS.none)}</p>
      ) : (
        <ul className={styles.list}>
          {differences.map((difference) => (
            <li key={`${difference.where.path} ${difference.change}`}>
              {sayDifference(difference)[language]}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

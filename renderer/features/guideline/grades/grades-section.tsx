import { nextId } from '../../../../shared/guideline/editing/next-id.ts';
import { renameGrade } from '../../../../shared/guideline/editing/rename-item.ts';
import type { Guideline } from '../../../../shared/model/guideline.ts';
import { useLanguage } from '../../../lib/language.ts';
import { useDocument } from '../draft/document.tsx';
import { useProblemsAt } from '../draft/problems-at.ts';
import { IdInput } from '../fields/id-input.tsx';
import { NumberInput } from '../fields/number-input.tsx';
import { ProblemLines } from '../fields/problem-lines.tsx';
import { SectionTitle } from '../frame/section-title.tsx';
import { ItemTable } from '../items/item-table.tsx';
import { withChanged } from '../items/list-changes.ts';
import { QuotaFields } from './quota-fields.tsx';
import { GRADE_WORDS } from './words.ts';

type Grade = Guideline['grades'][number];

/** The grades from high to low, and how many may have the one that is limited. */
export function GradesSection() {
  const { say } = useLanguage();
  const { guideline, change } = useDocument();
  const { grades } = guideline;
  const names = grades.map(({ name }) => name);
  const set = (next: readonly Grade[], field?: string) =>
    change((before) => ({ ...before, grades: [...next] }), field);
  return (
    <>
      <SectionTitle title={say(GRADE_WORDS.title)} text={say(GRADE_WORDS.text)} />
      <ProblemLines problems={useProblemsAt({ section: 'grades', field: ['grades'] })} />
      <ItemTable<Grade>
        label={say(GRADE_WORDS.title)}
        items={grades}
        nameOf={({ name }) => name}
        onChange={set}
        create={() => ({ name: freeName(say(GRADE_WORDS.newGrade), names), from: 0 })}
        addLabel={say(GRADE_WORDS.add)}
        placeOf={({ name }) => ({ section: 'grades', item: name })}
        columns={[
          {
            title: say(GRADE_WORDS.name),
            width: '50%',
            render: ({ name }, _index, label) => (
              <IdInput
                label={label}
                value={name}
                taken={names}
                onRename={(to) => change((before) => renameGrade(before, name, to))}
              />
            ),
          },
          {
            title: say(GRADE_WORDS.from),
            render: ({ from }, index, label) => (
              <NumberInput
                label={label}
                value={from}
                onChange={(next) => set(withChanged(grades, index, { from: next }), `grades ${index} from`)}
              />
            ),
          },
        ]}
      />
      <QuotaFields />
    </>
  );
}

function freeName(name: string, taken: readonly string[]): string {
  return taken.includes(name) ? nextId(name, new Set(taken)) : name;
}

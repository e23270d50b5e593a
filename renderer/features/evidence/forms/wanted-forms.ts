import type { FormChoices, FormScope, WantedForms } from '../../../../shared/contract/forms.ts';
import type { FormFormat } from '../../../../shared/model/form.ts';

export type FormScopeKind = FormScope['kind'];

/** What a person chose so far. */
export type ChosenForms = Pick<WantedForms, 'formats' | 'scope' | 'division' | 'experts'> & {
  readonly kinds: NonNullable<WantedForms['kinds']>;
};

/** At first: every form of the whole district, as workbooks and as print. */
export function firstForms({ kinds }: FormChoices): ChosenForms {
  return {
    kinds: kinds.map(({ kind }) => kind),
    formats: ['xlsx', 'pdf'],
    scope: { kind: 'district' },
    division: 'subdistrict',
    experts: [],
  };
}

/** The first scope of a kind that there is. */
export function firstScope(kind: FormScopeKind, choices: FormChoices): FormScope {
  const { subdistricts, committees, compounds } = choices;
  switch (kind) {
    case 'district':
      return { kind };
    case 'subdistrict':
      return { kind, subdistrict: subdistricts[0]?.name ?? '' };
    case 'committee':
      return { kind, subdistrict: committees[0]?.subdistrict ?? '', committee: committees[0]?.name ?? '' };
    case 'compound':
      return { kind, code: compounds[0]?.code ?? '' };
    default:
      return kind satisfies never;
  }
}

/** Whether some chosen form comes in some chosen format. */
export function hasForms({ kinds, formats }: ChosenForms, choices: FormChoices): boolean {
  return choices.kinds.some(
    ({ kind, formats: own }) =>
      kinds.includes(kind) && own.some((format: FormFormat) => formats.includes(format)),
  );
}

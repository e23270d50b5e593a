import type { Compound } from '../../model/compound.ts';
import { EXERCISE } from './exercise.ts';
import type { FormInput } from './form-input.ts';
import type { FormFact, FormPaper } from './form-paper.ts';
import { formSeries, formTitle } from './form-title.ts';

/** Whom a form is about: a compound, or a committee, which has no code. */
type About = Pick<Compound, 'name'> & Partial<Pick<Compound, 'code'>>;

/** What stands around every form that is filled in by pen. */
export function formFrame(
  input: FormInput,
  form: string,
  { code, name }: About,
): Pick<FormPaper, 'series' | 'title' | 'bookmark' | 'footNote' | 'properties'> {
  const { guideline, author, createdAt, exercise } = input;
  const about = code === undefined ? name : `${code}　${name}`;
  return {
    series: formSeries(input),
    title: form,
    bookmark: about,
    footNote: exercise ? `${about}　${EXERCISE}` : about,
    properties: {
      title: formTitle(input, form),
      author,
      keywords: `${guideline.id}@${guideline.version}`,
      createdAt,
    },
  };
}

/** The compound and where it lies. */
export function compoundFacts({ code, name, subdistrict, committee }: Compound): FormFact[] {
  return [
    { label: '小区编号', value: code },
    { label: '小区', value: name },
    { label: '居委会', value: `${subdistrict}${committee}` },
  ];
}

/** Who filled it in and when. */
export function signedBy(who: string): FormFact[] {
  return [
    { label: who, value: '' },
    { label: '日期', value: '' },
  ];
}

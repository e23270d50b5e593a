import { committeeKey } from '../../../shared/model/compound.ts';
import { FORM_NAMES, type FormKind } from '../../../shared/model/form.ts';
import { checkPapers } from '../../../shared/report/forms/check-paper.ts';
import type { FormArea, FormInput } from '../../../shared/report/forms/form-input.ts';
import type { FormPaper } from '../../../shared/report/forms/form-paper.ts';
import { interviewPapers } from '../../../shared/report/forms/interview-paper.ts';
import { markPaper } from '../../../shared/report/forms/mark-paper.ts';
import { questionnairePaper } from '../../../shared/report/forms/questionnaire-paper.ts';
import type { FileContent } from '../../files/make-file.ts';
import type { PlannedFile, PlannedPart } from '../planned-file.ts';
import { carriers, type FormDivide } from './form-carriers.ts';
import { formPlace, questionnairePlace } from './form-places.ts';

/** The files of a form that is filled in by pen; none of 台账, which nobody writes by hand. */
export function planPrintedForms(
  kind: FormKind,
  input: FormInput,
  area: FormArea,
  wish: FormDivide,
): PlannedFile[] {
  switch (kind) {
    case 'questionnaire':
      return questionnaires(input, area);
    case 'interview':
      return joined(kind, input, area, wish, (compounds) =>
        compounds.flatMap((compound) => interviewPapers(input, compound)),
      );
    case 'checks':
      return joined(kind, input, area, wish, (compounds) => checkPapers(input, compounds));
    case 'marks':
      return markSheets(input, area, wish);
    case 'metrics':
      return [];
    default:
      return kind satisfies never;
  }
}

/** One a compound, for each is printed as often as the compound wants. */
function questionnaires(input: FormInput, { compounds }: FormArea): PlannedFile[] {
  return compounds.map((compound) => ({
    kind: 'single',
    step: stepOf('questionnaire'),
    place: questionnairePlace(input, compound, input.copies.get(compound.code) ?? 0),
    subject: `${compound.name}（${compound.code}）`,
    content: () => ({ kind: 'forms', papers: [questionnairePaper(input, compound)] }),
  }));
}

function markSheets(input: FormInput, area: FormArea, wish: FormDivide): PlannedFile[] {
  return carriers('marks', area, wish).map(({ expert }) => ({
    kind: 'single',
    step: stepOf('marks'),
    place: formPlace(input, 'marks', 'pdf', area.name, ...(expert === null ? [] : [expert])),
    subject: area.name,
    content: () => ({ kind: 'forms', papers: [markPaper(input, area, expert)] }),
  }));
}

/** One file for whoever goes to an area, its forms under bookmarks of their committees. */
function joined(
  kind: 'interview' | 'checks',
  input: FormInput,
  area: FormArea,
  wish: FormDivide,
  papersOf: (compounds: FormArea['compounds']) => readonly FormPaper[],
): PlannedFile[] {
  return carriers(kind, area, wish).flatMap(({ area: own }) => {
    const parts = [...Map.groupBy(own.compounds, committeeKey).values()].flatMap((compounds) =>
      partOf(compounds[0]?.committee ?? '', papersOf(compounds)),
    );
    const [first] = parts;
    if (first === undefined) return [];
    const about = { step: stepOf(kind), place: formPlace(input, kind, 'pdf', own.name), subject: own.name };
    const { title, ...properties } = first.papers[0].properties;
    return [
      parts.length === 1
        ? { ...about, kind: 'single', content: () => contentOf(first.papers) }
        : {
            ...about,
            kind: 'joined',
            properties: { ...properties, title: `${title}　${own.name}` },
            parts: parts.map(plannedPart),
          },
    ];
  });
}

/** The forms of one committee. */
interface FormsPart {
  readonly group: string;
  readonly papers: readonly [FormPaper, ...FormPaper[]];
}

function partOf(group: string, [first, ...others]: readonly FormPaper[]): FormsPart[] {
  return first === undefined ? [] : [{ group, papers: [first, ...others] }];
}

function plannedPart({ group, papers }: FormsPart): PlannedPart {
  return { group, content: () => contentOf(papers) };
}

function contentOf(papers: FormsPart['papers']): FileContent {
  return { kind: 'forms', papers };
}

function stepOf(kind: FormKind) {
  const { zh, en } = FORM_NAMES[kind];
  return { zh: `排印${zh}`, en: `printing ${en}` };
}

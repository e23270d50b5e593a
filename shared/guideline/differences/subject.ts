import type { Wording } from '../../language/wording.ts';
import type { Part, TypesConcerned, Where } from './difference.ts';
import type { GuidelineNames } from './guideline-names.ts';

/** What is being compared: where it stands, and how names are looked up. */
export interface Subject {
  readonly where: Where;
  /** The field within the thing, by dots; empty for the thing itself. */
  readonly field: string;
  readonly types: TypesConcerned | null;
  readonly names: GuidelineNames;
}

/** The guideline itself, whose settings are compared. */
export function guidelineSubject(names: GuidelineNames): Subject {
  const where: Where = { part: 'guideline', ids: [], path: '', name: { zh: '', en: '' } };
  return { where, field: '', types: null, names };
}

/** A field of the subject. */
export function fieldOf(subject: Subject, name: string): Subject {
  const field = subject.field === '' ? name : `${subject.field}.${name}`;
  return { ...subject, where: { ...subject.where, path: joined(subject.where.path, name) }, field };
}

/** A thing on a list of the subject: what stands there is a subject of its own. */
export function itemOf(subject: Subject, id: string, name: Wording): Subject {
  const { part, ids, path } = subject.where;
  const where: Where = { part, ids: [...ids, id], path: joined(path, id), name };
  return { ...subject, where, field: '' };
}

/** A list of the guideline. */
export function partOf(subject: Subject, part: Part): Subject {
  return { ...subject, where: { ...subject.where, part, path: part }, field: part };
}

function joined(path: string, step: string): string {
  return [path, step].filter((part) => part !== '').join(' › ');
}

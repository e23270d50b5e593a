import type { GuidelineDifference } from './difference.ts';
import { fieldOf, type Subject } from './subject.ts';

/** Compares two values of one field; none when they are equal. */
export type Compare<Value> = (before: Value, after: Value, subject: Subject) => GuidelineDifference[];

/** How each field of a thing is compared: the compiler asks for every one. */
export type Fields<Thing> = { readonly [Name in keyof Thing]-?: Compare<Thing[Name]> };

/** What differs between two things, field by field in the order of the table. */
export function compareFields<Thing>(fields: Fields<Thing>): Compare<Thing> {
  const names = Object.keys(fields) as (keyof Thing & string)[];
  return (before, after, subject) =>
    names.flatMap((name) => fields[name](before[name], after[name], fieldOf(subject, name)));
}

import type { Attachment } from '../paper.ts';

/** The attachments of the district's report, part by part; a part may have none. */
export interface AttachedParts {
  readonly rankings: readonly Attachment[];
  readonly groups: readonly Attachment[];
  readonly indicators: readonly Attachment[];
  readonly shortfalls: readonly Attachment[];
  readonly attention: readonly Attachment[];
}

/** How the text refers to each part: 附件6, 附件1至附件5; empty for a part that has none. */
export type AttachmentNames = Readonly<Record<keyof AttachedParts, string>>;

/** All attachments in their order. */
export function attachmentsOf(parts: AttachedParts): Attachment[] {
  return [...parts.rankings, ...parts.groups, ...parts.indicators, ...parts.shortfalls, ...parts.attention];
}

/** Numbers the parts as the attachments will be numbered; a single attachment bears no number. */
export function attachmentNames(parts: AttachedParts): AttachmentNames {
  const all = attachmentsOf(parts);
  const nameOf = (part: readonly Attachment[]) => {
    const [first] = part;
    const last = part.at(-1);
    if (first === undefined || last === undefined) return '';
    if (all.length === 1) return '附件';
    const numbers = [...new Set([first, last])].map((one) => `附件${all.indexOf(one) + 1}`);
    return numbers.join('至');
  };
  return {
    rankings: nameOf(parts.rankings),
    groups: nameOf(parts.groups),
    indicators: nameOf(parts.indicators),
    shortfalls: nameOf(parts.shortfalls),
    attention: nameOf(parts.attention),
  };
}

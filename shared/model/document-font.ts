import { z } from 'zod';
import type { Wording } from '../language/wording.ts';

/** What official documents are set in: 小标宋 for titles, 仿宋 for text, 楷体 and 黑体 for headings, 宋体 for tables. */
const fontRoleSchema = z.enum(['title', 'text', 'kai', 'hei', 'song']);
export type FontRole = z.infer<typeof fontRoleSchema>;
export const FONT_ROLES: readonly FontRole[] = fontRoleSchema.options;

/** Which font a document is printed in where one of the roles is asked for. */
export const documentFontSchema = z.object({
  role: fontRoleSchema,
  /** As the font calls itself, in Chinese if it can: `方正小标宋简体`. */
  name: z.string(),
  /** A stand-in that came with the program, because the computer has none for this role. */
  isBundled: z.boolean(),
});
export type DocumentFont = z.infer<typeof documentFontSchema>;

export const FONT_ROLE_NAMES: Readonly<Record<FontRole, Wording>> = {
  title: { zh: '小标宋', en: 'title Song' },
  text: { zh: '仿宋', en: 'Fangsong' },
  kai: { zh: '楷体', en: 'Kai' },
  hei: { zh: '黑体', en: 'Hei' },
  song: { zh: '宋体', en: 'Song' },
};

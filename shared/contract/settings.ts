import { z } from 'zod';

/** What one person on one computer has chosen; it is no part of a workspace. */
export const settingsSchema = z.object({
  language: z.enum(['zh', 'en']),
  theme: z.enum(['system', 'light', 'dark']),
  /** The zoom of every window, in per cent. */
  zoom: z.number().int().min(100).max(200),
  /** The person at work, for the journal; empty means the computer's user. */
  person: z.string().max(60),
});
/** A change of some of them. */
export const settingsChangeSchema = settingsSchema.partial();
export type SettingsChange = z.infer<typeof settingsChangeSchema>;

export type Settings = z.infer<typeof settingsSchema>;

export const DEFAULT_SETTINGS: Settings = { language: 'zh', theme: 'system', zoom: 100, person: '' };

/** What the program tells windows without being asked; apart from the schemas, which the preload script does without. */
export const EVENT_NAMES = ['progress', 'settings', 'menu', 'opened', 'refused'] as const;

export type EventName = (typeof EVENT_NAMES)[number];

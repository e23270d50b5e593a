/** What the program tells windows without being asked. */
export const EVENT_NAMES = ['progress', 'settings', 'menu', 'opened', 'refused'] as const;

export type EventName = (typeof EVENT_NAMES)[number];

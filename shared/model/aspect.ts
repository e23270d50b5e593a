import { z } from 'zod';
import type { Wording } from '../language/wording.ts';

/** The six aspects of governing a compound, along which the playbook is ordered. */
export const aspectSchema = z.enum([
  'mobilise',
  'organise',
  'agenda',
  'resources',
  'deliberate',
  'supervise',
]);
export type Aspect = z.infer<typeof aspectSchema>;
export const ASPECTS: readonly Aspect[] = aspectSchema.options;

/** What the aspects are called; a guideline that follows them names its first level so. */
export const ASPECT_NAMES: Readonly<Record<Aspect, Wording>> = {
  mobilise: { zh: '动员参与主体', en: 'Mobilising those who take part' },
  organise: { zh: '建立自治载体', en: 'Building bodies of self-government' },
  agenda: { zh: '形成公共议题', en: 'Forming a public agenda' },
  resources: { zh: '梳理治理资源', en: 'Ordering resources' },
  deliberate: { zh: '开展沟通协商', en: 'Talking things over' },
  supervise: { zh: '加强监督评议', en: 'Supervising and reviewing' },
};

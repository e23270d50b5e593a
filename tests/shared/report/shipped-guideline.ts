import { readFileSync } from 'node:fs';
import { type Guideline, guidelineSchema } from '../../../shared/model/guideline.ts';

/** A guideline that comes with the program: changning-2026. */
export function shippedGuideline(name: string): Guideline {
  const path = new URL(`../../../resources/guidelines/${name}.json`, import.meta.url);
  return guidelineSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
}

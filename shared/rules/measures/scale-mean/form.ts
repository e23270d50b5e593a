import type { FormOf } from '../../form.ts';
import { QUESTIONS_FIELD } from '../questions-field.ts';
import type { ScaleMeanMeasure } from './schema.ts';

export const scaleMeanForm: FormOf<ScaleMeanMeasure> = [QUESTIONS_FIELD];

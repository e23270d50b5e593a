import { useCallback } from 'react';
import type { Language, Wording } from '../../shared/language/wording.ts';
import { useAppState } from './app-state.tsx';

/** The language chosen, and a way to say something in it. */
export interface Speaking {
  readonly language: Language;
  readonly say: (wording: Wording) => string;
}

/** @example const { say } = useLanguage(); say({ zh: '评分', en: 'Scores' }) */
export function useLanguage(): Speaking {
  const { language } = useAppState().settings;
  const say = useCallback((wording: Wording) => wording[language], [language]);
  return { language, say };
}

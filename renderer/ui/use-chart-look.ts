import { useMemo } from 'react';
import { type ChartLook, chartLook } from '../../shared/chart/chart-look.ts';
import { useLanguage } from '../lib/language.ts';
import { useIsDark } from './use-is-dark.ts';

/** How charts are drawn in this window: in its language, on its ground. */
export function useChartLook(): ChartLook {
  const { language } = useLanguage();
  const isDark = useIsDark();
  return useMemo(() => chartLook(isDark ? 'dark' : 'light', language), [isDark, language]);
}

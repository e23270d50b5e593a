import type { AnalysisAbout } from '../../../../shared/contract/analysis.ts';
import type { List } from '../../../../shared/model/records/list-item.ts';

/**
 * The lists of whom an analysis is about; of the district, the lists that are shown first.
 *
 * @example listsPath({ level: 'type', key: 'old_house' }, 'needs') // '/lists?list=needs&level=type&key=old_house'
 */
export function listsPath({ level, key }: AnalysisAbout, list: List): string {
  return withPlace('/lists', level === 'district' ? { list } : { list, level, key });
}

/** The rectification items there; `due` narrows them to what is open or overdue. */
export function itemsPath(about: AnalysisAbout, due?: 'open' | 'overdue'): string {
  return withPlace('/rectification', { ...limitOf(about), ...(due === undefined ? {} : { due }) });
}

/** The compounds there in the register. */
export function registerPath(about: AnalysisAbout): string {
  return withPlace('/register', limitOf(about));
}

/** What a type or committee is called among the filters of a screen; nothing narrows the district. */
function limitOf({ level, key }: AnalysisAbout): Readonly<Record<string, string>> {
  return level === 'district' ? {} : { [level]: key };
}

function withPlace(path: string, place: Readonly<Record<string, string>>): string {
  const search = new URLSearchParams(place).toString();
  return search === '' ? path : `${path}?${search}`;
}

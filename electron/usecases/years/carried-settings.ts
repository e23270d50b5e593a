import type {
  DocumentKind,
  DocumentSettings,
  DocumentTexts,
} from '../../../shared/model/document-settings.ts';
import { documentSettings } from '../../store/document-settings.ts';
import type { Workspace } from '../../store/workspace.ts';

/** What documents say in the next year, too: all but numbers, dates and how many questionnaires were handed out. */
export function carriedSettings({ store }: Workspace): DocumentSettings {
  const settings = documentSettings(store);
  const texts = Object.entries(settings.texts).map(([kind, said]) => [kind, { ...said, number: '' }]);
  return {
    ...settings,
    date: null,
    deadline: null,
    issued: { mid: null, end: null },
    texts: Object.fromEntries(texts) as Record<DocumentKind, DocumentTexts>,
  };
}

import { createContext } from 'react';
import type { DocumentSettings } from '../../../../shared/model/document-settings.ts';

/** The words that a preview shows instead of those of the workspace, while they are being edited; null where none are. */
export const EditedSettings = createContext<DocumentSettings | null>(null);

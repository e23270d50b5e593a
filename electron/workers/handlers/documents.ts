import type { DOCUMENTS_CONTRACT } from '../../../shared/contract/documents.ts';
import { ok } from '../../../shared/problems/result.ts';
import { getDocuments, setDocuments } from '../../usecases/set-documents.ts';
import type { SessionHandlers } from '../session.ts';

/** Who answers what is asked of the documents' settings. */
export const DOCUMENTS_HANDLERS: SessionHandlers<typeof DOCUMENTS_CONTRACT> = {
  'documents.settings': ({ workspace }) => ok(getDocuments(workspace)),
  'documents.set': ({ workspace }, settings, context) => setDocuments(workspace, settings, context),
};

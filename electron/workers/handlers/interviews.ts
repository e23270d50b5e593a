import type { INTERVIEWS_CONTRACT } from '../../../shared/contract/interviews.ts';
import { codingChoices } from '../../usecases/interviews/coding-choices.ts';
import { enterAllCodedTopics, enterCodedTopics } from '../../usecases/interviews/enter-coded-topics.ts';
import { importTranscripts } from '../../usecases/interviews/import-transcripts.ts';
import { importedInterview } from '../../usecases/interviews/imported-interview.ts';
import { listInterviews } from '../../usecases/interviews/list-interviews.ts';
import { openTranscript } from '../../usecases/interviews/open-transcript.ts';
import { readTranscriptText } from '../../usecases/interviews/read-transcript-text.ts';
import { removeExcerpt } from '../../usecases/interviews/remove-excerpt.ts';
import { removeTranscript } from '../../usecases/interviews/remove-transcript.ts';
import { saveExcerpt } from '../../usecases/interviews/save-excerpt.ts';
import { saveTranscript } from '../../usecases/interviews/save-transcript.ts';
import { tallyInterviews } from '../../usecases/interviews/tally-interviews.ts';
import type { SessionHandlers } from '../session.ts';

/** Who answers what is asked of interviews. */
export const INTERVIEWS_HANDLERS: SessionHandlers<typeof INTERVIEWS_CONTRACT> = {
  'interviews.list': ({ workspace }, input) => listInterviews(workspace, input),
  'interviews.transcript': ({ workspace }, input) => openTranscript(workspace, input),
  'interviews.imported': ({ workspace }, input) => importedInterview(workspace, input),
  'interviews.choices': ({ workspace }, input) => codingChoices(workspace, input),
  'interviews.topics': ({ workspace }, input) => tallyInterviews(workspace, input),
  'interviews.readText': (_, input) => readTranscriptText(input),
  'interviews.saveTranscript': ({ workspace }, input, context) => saveTranscript(workspace, input, context),
  'interviews.removeTranscript': ({ workspace }, input, context) =>
    removeTranscript(workspace, input, context),
  'interviews.saveExcerpt': ({ workspace }, input, context) => saveExcerpt(workspace, input, context),
  'interviews.removeExcerpt': ({ workspace }, input, context) => removeExcerpt(workspace, input, context),
  'interviews.enter': ({ workspace }, input, context) => enterCodedTopics(workspace, input, context),
  'interviews.enterAll': ({ workspace }, input, context) => enterAllCodedTopics(workspace, input, context),
  'interviews.importFile': ({ workspace }, input, context) => importTranscripts(workspace, input, context),
};

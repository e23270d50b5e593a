import type { SavedTranscript, TranscriptToSave } from '../../../shared/contract/interviews.ts';
import { ok, type Result } from '../../../shared/problems/result.ts';
import { listTranscriptHeads } from '../../store/transcripts.ts';
import type { Workspace } from '../../store/workspace.ts';
import type { UseCaseContext } from '../context.ts';
import { readTranscriptText } from './read-transcript-text.ts';
import { saveTranscript } from './save-transcript.ts';

/** A file with one interview, and what there is to say of it. */
interface TranscriptFile extends Pick<TranscriptToSave, 'phase' | 'compound'> {
  readonly file: string;
  /** The number; the file's name without its ending where it is left out. */
  readonly interview?: string | undefined;
  /** With `replace`, what is left out of these two stays as it was. */
  readonly date?: string | undefined;
  readonly interviewee?: string | undefined;
  /** Whether a transcript of the same number and compound takes this text; else that is refused. */
  readonly replace: boolean;
}

/** What was taken in, and under which number. */
export interface AddedTranscript extends SavedTranscript {
  readonly interview: string;
  readonly characters: number;
}

/** Takes in what was said in an interview, from a Word document or a text file. */
export async function addTranscriptFile(
  workspace: Workspace,
  { file, phase, compound, replace, ...about }: TranscriptFile,
  context: Pick<UseCaseContext, 'author' | 'now' | 'newId'>,
): Promise<Result<AddedTranscript>> {
  const read = await readTranscriptText({ path: file });
  if (!read.ok) return read;
  const { name, text } = read.value;
  const interview = (about.interview ?? name).trim();
  const before = replace
    ? listTranscriptHeads(workspace.store, phase).find(
        (head) => head.compound === compound && head.interview === interview,
      )
    : undefined;
  const date = about.date ?? before?.date ?? null;
  const interviewee = about.interviewee ?? before?.interviewee ?? null;
  const transcript = { id: before?.id ?? null, phase, compound, interview, date, interviewee, text };
  const saved = saveTranscript(workspace, transcript, context);
  return saved.ok ? ok({ ...saved.value, interview, characters: Array.from(text).length }) : saved;
}

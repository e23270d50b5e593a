import { z } from 'zod';
import type { Phase } from '../../shared/model/phase.ts';
import { transcriptSchema } from '../../shared/model/records/transcript.ts';
import type { ReadStore } from './store.ts';

const headRow = transcriptSchema.pick({ interview: true, date: true, interviewee: true }).extend({
  id: z.string(),
  compound: z.string(),
});

/** A transcript without its text. */
export type TranscriptHead = z.infer<typeof headRow>;

/** The transcripts of a phase by compound and interview, without their texts, which may be long. */
export function listTranscriptHeads(db: ReadStore, phase: Phase): TranscriptHead[] {
  const rows = db
    .prepare(
      `SELECT id, key AS compound, body ->> 'interview' AS interview, body ->> 'date' AS date,
              body ->> 'interviewee' AS interviewee
       FROM current_record
       WHERE kind = 'transcript' AND body ->> 'phase' = ?
       ORDER BY compound, interview`,
    )
    .all(phase);
  return rows.map((row) => headRow.parse(row));
}

const textRow = z.object({ id: z.string(), text: z.string() });

/** What was said in those interviews of a phase in which something is coded, one after the other. */
export function* codedTexts(db: ReadStore, phase: Phase): Generator<z.infer<typeof textRow>> {
  const rows = db
    .prepare(
      `SELECT id, body ->> 'text' AS text
       FROM current_record
       WHERE kind = 'transcript' AND body ->> 'phase' = ?
         AND id IN (SELECT body ->> 'transcript' FROM current_record WHERE kind = 'excerpt')`,
    )
    .iterate(phase);
  for (const row of rows) yield textRow.parse(row);
}

import { z } from 'zod';
import { rectificationStateSchema } from '../model/records/rectification-item.ts';
import { read, work, write } from './operation.ts';
import { batchSchema } from './records.ts';
import {
  itemChoicesSchema,
  itemDetailsSchema,
  itemPageSchema,
  itemQuerySchema,
} from './rectification/items.ts';
import {
  itemChangeSchema,
  newItemSchema,
  proposalQuerySchema,
  proposalsSchema,
  registrationSchema,
} from './rectification/register.ts';
import {
  reminderExportSchema,
  returnCommitSchema,
  returnExportSchema,
  returnPreviewSchema,
  writtenSchema,
} from './rectification/returns.ts';

const ofItem = z.object({ id: z.string() });

const stepSchema = ofItem.extend({
  state: rectificationStateSchema,
  /** YYYY-MM-DD; anything else is refused in words, as every other part of a step. */
  on: z.string(),
  by: z.string(),
  text: z.string(),
  evidence: z.string(),
});

/** 整改: what is to be mended, its steps, its returns and reminders. */
export const RECTIFICATION_CONTRACT = {
  /** Part of the items that fit a filter, and how far they are. */
  'rectification.items': read(itemQuerySchema, itemPageSchema),
  'rectification.choices': read(z.object({}), itemChoicesSchema),
  'rectification.item': read(ofItem, itemDetailsSchema),
  /** What could be registered. */
  'rectification.propose': read(proposalQuerySchema, proposalsSchema),
  /** Registers all that is new of what was proposed. */
  'rectification.register': write(registrationSchema, batchSchema.extend({ items: z.number().int() })),
  'rectification.add': write(newItemSchema, batchSchema.extend({ id: z.string() })),
  'rectification.advance': write(stepSchema, batchSchema),
  'rectification.change': write(itemChangeSchema, batchSchema),
  'rectification.remove': write(ofItem, batchSchema),
  /** Writes workbooks to be filled in by those who mend. */
  'rectification.export': work(returnExportSchema, writtenSchema),
  'rectification.remind': work(reminderExportSchema, writtenSchema),
  /** Writes all items that fit, to be printed or as a workbook. */
  'rectification.ledger': work(reminderExportSchema, writtenSchema),
  'rectification.preview': work(z.object({ path: z.string() }), returnPreviewSchema),
  /** Carries out what was previewed; refused where the file or an item changed since. No batch where nothing was new. */
  'rectification.import': work(
    returnCommitSchema,
    z.object({ batch: z.number().int().nullable(), accepted: z.number().int() }),
  ),
  /** Writes closed and listed items of each compound as a table of records, to be imported if a person wants that. */
  'rectification.counts': work(z.object({ path: z.string() }), z.string()),
} as const;

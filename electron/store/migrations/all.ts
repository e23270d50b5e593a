import { firstSchema } from './0001-first-schema.ts';
import { frozenGuidelines } from './0002-frozen-guidelines.ts';
import { withdrawals } from './0003-withdrawals.ts';
import { settledImports } from './0004-settled-imports.ts';
import { leftOut } from './0005-left-out.ts';
import { documentSettings } from './0006-document-settings.ts';
import { records } from './0007-records.ts';
import type { Migration } from './migration.ts';

/** Every migration in order; a file's `user_version` is how many of them it has been through. */
export const MIGRATIONS: readonly Migration[] = [
  firstSchema,
  frozenGuidelines,
  withdrawals,
  settledImports,
  leftOut,
  documentSettings,
  records,
];

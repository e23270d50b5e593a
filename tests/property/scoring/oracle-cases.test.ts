import { describe, expect, it } from 'vitest';
import { listCaseFiles, readCaseFile } from '../../cases/case-file.ts';
import { runCase } from '../../cases/run-case.ts';
import { oraclePhase, oracleYear } from './oracle.ts';

describe('the oracle agrees with every case worked by hand', () => {
  it.each(listCaseFiles())('%s', (path) => {
    expect(runCase(readCaseFile(path), { phase: oraclePhase, year: oracleYear })).toEqual([]);
  });
});

import { expect, test } from 'vitest';
import { contentSecurityPolicy } from '../../../electron/main/content-security-policy.ts';

const policy = contentSecurityPolicy('abc');

test('nothing is allowed that is not named', () => {
  expect(policy.split('; ')[0]).toBe("default-src 'none'");
});

test('no script may stand in a page or be made of text, and nothing comes from elsewhere', () => {
  expect(policy).toContain("script-src 'self';");
  expect(policy).not.toMatch(/unsafe-eval|https?:|\*/);
});

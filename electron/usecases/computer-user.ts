import { userInfo } from 'node:os';

/** The name under which somebody is logged in to the computer; a dash where there is none. */
export function computerUser(): string {
  try {
    return userInfo().username;
  } catch {
    // A container may run under a number that has no name.
    return '—';
  }
}

/**
 * Thrown out of `progress` by work that a person cancelled. Whatever has to be whole is rolled back on the way; a use
 * case that makes one whole thing after another may catch it and say how far it came.
 */
export class Cancelled extends Error {}

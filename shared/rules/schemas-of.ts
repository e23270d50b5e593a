type SchemasOf<Rules extends readonly { readonly schema: unknown }[]> = {
  -readonly [Index in keyof Rules]: Rules[Index]['schema'];
};

/** The schemas of a list of rules, in its order, each with its own type. */
export function schemasOf<const Rules extends readonly { readonly schema: unknown }[]>(rules: Rules) {
  return rules.map((rule) => rule.schema) as SchemasOf<Rules>;
}

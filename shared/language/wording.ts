/** The languages Daoze speaks; Chinese comes first. */
export type Language = 'zh' | 'en';

/** One sentence or word in every language. */
export type Wording = Readonly<Record<Language, string>>;

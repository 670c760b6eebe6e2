/** "1 message", "2 messages": the form that the language has for a count, with `#` for the number as it is written there. */
export type Plural = (count: number, forms: { readonly one?: string; readonly other: string }) => string;

/** A language with one form for all counts names `other` alone. */
export function pluralIn(language: string): Plural {
  return (count, { one, other }) => {
    const form = new Intl.PluralRules(language).select(count) === 'one' ? (one ?? other) : other;
    return form.replace('#', new Intl.NumberFormat(language).format(count));
  };
}

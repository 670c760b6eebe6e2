/** A header field as it stands in the source, unfolded; `value` has one character for each byte. */
export type HeaderField = { readonly name: string; readonly value: string };

/** RFC 5322 section 2.2: printable ASCII but the colon; blanks before the colon are obsolete (section 4.5). */
const field = /^([\x21-\x39\x3b-\x7e]+)[ \t]*:([\s\S]*)$/;

/** Lines that are no field (an mbox `From ` line, stray text) are left out. Linear. */
export function readHeaderFields(block: Buffer): HeaderField[] {
  const lines = block.toString('latin1').split(/\r?\n(?![ \t])/);
  return lines.flatMap((line) => {
    const [, name, value] = field.exec(line) ?? [];
    return name === undefined || value === undefined ? [] : [{ name, value: value.replace(/\r?\n/g, '').trim() }];
  });
}

/** The first one counts where a field that may stand only once stands twice. `name` in lower case. */
export function fieldValue(fields: readonly HeaderField[], name: string): string | undefined {
  return fields.find((candidate) => candidate.name.toLowerCase() === name)?.value;
}

/** Whether a line could begin a header: else a part without any header has begun with its body. */
export function beginsField(line: string): boolean {
  return field.test(line) || /^>?From /.test(line);
}

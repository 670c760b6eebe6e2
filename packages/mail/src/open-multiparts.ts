import { readContentType } from './content-type.ts';
import { fieldValue, type HeaderField } from './header-fields.ts';
import type { MultipartPart, Part } from './part.ts';

/** The multiparts around the current place. */
export type OpenMultiparts = {
  push(multipart: OpenMultipart): void;
  /** Leaves this many open. */
  popTo(depth: number): void;
  depth(): number;
  innermost(): OpenMultipart | undefined;
  has(type: string): boolean;
  /** `text` is what follows the dashes. Where two have one boundary, the inner one is meant. */
  match(text: string): { readonly level: number; readonly closes: boolean } | undefined;
};

/** `next` and `last`: what follows the two dashes in the lines that part its children and that end it. */
export type OpenMultipart = MultipartPart & { readonly next: string; readonly last: string; readonly children: Part[] };

export function createOpenMultiparts(): OpenMultiparts {
  const open: OpenMultipart[] = [];
  const delimiters = new Map<string, { level: number; closes: boolean }>();

  function change(): void {
    delimiters.clear();
    for (const [level, { next, last }] of open.entries()) {
      delimiters.set(next, { level, closes: false }).set(last, { level, closes: true });
    }
  }

  return {
    push: (multipart) => {
      open.push(multipart);
      change();
    },
    popTo: (depth) => {
      if (depth === open.length) return;
      open.length = depth;
      change();
    },
    depth: () => open.length,
    innermost: () => open.at(-1),
    has: (type) => open.some((multipart) => multipart.type === type),
    match: (text) => delimiters.get(text),
  };
}

/** undefined where these fields are not those of a multipart that has a boundary. */
export function asMultipart(fields: readonly HeaderField[]): OpenMultipart | undefined {
  const { type, boundary } = readContentType(fieldValue(fields, 'content-type') ?? '');
  if (!type.startsWith('multipart/') || boundary === undefined) return undefined;
  return { kind: 'multipart', fields, type, next: boundary, last: `${boundary}--`, children: [] };
}

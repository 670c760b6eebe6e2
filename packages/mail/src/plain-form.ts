import { dropInvisible } from './invisible.ts';

/** Marks upon one letter, as many as any language has and more (UAX 15, stream-safe); normalising many takes for ever. */
const marks = /(\p{M}{30})\p{M}+/gu;

/** Letters and digits of full width are what they stand for, and padding is nothing. Signs for `number` stay signs. */
export function plainForm(text: string): string {
  if (isAscii(text)) return text;
  return dropInvisible(
    text.replace(marks, '$1').replace(/º/g, '°').replace(/№/g, 'N°').replace(/[’ʼ]/g, "'").normalize('NFKC'),
  );
}

/** Such text is its own plain form, and most words of most mail are such. */
export function isAscii(text: string): boolean {
  return !/[^\0-\x7f]/.test(text);
}

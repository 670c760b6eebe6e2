import { dropInvisible } from './invisible.ts';

/** Letters and digits of full width are what they stand for, and padding is nothing. Signs for `number` stay signs. */
export function plainForm(text: string): string {
  return dropInvisible(text.replace(/º/g, '°').replace(/№/g, 'N°').replace(/[’ʼ]/g, "'").normalize('NFKC'));
}

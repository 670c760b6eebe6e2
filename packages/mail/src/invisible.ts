/**
 * Characters that are there and take no room. Senders pad the first line of a mail with rows of them, so that
 * the row of a list shows no more than they want.
 */
const members =
  '\\u00AD\\u034F\\u061C\\u115F\\u1160\\u17B4\\u17B5\\u180E\\u200B-\\u200F\\u2060-\\u2064\\u206A-\\u206F\\u3164\\uFE0F\\uFEFF\\uFFA0';

/** The few places where one belongs: in an emoji, and between letters that join in their script. */
const useful =
  '(?<=[\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\uFE0F])[\\u200D\\uFE0F]|' +
  '(?<=(?!\\p{Script=Latin})\\p{L})[\\u200C\\u200D](?=(?!\\p{Script=Latin})\\p{L})';

const run = new RegExp(`(?:[ \\u00A0\\u2007]?[${members}]){2,}`, 'gu');
const each = new RegExp(`(${useful})|[${members}]`, 'gu');

/** Only whole rows of them, with the blanks between. Linear. */
export function dropInvisibleRuns(text: string): string {
  return text.replace(run, '');
}

/** All of them but the useful ones. Linear. */
export function dropInvisible(text: string): string {
  return text.replace(each, '$1');
}

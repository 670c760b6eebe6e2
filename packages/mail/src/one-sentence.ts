/** UTF-16 units between a number and the word that says what it is. */
export const farthest = 140;

/** A line may end in it; a paragraph, a sentence or an item of a list may not. */
export function isOneSentence(between: string): boolean {
  return (
    between.length <= farthest &&
    !/(?<!\b(?:sygn|nr|no|art|ref|núm|tel|ul|str|inkl|bzw|dr|mr|ms|mrs|sr|sra|dott|sig|av|p|n))\.(?:\s|$)|[!?。]|\n[\s>*|]*\n|\n\s*[·•▪–-] /.test(
      between,
    )
  );
}

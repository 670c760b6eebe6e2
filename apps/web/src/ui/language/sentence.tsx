import type { ReactNode } from 'react';

export type SentenceProps = {
  /** With the slot `{address}` in it, wherever the language puts it. */
  readonly of: string;
  readonly address: ReactNode;
};

/** A sentence with an address in it that is not of the sentence's language, nor perhaps of its direction. */
export function Sentence({ of, address }: SentenceProps) {
  const [before = '', after = ''] = of.split('{address}');
  return (
    <>
      {before}
      {address}
      {after}
    </>
  );
}

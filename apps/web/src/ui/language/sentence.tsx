import { Fragment, type ReactNode } from 'react';

export type SentenceProps = {
  /** With slots in it, as `{address}` is one, wherever the language puts them. */
  readonly of: string;
  /** What stands in them, by name. */
  readonly slots: Readonly<Record<string, ReactNode>>;
};

/** A sentence with something in it that is not of the sentence's language, nor perhaps of its direction. */
export function Sentence({ of, slots }: SentenceProps) {
  return of.split(/\{(\w+)\}/).map((piece, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: what stands between two slots has no other name
    <Fragment key={index}>{index % 2 === 0 ? piece : slots[piece]}</Fragment>
  ));
}

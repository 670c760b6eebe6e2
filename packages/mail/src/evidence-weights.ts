/** What speaks for a one-time code, and what against it; the sum of all that holds decides. */
export const weights = {
  // Its name says what it is for; a lock or a voucher rarely has one like it.
  'name: proof': 3,
  'name: door': 1.5,
  'name: figure': 1.5,
  'name: none': 1.5,
  'name: bare': 1,
  // A booking and a card's payment print theirs: it says nothing.
  'name: record': 0,
  // A code of something, and most of those are none.
  'name: compound': -1,
  // Counts, and things that are no one's own.
  'name: of several': -2,
  'name: of another thing': -4,
  // Whoever counts or bills does not ask for typing.
  'told to type': 1.5,
  // Nearer is surer, and a mail may speak of both.
  'sentence: proof': 1,
  'sentence: errand': -2,
  'sentence: bargain': -3,
  'next paragraph: bargain': -1.5,
  // So it is set where it is all that matters; coupons and model numbers look as the second says.
  'value: on a line of its own': 1,
  'value: seldom a code': -1,
  // The subject says what a mail is for; hardly any other mail has it.
  'subject: proof by name': 3.5,
  'subject: proof': 2.5,
  'subject: a code': 1,
  'subject: opens with it': 3,
  'subject: pointed at': 4,
  'subject: errand': -3,
  'subject: bargain': -1.5,
  // Footers and warnings speak of accounts too, so one alone does not do.
  'mail: proof': 2.5,
  'mail: lapses in minutes': 2.5,
  'mail: to be kept secret': 1,
  'mail: nothing asked for': 1,
  'mail: works once': 1.5,
  'mail: another can be had': 1,
  // Payments are approved with codes as well as receipted with numbers.
  'mail: sum of money': -1,
  'mail: receipt': -2,
  'mail: of making software': -3,
  'mail: booking or meeting': -1.5,
  'mail: saving': -2.5,
} as const;

export const leastEvidence = 0;
/** Of a candidate that nothing is said of. */
export const leastEvidenceAlone = 3.5;

export type Sign = keyof typeof weights;
/** What holds for the whole of a mail. */
export type MailSign = Exclude<
  Extract<Sign, `mail: ${string}` | `subject: ${string}`>,
  'subject: opens with it' | 'subject: pointed at'
>;

import { z } from 'zod';

const at = z
  .enum(['rcpt', 'data'])
  .default('rcpt')
  .describe('rcpt: at RCPT TO. data: at the end of the mail, where the inbox is the only recipient of it.');

/** What a tester has an inbox do to whoever sends to it. Gone with the inbox. */
export const faults = z
  .strictObject({
    greylist: z
      .boolean()
      .default(false)
      .describe('The next RCPT TO, and that one alone, is told 451 4.7.1: try again.'),
    refuse: z
      .strictObject({
        code: z.literal([450, 451, 452, 550, 552, 553, 554]).describe('4yz: try again. 5yz: give up.'),
        at,
      })
      .optional()
      .describe('Every mail is refused.'),
    delay: z
      .strictObject({ seconds: z.int().min(1).max(30), at })
      .optional()
      .describe('Every reply comes so much later; at data, that of a mail which is stored already.'),
  })
  .refine(({ greylist, refuse, delay }) => greylist || refuse || delay, 'Expected greylist, refuse or delay');

export type Faults = z.output<typeof faults>;
export type FaultsRequest = z.input<typeof faults>;
export type RefusedCode = NonNullable<Faults['refuse']>['code'];
export type FaultStage = z.output<typeof at>;

import { setTimeout as pause } from 'node:timers/promises';
import type { FaultStage, RefusedCode } from '@mayfly/contracts/faults';
import type { AcceptedRecipient, Inboxes } from '@mayfly/inbox/inboxes';
import { SmtpRefusal, type SmtpReply } from './smtp-reply.ts';

/** At RCPT TO, what the inbox's owner asked for: late, once in vain, or not at all. Rejects with the refusal. */
export async function meetFaultsAtRcpt(
  inboxes: Pick<Inboxes, 'spendGreylist'>,
  recipient: AcceptedRecipient,
): Promise<void> {
  const { inboxId, faults } = recipient;
  if (!faults) return;
  await delayAt('rcpt', recipient);
  if (faults.greylist && (await inboxes.spendGreylist(inboxId))) throw new FaultRefusal(greylisted);
  refuseAt('rcpt', recipient);
}

/** Once the mail is whole and before it is stored. One reply is for all: what one of several asked for is not theirs to bear. */
export function refuseAtData(recipients: readonly AcceptedRecipient[]): void {
  const [only, ...others] = recipients;
  if (only && others.length === 0) refuseAt('data', only);
}

/** Once it is stored: a sender that does not wait for the reply and comes again finds a duplicate absorbed. */
export async function delayAtData(recipients: readonly AcceptedRecipient[]): Promise<void> {
  const [only, ...others] = recipients;
  if (only && others.length === 0) await delayAt('data', only);
}

/** What went wrong here went wrong as its owner asked. */
export class FaultRefusal extends SmtpRefusal {
  constructor(reply: SmtpReply) {
    super(reply);
    this.name = 'FaultRefusal';
  }
}

function refuseAt(stage: FaultStage, { faults }: AcceptedRecipient): void {
  if (faults?.refuse?.at === stage) throw new FaultRefusal(refusals[faults.refuse.code]);
}

async function delayAt(stage: FaultStage, { faults }: AcceptedRecipient): Promise<void> {
  if (faults?.delay?.at === stage) await pause(faults.delay.seconds * 1000, undefined, { ref: false });
}

const greylisted: SmtpReply = { code: 451, enhanced: '4.7.1', text: 'Greylisted once, as a test; please try again' };

const refusals: Readonly<Record<RefusedCode, SmtpReply>> = {
  450: refusal(450, '4.2.1'),
  451: refusal(451, '4.3.0'),
  452: refusal(452, '4.2.2'),
  550: refusal(550, '5.2.1'),
  552: refusal(552, '5.2.2'),
  553: refusal(553, '5.1.3'),
  554: refusal(554, '5.7.1'),
};

/** Who looks into a log shall not look for a fault of the server's. */
function refusal(code: number, enhanced: string): SmtpReply {
  return { code, enhanced, text: 'Refused as a test, at the wish of whoever owns the inbox' };
}

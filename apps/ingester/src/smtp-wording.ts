import {
  fault,
  replyFor,
  type SmtpReply,
  shuttingDown,
  syntax,
  tooMuch,
  tooSlow,
  unknownParameter,
} from './smtp-reply.ts';

/** Verbs of SMTP that this server knows of and does not do; every other word is no verb at all. */
const notDone = new Set(
  'AUTH BDAT ETRN EXPN KILL LHLO SAML SEND SHELL SOML STARTTLS TURN WIZ XCLIENT XFORWARD'.split(' '),
);

/** What the parser has an answer of its own to and must not give it. */
export const disabledVerbs = ['AUTH', 'XCLIENT', 'XFORWARD', 'WIZ', 'SHELL', 'KILL'];

/**
 * Our words for what smtp-server says of itself; undefined where its own stand. `context` is what smtp-server
 * passes along with a reply: of an unknown command, its verb.
 */
export function wordingOf(code: number, text: string, context: string | false | undefined): SmtpReply | undefined {
  if (/^[245]\.\d{1,3}\.\d{1,3} /.test(text)) return undefined;
  switch (code) {
    case 214:
      return { code, enhanced: '2.0.0', text: 'This server speaks RFC 5321' };
    case 252:
      return { code, enhanced: '2.5.0', text: 'Nothing is verified here; send the message' };
    case 421:
      return closingOf(text);
    case 451:
      return fault;
    case 452:
      return replyFor('too_many_recipients');
    case 500:
      return notDone.has(String(context).toUpperCase())
        ? { code: 502, enhanced: '5.5.1', text: 'Command not implemented' }
        : { code, enhanced: '5.5.1', text: 'Command not recognised' };
    case 501:
      return syntax;
    case 530:
      // RFC 8689, which is not offered.
      return unknownParameter;
    case 552:
      return replyFor('message_too_large');
    default:
      return undefined;
  }
}

function closingOf(text: string): SmtpReply {
  if (/timeout/i.test(text)) return tooSlow;
  return /shutting down/i.test(text) ? shuttingDown : tooMuch;
}

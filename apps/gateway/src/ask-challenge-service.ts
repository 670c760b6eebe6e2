import { z } from 'zod';

/** What a service says of an answer, or why it said nothing that can be understood. */
export type ServiceVerdict =
  | { readonly kind: 'told'; readonly told: ToldByService }
  | { readonly kind: 'silent'; readonly reason: 'timeout' | 'unreachable' | 'status' | 'malformed' };

/** Only what is looked at; services add fields as they like. */
const toldByService = z.object({
  success: z.boolean(),
  hostname: z.string().nullish(),
  action: z.string().nullish(),
  score: z.number().min(0).max(1).nullish(),
  'error-codes': z.array(z.string()).nullish(),
});

export type ToldByService = z.output<typeof toldByService>;

export type ServiceQuestion = {
  readonly url: string;
  readonly form: Readonly<Record<string, string>>;
  /** Milliseconds until no answer is awaited any more. */
  readonly deadlineMs: number;
};

/** No answer of theirs is longer than this. */
const mostBytes = 16_384;

/**
 * Asks once, with the form and nothing else: no address of whoever gave the answer. Never rejects, and follows no
 * redirection, for the secret is in the form.
 */
export async function askChallengeService({ url, form, deadlineMs }: ServiceQuestion): Promise<ServiceVerdict> {
  const signal = AbortSignal.timeout(deadlineMs);
  try {
    const body = new URLSearchParams(form);
    const response = await fetch(url, {
      method: 'POST',
      body,
      signal,
      redirect: 'error',
      headers: { accept: 'application/json' },
    });
    const text = await readUpTo(response, mostBytes);
    // hCaptcha answers 4xx with a verdict in it where an answer is not one of its own.
    if (response.status >= 500) return { kind: 'silent', reason: 'status' };
    const told = read(text);
    if (told) return { kind: 'told', told };
    return { kind: 'silent', reason: response.ok ? 'malformed' : 'status' };
  } catch {
    return { kind: 'silent', reason: signal.aborted ? 'timeout' : 'unreachable' };
  }
}

/** Cut off where it is longer, which is then no JSON. */
async function readUpTo({ body }: Response, most: number): Promise<string> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body ?? []) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > most) return '';
  }
  return Buffer.concat(chunks).toString();
}

function read(text: string): ToldByService | undefined {
  try {
    return toldByService.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

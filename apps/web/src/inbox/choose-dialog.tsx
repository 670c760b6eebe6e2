import type { Failure } from '@mayfly/client/mayfly-error';
import type { CreateInboxRequest, DomainsResponse, MetaResponse } from '@mayfly/contracts/http-api';
import { type FormEvent, useState } from 'react';
import { Button } from '../ui/button.tsx';
import { Dialog, DialogActions } from '../ui/dialog.tsx';
import { Field } from '../ui/field.tsx';
import type { Language } from '../ui/language/language.ts';
import { useLanguage } from '../ui/language/language-context.tsx';
import { sentenceFor } from '../ui/language/sentence-for.ts';
import { ChallengeStep } from './challenge-step.tsx';
import styles from './choose-dialog.module.css';
import type { ChallengeView } from './session.ts';

export type Offer = {
  readonly domains: DomainsResponse['items'];
  readonly meta: Pick<MetaResponse, 'lifetimesSeconds' | 'defaultLifetimeSeconds'>;
};

export type ChooseDialogProps = {
  readonly offer: Offer;
  /** What stands before the address. */
  readonly challenge: ChallengeView | undefined;
  /** Resolves with why there is no such address. */
  onCreate(wish: CreateInboxRequest): Promise<Failure | undefined>;
  onClose(): void;
};

/** An address of one's own choosing: name, domain, subdomain where the domain has them, lifetime. */
export function ChooseDialog({ offer: { domains, meta }, challenge, onCreate, onClose }: ChooseDialogProps) {
  const language = useLanguage();
  const { choose } = language.words;
  const [localPart, setLocalPart] = useState('');
  const [index, setIndex] = useState(0);
  const [subdomain, setSubdomain] = useState('');
  const [lifetimeSeconds, setLifetimeSeconds] = useState(meta.defaultLifetimeSeconds);
  const [asking, setAsking] = useState(false);
  const [trouble, setTrouble] = useState<Trouble>({});
  const domain = domains[index];
  const wild = domain?.kind === 'wildcard';

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    const wish = {
      lifetimeSeconds,
      ...(domain ? { domain: domain.domain } : {}),
      ...(localPart.trim() ? { localPart: localPart.trim() } : {}),
      ...(wild && subdomain.trim() ? { subdomain: subdomain.trim() } : {}),
    };
    setAsking(true);
    const failure = await onCreate(wish);
    setAsking(false);
    if (failure) setTrouble(troubleOf(failure, wish, language));
    else onClose();
  }

  function leave(): void {
    if (challenge?.by === 'person') challenge.cancel?.();
    onClose();
  }

  return (
    <Dialog title={choose.title} onClose={leave}>
      <form className={styles.form} noValidate onSubmit={(event) => void submit(event)}>
        <Field label={choose.name} hint={choose.nameHint} error={trouble.name}>
          {(control) => (
            <input
              {...control}
              className={styles.code}
              value={localPart}
              onChange={({ target }) => setLocalPart(target.value)}
              placeholder={choose.namePlaceholder}
              maxLength={64}
              {...notAWord}
            />
          )}
        </Field>
        <Field label={choose.domain} error={trouble.domain}>
          {(control) => (
            <select {...control} value={index} onChange={({ target }) => setIndex(Number(target.value))}>
              {domains.map((offered, place) => (
                <option key={`${offered.kind} ${offered.domain}`} value={place}>
                  {offered.kind === 'wildcard' ? `*.${offered.domain}` : offered.domain}
                </option>
              ))}
            </select>
          )}
        </Field>
        {wild && (
          <Field label={choose.subdomain} hint={choose.subdomainHint} error={trouble.subdomain}>
            {(control) => (
              <input
                {...control}
                className={styles.code}
                value={subdomain}
                onChange={({ target }) => setSubdomain(target.value)}
                placeholder={choose.namePlaceholder}
                maxLength={63}
                {...notAWord}
              />
            )}
          </Field>
        )}
        <fieldset className={styles.lifetimes}>
          <legend className={styles.legend}>{choose.lifetime}</legend>
          {meta.lifetimesSeconds.map((seconds) => (
            <label key={seconds} className={styles.lifetime}>
              <input
                type="radio"
                name="lifetime"
                className="hidden-text"
                checked={seconds === lifetimeSeconds}
                onChange={() => setLifetimeSeconds(seconds)}
              />
              {language.formats.duration(seconds)}
            </label>
          ))}
        </fieldset>
        <p className={styles.trouble} role="alert">
          {(trouble.name ?? trouble.subdomain ?? trouble.domain) ? '' : trouble.other}
        </p>
        {challenge !== undefined && <ChallengeStep challenge={challenge} brief held />}
        <DialogActions>
          <Button onClick={leave}>{choose.cancel}</Button>
          <Button look="primary" type="submit" disabled={asking}>
            {choose.create}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}

/** An address is nothing to correct, complete or capitalise. */
const notAWord = {
  autoComplete: 'off',
  autoCapitalize: 'none',
  autoCorrect: 'off',
  spellCheck: false,
  dir: 'ltr',
} as const;

type Trouble = { readonly [field in 'name' | 'domain' | 'subdomain' | 'other']?: string };

/** Says it beside the field it is about, as far as the server's answer tells. */
function troubleOf(failure: Failure, wish: CreateInboxRequest, language: Language): Trouble {
  const { choose } = language.words;
  if (failure.kind === 'refused') {
    if (failure.code === 'address_taken') return { name: choose.taken };
    if (failure.code === 'address_reserved') return { name: choose.reserved };
    if (failure.code === 'domain_not_offered') return { domain: sentenceFor(failure, language) };
    if (failure.code === 'bad_request' && wish.localPart && !mayBeName(wish.localPart))
      return { name: choose.malformedName };
    if (failure.code === 'bad_request' && wish.subdomain) return { subdomain: choose.malformedSubdomain };
    if (failure.code === 'bad_request' && wish.localPart) return { name: choose.malformedName };
  }
  return { other: sentenceFor(failure, language) };
}

/** Only to tell which of two fields was meant: whether a name is one, the server says. */
function mayBeName(name: string): boolean {
  return /^[a-z0-9](?!.*\.\.)[a-z0-9._-]{4,30}[a-z0-9]$/i.test(name);
}

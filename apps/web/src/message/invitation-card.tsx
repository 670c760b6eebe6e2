import { useLanguage } from '../ui/language/language-context.tsx';
import { Sentence } from '../ui/language/sentence.tsx';
import styles from './attachments.module.css';
import type { Invitation } from './read-invitation.ts';

/** What a calendar entry says. Nothing is answered and nothing is added to any calendar. */
export function InvitationCard({ invitation }: { readonly invitation: Invitation }) {
  const { invitation: words } = useLanguage().words.message;
  const { summary, start, end, location, organizer, method } = invitation;
  const facts = [
    [words.when, start && (end ? `${start} – ${end}` : start)],
    [words.where, location],
    [words.by, organizer],
  ] as const;
  const title = <bdi>{summary ?? words.untitled}</bdi>;
  return (
    <span className={styles.invitation}>
      <b>{method === 'CANCEL' ? <Sentence of={words.cancelled} slots={{ summary: title }} /> : title}</b>
      {facts.map(([fact, value]) =>
        value ? (
          <span key={fact}>
            <Sentence of={fact} slots={{ value: <bdi>{value}</bdi> }} />
          </span>
        ) : null,
      )}
    </span>
  );
}

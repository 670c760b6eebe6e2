import styles from './attachments.module.css';
import type { Invitation } from './read-invitation.ts';

/** What a calendar entry says. Nothing is answered and nothing is added to any calendar. */
export function InvitationCard({ invitation }: { readonly invitation: Invitation }) {
  const { summary, start, end, location, organizer, method } = invitation;
  const facts = [
    [words.when, start && (end ? `${start} – ${end}` : start)],
    [words.where, location],
    [words.by, organizer],
  ] as const;
  return (
    <span className={styles.invitation}>
      <b>
        {method === 'CANCEL' && `${words.cancelled} `}
        <bdi>{summary ?? words.noSummary}</bdi>
      </b>
      {facts.map(([label, value]) =>
        value ? (
          <span key={label}>
            {label}: <bdi>{value}</bdi>
          </span>
        ) : null,
      )}
    </span>
  );
}

const words = {
  when: 'When',
  where: 'Where',
  by: 'Invited by',
  cancelled: 'Called off:',
  noSummary: 'A calendar entry without a title',
};

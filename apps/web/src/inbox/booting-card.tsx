import { useLanguage } from '../ui/language/language-context.tsx';
import styles from './address-card.module.css';
import skeleton from './booting-card.module.css';

/** The card before its address has come: every slot has its size, so nothing moves when it does. */
export function BootingCard() {
  const { address } = useLanguage().words;
  return (
    <section className={styles.card} aria-label={address.region} aria-busy="true">
      <div className={styles.name}>
        <p className={styles.address}>
          <span className={skeleton.address} aria-hidden="true" />
          <span className="hidden-text">{address.getting}</span>
        </p>
        <div className={styles.acts} aria-hidden="true">
          <span className={skeleton.copy} />
          <span className={skeleton.renew} />
        </div>
      </div>
      <div className={styles.life} aria-hidden="true">
        <span className={skeleton.timer} />
        <span className={skeleton.extend} />
      </div>
    </section>
  );
}

import { type ReactNode, useId } from 'react';
import styles from './field.module.css';

export type FieldProps = {
  readonly label: string;
  readonly hint?: string | undefined;
  /** What is wrong with what was entered. */
  readonly error?: string | undefined;
  /** Gets the id and descriptions that tie it to its words. */
  children(control: { id: string; 'aria-describedby': string | undefined; 'aria-invalid': boolean }): ReactNode;
};

/** A control with its name, a hint, and what is wrong in place of the hint. */
export function Field({ label, hint, error, children }: FieldProps) {
  const id = useId();
  const words = error ?? hint;
  const control = {
    id,
    'aria-describedby': words === undefined ? undefined : `${id}-words`,
    'aria-invalid': error !== undefined,
  };
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      {children(control)}
      {words !== undefined && (
        <p id={`${id}-words`} className={error === undefined ? styles.hint : styles.error}>
          {words}
        </p>
      )}
    </div>
  );
}

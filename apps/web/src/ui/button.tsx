import type { ButtonHTMLAttributes, Ref } from 'react';
import styles from './button.module.css';

export type ButtonProps = ButtonHTMLAttributes<HTMLButtonElement> & {
  /** primary: the one thing to do here. plain: anything else. bare: what should not ask for attention. */
  readonly look?: 'primary' | 'plain' | 'bare' | 'grave';
  readonly ref?: Ref<HTMLButtonElement>;
};

export function Button({ look = 'plain', className, ...rest }: ButtonProps) {
  const names = [styles.button, styles[look], className].filter(Boolean).join(' ');
  return <button type="button" className={names} {...rest} />;
}

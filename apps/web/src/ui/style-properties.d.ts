import 'react';

declare module 'react' {
  /** Numbers that a style sheet reads. */
  interface CSSProperties {
    '--rows'?: number;
    '--index'?: number;
  }
}

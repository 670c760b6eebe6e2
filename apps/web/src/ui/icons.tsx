import type { ReactNode } from 'react';

/** Never alone: each stands beside a word, or in a control that has a name. */
function Icon({ children, turns = false }: { readonly children: ReactNode; readonly turns?: boolean }) {
  return (
    <svg
      className={turns ? 'turns' : undefined}
      viewBox="0 0 16 16"
      width="16"
      height="16"
      aria-hidden="true"
      focusable="false"
    >
      <g fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" strokeLinejoin="round">
        {children}
      </g>
    </svg>
  );
}

export const PaperclipIcon = () => (
  <Icon>
    <path d="M13 7.5 8 12.5a3 3 0 0 1-4.3-4.3l5.4-5.4a2 2 0 0 1 2.9 2.9l-5.3 5.3a1 1 0 0 1-1.5-1.5l4.7-4.7" />
  </Icon>
);

export const BackIcon = () => (
  <Icon turns>
    <path d="M9.5 3.5 5 8l4.5 4.5" />
  </Icon>
);

export const MoreIcon = () => (
  <Icon>
    <path d="M3 8h.01M8 8h.01M13 8h.01" strokeWidth="2.5" />
  </Icon>
);

export const CloseIcon = () => (
  <Icon>
    <path d="m4 4 8 8m0-8-8 8" />
  </Icon>
);

export const SystemIcon = () => (
  <Icon>
    <circle cx="8" cy="8" r="5.5" />
    <path d="M8 2.5v11A5.5 5.5 0 0 0 8 2.5Z" fill="currentColor" />
  </Icon>
);

export const LightIcon = () => (
  <Icon>
    <circle cx="8" cy="8" r="2.8" />
    <path d="M8 1.5v1m0 11v1m6.5-6.5h-1m-11 0h-1m11.1-4.6-.7.7m-7.8 7.8-.7.7m0-9.2.7.7m7.8 7.8.7.7" />
  </Icon>
);

export const DarkIcon = () => (
  <Icon>
    <path d="M13.5 9.6A5.8 5.8 0 0 1 6.4 2.5a5.8 5.8 0 1 0 7.1 7.1Z" />
  </Icon>
);

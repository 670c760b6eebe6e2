/** Still water where something light has touched it. Decoration: it says nothing that words do not. */
export function Ripples({ className }: { readonly className?: string | undefined }) {
  return (
    <svg className={className} viewBox="0 0 320 150" width="320" height="150" aria-hidden="true" focusable="false">
      <g fill="none" stroke="var(--water)" strokeWidth="1.5" strokeLinecap="round">
        <ellipse cx="160" cy="112" rx="18" ry="4" />
        <ellipse cx="160" cy="112" rx="54" ry="12" opacity="0.75" />
        <ellipse cx="160" cy="112" rx="100" ry="22" opacity="0.5" />
        <ellipse cx="160" cy="112" rx="152" ry="34" opacity="0.28" />
      </g>
      <g
        fill="none"
        stroke="var(--amber)"
        strokeWidth="0.9"
        strokeLinecap="round"
        strokeLinejoin="round"
        transform="translate(118 14) scale(3.6)"
      >
        <path d="M7.6 17.2C5.8 11.6 8.2 5.6 14.2 2.4c2 5.8.6 11-3.4 14.8" />
        <path d="M1.8 16.6c4 1.1 8.4 1 12.2-.4 3.4-1.2 6-3.4 8.2-6.8" />
        <path d="M14.6 16c2.6.5 5.4.5 8.2-.2" />
      </g>
    </svg>
  );
}

/** The mayfly, in three strokes: wing, body with its long tail, second tail. */
export function Mark({ className }: { readonly className?: string | undefined }) {
  return (
    <svg className={className} viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false">
      <g fill="none" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" strokeLinejoin="round">
        <path d="M7.6 17.2C5.8 11.6 8.2 5.6 14.2 2.4c2 5.8.6 11-3.4 14.8" />
        <path d="M1.8 16.6c4 1.1 8.4 1 12.2-.4 3.4-1.2 6-3.4 8.2-6.8" />
        <path d="M14.6 16c2.6.5 5.4.5 8.2-.2" />
      </g>
    </svg>
  );
}

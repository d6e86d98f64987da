/** The mark: a ball and the swing that goes on after it. */
export function Wordmark() {
  return (
    <svg className="mark" viewBox="0 0 20 20" aria-hidden>
      <circle cx="4.6" cy="15.4" r="2.4" />
      <path d="M8.8 14.9C13.6 13.6 16.6 9.6 16.2 3.4" />
    </svg>
  );
}

/** The lantern of the masthead as one ink, sized by its class; decorative beside the name of the paper. */
export function LanternMark({ className }: { className?: string }) {
  return (
    <svg className={className} viewBox="0 0 32 32" fill="currentColor" aria-hidden="true" focusable="false">
      <path
        fillRule="evenodd"
        d="M10 8V6a6 6 0 0 1 12 0v2l6 4v2H4v-2zm3-1h6V6a3 3 0 0 0-6 0zM6 14h4v12H6zM22 14h4v12h-4zM4 26h24v4H4z"
      />
      <path d="M16 14c.8 2.8 4 4.3 4 7a4 4 0 0 1-8 0c0-2.7 3.2-4.2 4-7z" />
    </svg>
  )
}

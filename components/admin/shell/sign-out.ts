/** Ends this browser's session and shows the sign-in page. */
export async function signOut(): Promise<void> {
  const answer = await fetch('/api/auth/sign-out', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{}',
  })
  // A full load, so that nothing of the session stays in memory.
  if (answer.ok) location.assign('/admin/sign-in')
  else location.reload()
}

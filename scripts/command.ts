import { StartupRefusal } from '#lib/startup-refusal.ts'

/**
 * Runs a command-line tool: its answer is the exit code. A StartupRefusal is printed as its sentence, with
 * exit code 1; anything else that is thrown is a bug and shows where it happened. Both end the process.
 */
export async function runCommand(command: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await command()
  } catch (error) {
    console.error(error instanceof StartupRefusal ? error.message : error)
    // What had been opened by then may hold the process.
    process.exit(1)
  }
}

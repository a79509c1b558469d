/** A reason not to start, in one sentence for people; printed without a stack. */
export class Refusal extends Error {}

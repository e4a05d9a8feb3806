/** What an agent does at the desk, by whichever door. An act is over when it is done; one that is refused fails. */
export interface AgentDoor {
  readonly name: string;
  /** Resolves with what the agent was told where somebody else was faster, `''` where the case is theirs. */
  claim(reference: string): Promise<string>;
  release(reference: string): Promise<void>;
  assign(reference: string, to: string): Promise<void>;
  note(reference: string, text: string): Promise<void>;
  reveal(reference: string, fact: string, reason: string): Promise<void>;
  ask(reference: string, items: readonly string[], note: string): Promise<void>;
  reply(reference: string, text: string): Promise<void>;
  /** The same, and the desk goes on working. */
  tell(reference: string, text: string): Promise<void>;
  /** Says something with a promise in it and has it kept track of until this day and time of Beijing. */
  promise(reference: string, text: string, due: Due): Promise<void>;
  keepPromise(reference: string): Promise<void>;
  releaseHeld(reference: string): Promise<void>;
  dropHeld(reference: string): Promise<void>;
  amend(reference: string, said: string, text: string): Promise<void>;
  withdraw(reference: string, said: string): Promise<void>;
  settleAsStated(reference: string): Promise<void>;
  resolve(reference: string, outcome: string, words: string): Promise<void>;
  reject(reference: string, reason: string): Promise<void>;
  reopen(reference: string): Promise<void>;
  merge(reference: string, other: string): Promise<void>;
  split(reference: string, other: string): Promise<void>;
  undo(reference: string): Promise<void>;
}

export interface Due {
  readonly date: string;
  readonly time: string;
}

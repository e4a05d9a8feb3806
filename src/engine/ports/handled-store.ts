/** What was done is done once: every turn leaves the keys it handled. */
export interface HandledStore {
  /** Whether a turn that handled this key was committed. */
  wasHandled(key: string): Promise<boolean>;
}

/** Tells whoever is looking that something changed; a hint to look again, never the news itself. */
export interface Announcer {
  lane(lane: string): void;
  desk(): void;
}

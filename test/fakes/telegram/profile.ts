import type { BotCommand } from 'grammy/types';

/** What the bot says of itself, per language; commands per scope and language. */
export class Profile {
  readonly commands = new Map<string, readonly BotCommand[]>();
  readonly descriptions = new Map<string, string>();
  readonly shortDescriptions = new Map<string, string>();
  readonly menuButtons = new Map<string, unknown>();
}

import type { BotCommand } from 'grammy/types';
import type { Arguments } from './arguments.ts';
import type { Call, Method } from './method.ts';
import type { Profile } from './profile.ts';
import { badRequest } from './refusal.ts';
import { characters } from './text.ts';

const MOST_COMMANDS = 100;

function languageOf(args: Arguments): string {
  const language = args.text('language_code');
  if (!/^([a-z]{2})?$/.test(language)) throw badRequest('invalid language code specified');
  return language;
}

function slotOf(args: Arguments): string {
  const scope = (args.json('scope', 'BotCommandScope') as { type?: string } | undefined) ?? {
    type: 'default',
  };
  return `${JSON.stringify(scope)} ${languageOf(args)}`;
}

function checkCommand(given: unknown): BotCommand {
  if (given === null || typeof given !== 'object')
    throw badRequest("can't parse BotCommand: expected an Object");
  const { command = '', description = '' } = given as Partial<BotCommand>;
  const name = command.trim().replace(/^\//, '');
  if (name === '') throw badRequest('command must be non-empty');
  if (characters(name) > 32) throw badRequest('command length must not exceed 32');
  if (description.trim() === '') throw badRequest('command description must be non-empty');
  if (characters(description.trim()) > 256)
    throw badRequest('command description length must not exceed 256');
  if (!/^[a-z0-9_]+$/.test(name)) throw badRequest('BOT_COMMAND_INVALID');
  return { command: name, description: description.trim() };
}

const setMyCommands: Method = ({ args, profile }) => {
  const commands = args.json('commands', 'commands') ?? [];
  if (!Array.isArray(commands)) throw badRequest('expected an Array of BotCommand');
  if (commands.length > MOST_COMMANDS) throw badRequest('BOT_COMMANDS_TOO_MUCH');
  profile.commands.set(slotOf(args), commands.map(checkCommand));
  return true;
};

const getMyCommands: Method = ({ args, profile }) => profile.commands.get(slotOf(args)) ?? [];

const deleteMyCommands: Method = ({ args, profile }) => {
  profile.commands.delete(slotOf(args));
  return true;
};

type Words = (profile: Profile) => Map<string, string>;

function setWords(field: string, longest: number, words: Words): Method {
  return ({ args, profile }) => {
    const text = args.text(field);
    if (characters(text) > longest) throw badRequest(`${field.replaceAll('_', ' ')} is too long`);
    words(profile).set(languageOf(args), text);
    return true;
  };
}

/** In a language in which nothing was said, what was said in none holds. */
function getWords(field: string, words: Words): Method {
  return ({ args, profile }) => ({
    [field]: words(profile).get(languageOf(args)) ?? words(profile).get('') ?? '',
  });
}

const setChatMenuButton: Method = ({ args, profile }: Call) => {
  profile.menuButtons.set(
    args.text('chat_id'),
    args.json('menu_button', 'menu button') ?? { type: 'default' },
  );
  return true;
};

const getChatMenuButton: Method = ({ args, profile }) =>
  profile.menuButtons.get(args.text('chat_id')) ?? profile.menuButtons.get('') ?? { type: 'commands' };

export const profileMethods: Readonly<Record<string, Method>> = {
  setMyCommands,
  getMyCommands,
  deleteMyCommands,
  setMyDescription: setWords('description', 512, (profile) => profile.descriptions),
  getMyDescription: getWords('description', (profile) => profile.descriptions),
  setMyShortDescription: setWords('short_description', 120, (profile) => profile.shortDescriptions),
  getMyShortDescription: getWords('short_description', (profile) => profile.shortDescriptions),
  setChatMenuButton,
  getChatMenuButton,
};

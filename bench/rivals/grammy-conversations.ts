/** A grammY bot that holds the dialogue as a conversation: a function that waits for each message in turn. */
import {
  type Conversation,
  type ConversationFlavor,
  conversations,
  createConversation,
} from '@grammyjs/conversations';
import type { Context } from 'grammy';
import { answer, EMPTY_FORM, KEYBOARD } from '../telegram/dialogue.ts';
import { durableBot } from './durable-grammy.ts';

type Talk = ConversationFlavor<Context>;

async function dialogue(conversation: Conversation<Talk, Context>, first: Context): Promise<void> {
  let form = EMPTY_FORM;
  let heard = first;
  for (;;) {
    const step = answer(form, heard.message?.text ?? '');
    form = step.form;
    await heard.reply(step.reply, { reply_markup: KEYBOARD });
    heard = await conversation.waitFor('message:text');
  }
}

const { bot, storage, serve } = durableBot<Talk>();
bot.use(conversations({ storage: { type: 'key', version: 1, adapter: storage() } }));
bot.use(createConversation(dialogue));
bot.command('start', (ctx) => ctx.conversation.enter('dialogue'));
serve();

/** A grammY bot whose state machine lives in a session. */
import { type Context, type SessionFlavor, session } from 'grammy';
import { answer, EMPTY_FORM, type Form, KEYBOARD } from '../telegram/dialogue.ts';
import { durableBot } from './durable-grammy.ts';

type Talk = Context & SessionFlavor<Form>;

const { bot, storage, serve } = durableBot<Talk>();
bot.use(session({ initial: () => EMPTY_FORM, storage: storage<Form>() }));
bot.on('message:text', async (ctx) => {
  const { form, reply } = answer(ctx.session, ctx.message.text);
  ctx.session = form;
  await ctx.reply(reply, { reply_markup: KEYBOARD });
});
serve();

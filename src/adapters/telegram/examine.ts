import { Api } from 'grammy';
import { bad, type Finding, good } from '../../engine/finding.ts';
import { failureOf } from './outcome.ts';
import type { TelegramConfig } from './telegram.ts';
import { WEBHOOK_PATH } from './webhook.ts';

const CALL_SECONDS = 10;
/** More than this waits where nobody fetches it. */
const MANY = 100;

/** Looks at the token and at how updates come in, and says what to do. Changes nothing. */
export async function examineTelegram({
  token,
  apiRoot,
  receive,
}: TelegramConfig): Promise<readonly Finding[]> {
  const api = new Api(token, { apiRoot, timeoutSeconds: CALL_SECONDS });
  try {
    const { username } = await api.getMe();
    const wanted = receive.mode === 'webhook' ? `${receive.publicUrl}${WEBHOOK_PATH}` : '';
    return [good(`Telegram: the token is of @${username}`), ...webhook(await api.getWebhookInfo(), wanted)];
  } catch (error) {
    const failure = failureOf(error);
    if (failure.kind === 'refused' && (failure.code === 401 || failure.code === 404))
      return [bad('Telegram: the token is refused', 'set TELEGRAM_BOT_TOKEN to the one @BotFather gives')];
    const why = failure.kind === 'refused' ? failure.description : failure.kind;
    return [
      bad(
        `Telegram: ${apiRoot} gives no answer (${why})`,
        'check the network; the chat page works meanwhile',
      ),
    ];
  }
}

type Info = Awaited<ReturnType<Api['getWebhookInfo']>>;

function webhook({ url = '', pending_update_count, last_error_message }: Info, wanted: string): Finding[] {
  const found: Finding[] = [];
  if (url === wanted)
    found.push(
      good(wanted === '' ? 'Telegram: no webhook is set, for polling' : `Telegram: the webhook is ${wanted}`),
    );
  else if (url === '') found.push(bad('Telegram: no webhook is set', 'start the service, which sets it'));
  else
    found.push(
      bad(
        `Telegram: the webhook is ${url}`,
        wanted === ''
          ? 'start the service, which takes it off for polling; or set TELEGRAM_MODE=webhook'
          : 'start the service, which sets it; if it changes back, another program uses this token',
      ),
    );
  if (last_error_message !== undefined)
    found.push(
      bad(
        `Telegram: the last delivery failed: ${last_error_message}`,
        'see that the address can be reached from outside over https',
      ),
    );
  if (pending_update_count > MANY)
    found.push(
      bad(
        `Telegram: ${pending_update_count} updates wait`,
        'start the service, or see why it does not take them',
      ),
    );
  return found;
}

/** The Bot API's answer, whichever it is. */
export interface ApiAnswer {
  readonly ok: boolean;
  // biome-ignore lint/suspicious/noExplicitAny: results differ by method, and tests look into them
  readonly result?: any;
  readonly error_code?: number;
  readonly description?: string;
  readonly parameters?: { readonly retry_after?: number; readonly migrate_to_chat_id?: number };
}

export type CallApi = (method: string, fields?: object | FormData | URLSearchParams) => Promise<ApiAnswer>;

/** Calls a Bot API as a bot does, without any library: objects as JSON, forms as they are. */
export function apiOf(url: string, token: string): CallApi {
  return async (method, fields = {}) => {
    const form = fields instanceof FormData || fields instanceof URLSearchParams;
    const response = await fetch(`${url}/bot${token}/${method}`, {
      method: 'POST',
      ...(form
        ? { body: fields }
        : { body: JSON.stringify(fields), headers: { 'content-type': 'application/json' } }),
    });
    return (await response.json()) as ApiAnswer;
  };
}

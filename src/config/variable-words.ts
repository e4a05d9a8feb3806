/** A variable that is wrong; `message` names it, says what was wrong and shows one that is right. Never its value if secret. */
export class ConfigError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'ConfigError';
  }
}

/** What each variable has to be, and one that is right. */
const RIGHT: Readonly<
  Record<string, { readonly zh: string; readonly en: string; readonly example: string }>
> = {
  ZHAODAN_HOST: { zh: '本机的地址', en: 'an address of this machine', example: '127.0.0.1' },
  ZHAODAN_PORT: {
    zh: '0 到 65535 的整数',
    en: 'a whole number from 0 to 65535',
    example: '3000',
  },
  ZHAODAN_PUBLIC_URL: {
    zh: '以 http:// 或 https:// 开头的网站地址，后面不带路径',
    en: 'an address that begins with http:// or https:// and has no path',
    example: 'https://help.example.com',
  },
  ZHAODAN_TRUSTED_PROXIES: {
    zh: 'IP 地址或 CIDR 网段，用逗号隔开',
    en: 'IP addresses or ranges in CIDR, parted by commas',
    example: '127.0.0.0/8,172.16.0.0/12',
  },
  ZHAODAN_DATA_DIR: { zh: '一个目录', en: 'a directory', example: './data' },
  ZHAODAN_SECRET_KEY: {
    zh: '32 字节的 base64',
    en: '32 bytes in base64',
    example: '$(openssl rand -base64 32)',
  },
  DATABASE_URL: {
    zh: '以 postgres:// 开头、带数据库名的地址，密码里的特殊字符要写成 %xx',
    en: 'an address that begins with postgres:// and names a database, with special characters of the password as %xx',
    example: 'postgres://zhaodan:password@127.0.0.1:5432/zhaodan',
  },
  ZHAODAN_ROLE: {
    zh: 'all、web 或 worker；演示只能是 all',
    en: 'all, web or worker; the demo is always all',
    example: 'all',
  },
  ZHAODAN_SHOP_FILE: {
    zh: '一个读得到的文件',
    en: 'a file that is there and can be read',
    example: 'flows/shop.yaml',
  },
  ZHAODAN_DEFAULT_LOCALE: { zh: 'zh-CN 或 en', en: 'zh-CN or en', example: 'zh-CN' },
  ZHAODAN_LOG_LEVEL: {
    zh: 'trace、debug、info、warn、error、fatal 或 silent',
    en: 'trace, debug, info, warn, error, fatal or silent',
    example: 'info',
  },
  ZHAODAN_DEMO: { zh: 'true 或 false', en: 'true or false', example: 'true' },
  ZHAODAN_METRICS_PUBLIC: { zh: 'true 或 false', en: 'true or false', example: 'false' },
  OTEL_EXPORTER_OTLP_ENDPOINT: {
    zh: '收集器的 OTLP/HTTP 地址，以 http:// 或 https:// 开头，不带 /v1/traces',
    en: "a collector's OTLP/HTTP address that begins with http:// or https://, without /v1/traces",
    example: 'http://127.0.0.1:4318',
  },
  TELEGRAM_BOT_TOKEN: {
    zh: '@BotFather 给的令牌',
    en: 'the token from @BotFather',
    example: '123456789:AAExampleExampleExampleExampleExample',
  },
  TELEGRAM_MODE: { zh: 'polling 或 webhook', en: 'polling or webhook', example: 'polling' },
  TELEGRAM_WEBHOOK_SECRET: {
    zh: '32 到 256 个字母、数字、下划线或连字符',
    en: '32 to 256 letters, digits, underscores or hyphens',
    example: '$(openssl rand -hex 32)',
  },
  TELEGRAM_API_ROOT: {
    zh: '以 http:// 或 https:// 开头的地址',
    en: 'an address that begins with http:// or https://',
    example: 'https://api.telegram.org',
  },
  SLACK_BOT_TOKEN: {
    zh: '应用安装后得到的 Bot User OAuth Token',
    en: 'the Bot User OAuth Token of the installed app',
    example: 'xoxb-1234567890-1234567890-ExampleExampleExample',
  },
  SLACK_SIGNING_SECRET: {
    zh: '应用 Basic Information 页上的 Signing Secret；不用它就设置 SLACK_APP_TOKEN',
    en: "the Signing Secret on the app's Basic Information page; or set SLACK_APP_TOKEN instead",
    example: '0123456789abcdef0123456789abcdef',
  },
  SLACK_APP_TOKEN: {
    zh: '带 connections:write 权限的 App-Level Token',
    en: 'an App-Level Token with connections:write',
    example: 'xapp-1-A0123456789-1234567890-ExampleExampleExample',
  },
  SLACK_API_URL: {
    zh: '以 http:// 或 https:// 开头、以 / 结尾的地址',
    en: 'an address that begins with http:// or https:// and ends with /',
    example: 'https://slack.com/api/',
  },
  SLACK_DESK_CHANNEL: {
    zh: '客服频道的 ID（频道详情最下面），不是名字',
    en: "the desk channel's id (at the end of its details), not its name",
    example: 'C0123456789',
  },
  SLACK_ALERT_CHANNEL: {
    zh: '频道的 ID，不是名字',
    en: "a channel's id, not its name",
    example: 'C0123456789',
  },
  SLACK_DESK_GROUP: {
    zh: '用户组的 ID，组里的人可以处理案件',
    en: 'the id of a user group whose members may work on cases',
    example: 'S0123456789',
  },
};

/** A variable that is none of ours, and the one that was probably meant. */
export interface UnknownVariable {
  readonly name: string;
  readonly meant: string;
}

/** It changes nothing, so that whoever set it waits in vain. */
export function inWordsUnknown({ name, meant }: UnknownVariable): string {
  return `${name}：没有这个变量，是不是 ${meant}？现在不起作用。\n${name}: there is no such variable, did you mean ${meant}? It has no effect.`;
}

/** What a variable has to be; `beside` is the setting that cannot do without it. */
export function inWords(name: string, beside?: string): string {
  const right = RIGHT[name];
  if (right === undefined) throw new Error(`${name} has no words`);
  const example = `${name}=${right.example}`;
  if (beside !== undefined)
    return `${name} 没有设置，而 ${beside} 需要它：应为${right.zh}。例如 ${example}\n${name} is not set, and ${beside} needs it: ${right.en}. Example: ${example}`;
  return `${name} 不对：应为${right.zh}。例如 ${example}\n${name} is wrong: it must be ${right.en}. Example: ${example}`;
}

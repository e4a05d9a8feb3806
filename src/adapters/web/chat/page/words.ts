import type { Locale } from '../../../../domain/locale.ts';
import type { FileFault } from './pending.ts';

/** Everything the page itself says. What the conversation says comes from the server. */
export interface Words {
  readonly title: string;
  readonly tagline: string;
  readonly connecting: string;
  readonly offline: string;
  readonly starting: string;
  readonly demo: string;
  readonly log: string;
  readonly you: string;
  readonly zhaodan: string;
  readonly agent: string;
  readonly typing: string;
  readonly placeholder: string;
  readonly message: string;
  readonly send: string;
  readonly attach: string;
  readonly dropHere: string;
  readonly remove: string;
  readonly edit: string;
  readonly editing: string;
  readonly cancel: string;
  readonly edited: string;
  readonly takenBack: string;
  readonly sending: string;
  readonly whenConnected: string;
  readonly sent: string;
  readonly notSent: string;
  readonly retry: string;
  readonly dismiss: string;
  readonly more: string;
  readonly less: string;
  readonly toBottom: string;
  readonly copy: string;
  readonly copied: string;
  readonly paste: string;
  readonly copyAll: string;
  readonly download: string;
  readonly picture: string;
  readonly close: string;
  readonly receipt: string;
  readonly receiptHint: string;
  readonly save: string;
  readonly menu: string;
  readonly otherLanguage: string;
  readonly commands: Readonly<Record<CommandName, string>>;
  readonly moreCommands: string;
  readonly yourData: string;
  readonly device: string;
  readonly deviceGive: string;
  readonly deviceCode: string;
  readonly deviceBot: string;
  readonly deviceMinutes: string;
  readonly deviceHave: string;
  readonly deviceEnter: string;
  readonly deviceGo: string;
  readonly deviceWrong: string;
  readonly privacy: string;
  readonly privacyLines: readonly string[];
  readonly privacyPolicy: string;
  readonly noCookies: string;
  readonly openTab: string;
  readonly faults: Readonly<Record<FileFault, string>>;
}

export const COMMANDS = [
  'status',
  'human',
  'back',
  'new',
  'help',
  'language',
  'archive',
  'mydata',
  'delete',
] as const;
export type CommandName = (typeof COMMANDS)[number];

const zh: Words = {
  title: '找单',
  tagline: '帮您找回丢失的订单',
  connecting: '正在连接…',
  offline: '网络断开了，恢复后会自动继续。',
  starting: '马上就好…',
  demo: '演示环境：这里的订单和时间都不是真的',
  log: '对话',
  you: '您',
  zhaodan: '找单',
  agent: '客服',
  typing: '正在回复',
  placeholder: '说说发生了什么',
  message: '消息',
  send: '发送',
  attach: '添加截图或文件',
  dropHere: '松手就能添加',
  remove: '移除',
  edit: '修改',
  editing: '正在修改上一条',
  cancel: '取消',
  edited: '已修改',
  takenBack: '这条消息已撤回',
  sending: '发送中…',
  whenConnected: '连上网络后自动发送',
  sent: '已送达',
  notSent: '没有发出去',
  retry: '再试一次',
  dismiss: '知道了',
  more: '展开全部',
  less: '收起',
  toBottom: '回到最新消息',
  copy: '复制',
  copied: '已复制',
  paste: '要粘贴的话',
  copyAll: '复制整段',
  download: '下载',
  picture: '图片',
  close: '关闭',
  receipt: '回执',
  receiptHint: '请保存好，以后可以凭它核对记录。',
  save: '保存回执',
  menu: '菜单',
  otherLanguage: 'English',
  commands: {
    status: '查看进度',
    human: '找人工客服',
    back: '回到上一步',
    new: '另一笔订单',
    help: '我能做什么',
    language: '切换语言',
    archive: '我存的订单',
    mydata: '我的资料',
    delete: '删除我的资料',
  },
  moreCommands: '这次对话',
  yourData: '您的资料',
  device: '换一台设备继续',
  deviceGive: '在另一台设备上打开这个页面，从菜单进入这里，输入下面的继续码。',
  deviceCode: '生成继续码',
  deviceBot: '在 Telegram 里继续',
  deviceMinutes: '10 分钟内有效，只能用一次。请不要告诉别人。',
  deviceHave: '我有继续码',
  deviceEnter: '继续码',
  deviceGo: '继续那边的对话',
  deviceWrong: '这个继续码不对，或者已经过期。请在原来的地方重新要一个。',
  privacy: '隐私说明',
  privacyLines: [
    '您发来的内容只用来找回这笔订单，只有处理它的客服能看到。',
    '付款截图属于敏感信息。发之前可以遮住余额、姓名和卡号。',
    '结案 90 天后，截图和对话会自动删除。您也可以随时查看或删除自己的资料。',
    '我们不收任何费用，也不会问您要密码、验证码或卡密。',
  ],
  privacyPolicy: '店家的隐私政策',
  noCookies: '这个浏览器不让嵌入的页面记住对话。在新标签页里打开就可以了。',
  openTab: '在新标签页打开',
  faults: {
    too_big: '超过 20 MB，没有发送。可以截图，或者只导出需要的那几天。',
    empty: '这个文件是空的，没有内容。',
    not_allowed: '暂时看不了这种文件。图片（JPG、PNG、WebP）、PDF、CSV、XLSX 都可以。',
    misnamed: '内容和文件名对不上，打不开。请发原来的文件，或者截图。',
    image_too_large: '这张图的尺寸太大了，截取需要的部分再发就好。',
    unreadable: '这张图打不开，可能没有保存完整。换一张试试。',
    storage_full: '存储空间快用完了，暂时收不了文件。您可以先用文字说明，过一阵再发。',
    conversation_full:
      '这次对话最多收 60 个文件、共 200 MB，这个放不下了。还有要紧的材料，可以找人工客服商量。',
    consent_first: '您同意之前，最多先收 10 个文件、共 60 MB，这个没有收下。同意之后可以接着发。',
    too_many: '一次最多 10 个，这个没有发出去。',
    failed: '没有发出去。',
  },
};

const en: Words = {
  title: 'Zhaodan',
  tagline: 'Finds lost orders',
  connecting: 'Connecting…',
  offline: 'You are offline. We will pick up where you left off.',
  starting: 'One moment…',
  demo: 'Demo: the orders and the clock here are made up',
  log: 'Conversation',
  you: 'You',
  zhaodan: 'Zhaodan',
  agent: 'Support',
  typing: 'is replying',
  placeholder: 'Tell us what happened',
  message: 'Message',
  send: 'Send',
  attach: 'Add screenshots or files',
  dropHere: 'Drop to add',
  remove: 'Remove',
  edit: 'Edit',
  editing: 'Editing your last message',
  cancel: 'Cancel',
  edited: 'Edited',
  takenBack: 'This message was taken back',
  sending: 'Sending…',
  whenConnected: 'Will send when you are back online',
  sent: 'Delivered',
  notSent: 'Not sent',
  retry: 'Try again',
  dismiss: 'Dismiss',
  more: 'Show all',
  less: 'Show less',
  toBottom: 'Jump to the latest',
  copy: 'Copy',
  copied: 'Copied',
  paste: 'Text to paste',
  copyAll: 'Copy all of it',
  download: 'Download',
  picture: 'Picture',
  close: 'Close',
  receipt: 'Receipt',
  receiptHint: 'Worth keeping: it lets you check our records later.',
  save: 'Save receipt',
  menu: 'Menu',
  otherLanguage: '中文',
  commands: {
    status: 'Where things stand',
    human: 'Talk to a person',
    back: 'One step back',
    new: 'Another order',
    help: 'What I can do',
    language: 'Switch language',
    archive: 'Orders I keep',
    mydata: 'My data',
    delete: 'Delete my data',
  },
  moreCommands: 'This conversation',
  yourData: 'Your data',
  device: 'Continue on another device',
  deviceGive: 'Open this page on the other device, come here through the menu, and enter the code.',
  deviceCode: 'Get a code',
  deviceBot: 'Continue in Telegram',
  deviceMinutes: 'Good for 10 minutes and a single use. Keep it to yourself.',
  deviceHave: 'I have a code',
  deviceEnter: 'Code',
  deviceGo: 'Continue that conversation',
  deviceWrong: 'That code is not right, or it has run out. You can get a new one where you started.',
  privacy: 'Privacy',
  privacyLines: [
    'What you send is used to find this order and nothing else. Only the support staff handling it can see it.',
    'Payment screenshots are sensitive. Feel free to cover balances, names and card numbers first.',
    'Screenshots and this conversation are deleted 90 days after the case is closed. You can see or delete your data at any time.',
    'We never charge a fee, and never ask for passwords, one-time codes or card keys.',
  ],
  privacyPolicy: 'The shop’s privacy policy',
  noCookies:
    'This browser does not let an embedded page remember the conversation. It works in a tab of its own.',
  openTab: 'Open in a new tab',
  faults: {
    too_big: 'Larger than 20 MB, so it was not sent. A screenshot, or an export of just those days, will do.',
    empty: 'This file is empty.',
    not_allowed: 'We cannot read this kind of file. Pictures (JPG, PNG, WebP), PDF, CSV and XLSX all work.',
    misnamed: 'What is inside is not what its name says. Please send the original, or a screenshot.',
    image_too_large: 'This picture has too many pixels. Cropping it to the part that matters is enough.',
    unreadable: 'This picture does not open; it may be incomplete. Another copy might work.',
    storage_full:
      'Storage is almost full, so files cannot be taken just now. You can describe it in words and send the file later.',
    conversation_full:
      'A conversation holds up to 60 files, 200 MB in all, and this one no longer fits. If it matters, a person can help you find a way.',
    consent_first:
      'Until you agree, we hold up to 10 files, 60 MB in all, so this one was not kept. Once you have agreed, send it again.',
    too_many: 'Ten at a time is the most; this one was not sent.',
    failed: 'This was not sent.',
  },
};

export const WORDS: Readonly<Record<Locale, Words>> = { 'zh-CN': zh, en };

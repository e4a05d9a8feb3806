import type { Claims } from './claims.ts';
import type { Tagged } from './lexicon/tag.ts';
import { begins, type EdgePattern, ends } from './sifting/edges.ts';
import { holds, matchesOf } from './sifting/matches.ts';
import { type Sifted, sifted } from './sifting/sieve.ts';
import type { Shows } from './weighing/judging.ts';
import { side } from './weighing/sides.ts';
import { hearAround } from './weighing/surroundings.ts';

/** Something goods may have been filled into, with what it shows to whoever weighs that. */
export interface ShownAccount {
  readonly from: number;
  readonly to: number;
  readonly shows: Shows;
  /** What of it rules tell: they know what they were made on better than anything new. */
  readonly ruled: Shows;
}

/** What the goods are filled into, in its own words; a phone or a number may be how to reach somebody. */
const OWN_LABEL =
  '(?:充值(?:的)?(?:账号|账户|号码|号|手机号?|qq号?)|(?:充|冲)的?(?:账号|号码|号|手机号?|是)|游戏(?:账号|id|号)|角色(?:id|名称?|编号)|昵称|玩家(?:id|名)|用户名|(?:原神|steam|星铁|王者|战网|国服|国际服)?(?:账号|账户)|uid|(?:recharge|game|player|user|steam|riot|epic|xbox|psn|roblox|nintendo)[ -]?(?:account|id|name|tag)|gamertag|nick(?:name)?|battletag|(?<!(?:order|transaction|payment) )\\bmy id|meter(?: number| no\\.?)?|学号|户号|通行证(?=[:是]?\\d)|\\bign|in-game name|username|character name|account(?: id| name| number)?)';
const ANY_LABEL = '(?:手机号码?|手机|电话号码|电话|号码|qq号码?|qq|phone(?: number)?|number)';
const SAID =
  '[ ]{0,2}(?:[:=#]|更?正?[是为]|改[成为]|应该是|对的是|\\n|is|was|typo! correct one|(?= ?\\d))[ \\n:]{0,3}';
const DIGITS_OR_NAME = '(?<account>(?=[A-Za-z_.#-]{0,30}\\d)[0-9A-Za-z][0-9A-Za-z_.#@+-]{3,50})';
const MAIL = '[\\w.+-]{1,40}@[\\w-]{1,40}(?:\\.[\\w-]{1,20}){1,3}';
const PHONE =
  '(?:\\+\\d{2,3}[ -]?)?(?:1[3-9]\\d{9}|1[3-9]\\d[ -]\\d{4}[ -]\\d{4}|0\\d{3}[ -]?\\d{3}[ -]?\\d{4}|\\d{8})';

/** Words that point at an account, and words of a place where nothing but one can stand. */
const SHAPES: readonly Sifted[] = [
  // Of two accounts the right one, whichever was told first.
  sifted(
    /(?:我(?:自己)?的(?:账号|号|uid)?(?:才)?是|[要想]充的(?:账号|号)?是|正确的?(?:账号|号码?|uid)?[是为:]|对的是|应[该当]?[是为](?:充?[给到])?|\b(?:mine is|should (?:be|go to|have (?:been|gone to))|supposed to be|instead of|(?:correct|right) (?:one|id|uid|account|number) is))[ :]{0,2}(?<account>[1-9]\d{6,11})(?!\d)/gi,
  ),
  sifted(new RegExp(`(?<![A-Za-z])${OWN_LABEL}${SAID}${DIGITS_OR_NAME}`, 'gi')),
  // A name has no digit in it; only where the label says that a name follows.
  sifted(
    /(?:角色名称?|昵称|用户名|登录名|玩家名|gamertag|nick(?:name)?|\bign|in-game name|(?:user|character|player|epic|steam) ?name)[ ]{0,2}(?:[:=是为叫]|is|(?= )|(?<=[名称]))[ :]{0,2}(?<account>[A-Za-z][\w.-]{2,30})/gi,
  ),
  // 角色名"晚来风急": in quotes a name may be made of anything.
  sifted(
    /(?:角色|昵称|名字?|玩家|账号|[小大]号|\b(?:for|to|named?|called|nick|ign|character|account|as)\b)[^"「“,。;\n\d]{0,6}["「“](?<account>[^"」”\n]{2,24})["」”]/gi,
  ),
  sifted(
    new RegExp(
      `(?<![A-Za-z])(?:${OWN_LABEL}|${ANY_LABEL})[ ]{0,2}(?:[:=]|是|为|is)(?:邮箱)? ?(?<account>${MAIL})`,
      'gi',
    ),
  ),
  sifted(
    new RegExp(
      `(?:充|冲|给|到)(?:了|到|给|值|进|的|我|妈|爸|家)*(?:手机|qq|账号|uid|号码?|号)?(?:是)? ?(?<account>${PHONE}|[1-9]\\d{7,10})(?!\\d)`,
      'gi',
    ),
  ),
  sifted(new RegExp(`(?<![A-Za-z])${ANY_LABEL}${SAID}${DIGITS_OR_NAME}`, 'gi')),
  sifted(/应该(?:充|冲|是)(?:到|给|的)?(?<account>\d{6,12})(?!\d)/g),
  // 角色:甜酒酿圆子, character Kaarna Voss
  sifted(
    /(?:角色名?|昵称|用户名|游戏名|网名|id叫|名字?叫)(?:是|叫|[: ]){0,2}(?<account>[\p{Script=Han}A-Za-z\d_]{2,12})(?=[,。;!?\n|) ]|$)/giu,
  ),
  sifted(
    /\b(?:character|gamertag|IGN|ign|nick(?:name)?|pilot|summoner|username|handle|in-game name)(?:'s| is| name)?[ :]{1,2}(?<account>[A-Z][\w'-]{1,20}(?: [A-Z][\w'-]{1,20}){1,2})/g,
  ),
  sifted(
    /(?:\bmine is|\bmy own,?|\bshould be|\blogin|\baccount|\busername|[账帐]号|用户名|登录名?)(?: is|是|:)? ?(?<account>[a-z][a-z.]{4,24})(?=[,。;\s]|$)/gi,
  ),
];
/** Whatever looks like an account, wherever it stands; what comes last was put down last, so that the others keep their places. */
const BARE: readonly Sifted[] = [
  // A phone's number as it is said, in groups.
  sifted(
    /(?<![\d.,:+-] ?)(?<account>(?:\+\d{1,3} )?0?\d{2,4}(?: \d{3,4}){2,3}|0\d{2} \d{7}|0\d{3} \d{6}|[6-9]\d{4} \d{5}|\+\d{10,14})(?![\d*]| \d|[.,:]\d)/g,
  ),
  sifted(new RegExp(`(?<![\\d.+])(?<account>${PHONE})(?![\\d*])`, 'g')),
  sifted(/(?<![\w*-])(?<account>0?\d{2,4}-\d{3,4}-?\d{4})(?![\w*-])/g),
  sifted(/(?<![\w.*+@/-])(?<account>\d{5,19})(?![\w*@/]|\.\d|-\d| ?[元块])/g),
  sifted(new RegExp(`(?<![\\w.+-])(?<account>${MAIL})`, 'g')),
  sifted(
    /(?<![\w.*+@/-])(?<account>(?=[A-Za-z.#-]{0,24}[\d_])(?=[\d_.#-]{0,24}[A-Za-z])[A-Za-z\d][\w.#-]{3,24})(?![\w*@/])/g,
  ),
  // Kartoffelpuffer#EUW, 晚风小团子#5521
  sifted(/(?<![\p{L}\d])(?<account>[\p{L}][\p{L}\d_.]{1,15}#[\p{L}\d]{2,6})(?![\p{L}\d])/gu),
  // t_小琪爱蹦迪, 老车长1956
  sifted(
    /(?<![\w])(?<account>[A-Za-z]\w{0,8}_[\p{Script=Han}]{2,8}|(?<=[是叫客 ])[\p{Script=Han}]{2,5}\d{4})(?![\p{Script=Han}\d])/gu,
  ),
  // login mkovac-infra, my user there is carol.enf.ufpe, me is cangbien.hp
  sifted(
    /(?<=\b(?:login|user(?:name)?(?: there)?|account|me|mine|name|ign|nick|to)(?: is|:)? )(?<account>[A-Za-z]\w{2,14}(?:[.-][A-Za-z]\w{1,10}){1,2})(?![\w@])/gi,
  ),
];
/** Talk time and data go to a phone, so that a phone's number beside them is where they go. */
const FOR_PHONES = sifted(/话费|流量|充值?.{0,6}手机|电话费|airtime|top.?up|\bdata\b|recharge/i);
/** What the words before it call it, the most telling first. */
const LABELS: readonly (readonly [string, EdgePattern])[] = [
  [
    'contact',
    ends(/(?:联系|客服|微信|加我|打给?我?|email|mailbox|邮箱|telegram|whatsapp)[^\d,。;\n]{0,6}$/i),
  ],
  [
    'account',
    ends(
      /(?:充值?|游戏|会员|学员|玩家|角色)[^\d,。;\n]{0,3}(?:[账帐]号|账户|号码?|id|编号)[^\d,。;\n]{0,4}$/i,
    ),
  ],
  [
    'account',
    ends(
      /(?:[账帐]号|账户|uid|户号|login|account|gamertag|\bign|nick(?:name)?|meter|tag|角色名?|昵称|登录名?|名)[^\d,。;\n]{0,5}$/i,
    ),
  ],
  ['qq', ends(/(?:qq|企鹅)[^\d,。;\n]{0,4}$/i)],
  ['phone', ends(/(?:手机|电话|phone|mobile)[^\d,。;\n]{0,4}$/i)],
  ['id', ends(/(?:\bid|[^订账]号)[^\d,。;\n]{0,4}$/i)],
  ['wrong', ends(/(?:[写填输打弄搞选]成?[了错反]*|typed|entered|put|went to)[ :]?$/i)],
  [
    'right',
    ends(
      /(?:应该?是?|要[充的]?是?|正确[^\d,。;\n]{0,4}|才?是|should (?:be|go to|have [a-z ]{2,10})|correct[a-z ]{0,6}|mine is)[ :]?$/i,
    ),
  ],
  ['into', ends(/(?:[充冲][了值]?|[到给进在])[了]?[ ]?$|\b(?:for|to|on) $/i)],
];
const RIGHT_BEHIND = begins(/^ ?(?:才[是对]|是对的|is (?:right|correct|mine)|,? ?not\b|,? ?不是)/i);
const OTHER_AHEAD = ends(
  /(?:单|订单|交易|流水|编|尾|卡|客服|联系|店|群号?|快递|order|ref(?:erence)?|invoice|transaction|ticket|card|receipt)[^\d,。;\n]{0,6}$/i,
);
/** A hotline at the end of a bank's notice: Not you? Call 1800…, 如有疑问请致电95588. */
const HOTLINE = ends(
  /(?:\b(?:call|dial|contact|report (?:to|at|on)|sms \w{1,12} to|whatsapp|helpline|hotline|toll.?free|customer (?:care|service))(?: us)?(?: (?:at|on|to|no\.?|number))?|致电|拨打|热线|客服(?:电话|热线)?|服务电话)[ :：]{0,2}$/i,
);
const GATE = sifted(/\d{4}|[A-Za-z]\d|\d[A-Za-z]|名|角色|name|\buser\b|\blogin\b|@|["「“_#]/i);
const PUZZLING = /[.#@+_-]{1,8}$/;
const MOST = 20;

const SIDES = {
  by: side('by'),
  pointed: side('pointed'),
  kind: side('kind'),
  label: side('label'),
  corrects: side('corrects'),
  other: side('other'),
  phones: side('phones'),
  place: side('place'),
  whole: side('whole'),
} as const;

interface Piece {
  readonly from: number;
  readonly to: number;
  readonly by: string[];
}

function kindOf(own: string): string {
  if (own.includes('@')) return 'mail';
  if (/^1[3-9][\d -]{9,11}$/.test(own)) return 'phone';
  if (/^[\d +-]+$/.test(own)) return own.startsWith('+') ? 'abroad' : `digits${Math.min(own.length, 13)}`;
  return /\d|_/.test(own) ? 'mixed' : 'name';
}

function piecesOf(text: string, claims: Claims): Piece[] {
  const found = new Map<string, Piece>();
  const add = (shapes: readonly Sifted[], name: string): void => {
    for (const [at, shape] of shapes.entries()) {
      for (const match of matchesOf(shape, text)) {
        const whole = match.groups?.account ?? '';
        const from = match.index + match[0].lastIndexOf(whole);
        const to = from + whole.replace(PUZZLING, '').length;
        if (to - from < 2 || (to - from > 30 && !whole.includes('@')) || claims.taken(from, to)) continue;
        if (HOTLINE.test(text.slice(Math.max(0, from - 32), from))) continue;
        const key = `${from} ${to}`;
        const known = found.get(key);
        if (known) known.by.push(name + at);
        else if (found.size < MOST) found.set(key, { from, to, by: [name + at] });
      }
    }
  };
  add(SHAPES, 'p');
  add(BARE, 'b');
  return [...found.values()].sort((one, other) => one.from - other.from);
}

/** Every stretch of a text that may be the account something was to be filled into. */
export function accountsShown(text: string, tagged: Tagged, claims: Claims): ShownAccount[] {
  if (!holds(GATE, text)) return [];
  const pieces = piecesOf(text, claims);
  const phones = String(holds(FOR_PHONES, text));
  return pieces.map(({ from, to, by }, at) => {
    const kind = kindOf(text.slice(from, to));
    const ruled: Shows = (hear) => {
      const before = text.slice(Math.max(0, from - 16), from);
      const label = LABELS.find(([, shape]) => shape.test(before))?.[0] ?? 'none';
      for (const each of by) hear(SIDES.by.sign(each));
      hear(SIDES.pointed.sign(String(by.some((each) => each.startsWith('p'))), kind));
      hear(SIDES.label.sign(label));
      hear(SIDES.label.sign(label, kind));
      hear(SIDES.other.sign(String(OTHER_AHEAD.test(before))));
    };
    const shows: Shows = (hear) => {
      const last = at === pieces.length - 1;
      ruled(hear);
      hear(SIDES.kind.sign(kind));
      hear(SIDES.corrects.sign(String(RIGHT_BEHIND.test(text.slice(to, to + 10)))));
      hear(SIDES.phones.sign(phones, kind));
      hear(SIDES.place.sign(at === 0 ? (last ? 'only' : 'first') : last ? 'last' : 'amid'));
      hear(SIDES.whole.sign(String(from === 0), String(to === text.length)));
      hearAround(text, tagged, { from, to }, hear);
    };
    return { from, to, shows, ruled };
  });
}

/** The account as it is kept: a number without the blanks and dashes it was written with. */
export function accountNamed(words: string): string {
  return /^[+\d -]+$/.test(words) ? words.replace(/[ -]/g, '') : words;
}

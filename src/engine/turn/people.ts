/** Family and friends, as alternatives of a pattern: in Chinese, and in English behind "my". */
interface People {
  readonly zh: string;
  readonly en: string;
}

/** Those with whom a phone and a purse are shared: what one of them paid may be the very payment that is talked about. */
const HOUSEHOLD: People = {
  zh: '儿子|女儿|闺女|孩子|娃|妈妈?|爸爸?|奶奶|爷爷|外公|外婆',
  en: 'son|daughter|kid|mom|mum|dad',
};

/** Those who pay for themselves. */
export const PEERS: People = {
  zh: '老婆|老公|对象|弟弟?|妹妹?|哥哥?|姐姐?|朋友|同学|室友|同事',
  en: 'wife|husband|brother|sister|cousin|friend|mate|roommate|colleague',
};

export const PEOPLE: People = {
  zh: `${HOUSEHOLD.zh}|${PEERS.zh}`,
  en: `${HOUSEHOLD.en}|${PEERS.en}`,
};

import { Characters } from '../characters.ts';

const CHINESE =
  '的了我也都就呢啊吧呀嘛啦哦噢哎诶额嗯是在把被给你们他她它这那个里上下中面去来过得地着很太挺真并且和与跟然后而所以因为呵哈嘿唉咯喽嘞哟啵呗哒些点一两几次笔会儿及其向从到以之于可能';
const ENGLISH =
  "i me the a an is was are were be been being it its it's of to for and so just really even that this these those in on at from with as you your they them their we our us am do does did have has had would could i've i'm im ive i'll id also too all any some very by up out about into onto or over here he she his her him than got's u ur my mine's well like oh um uh lol pls plz please there's that's hi dear sir guys team";

/** Words that carry no meaning of their own: they neither fill a gap nor part what they stand between. */
export const CHINESE_FILLERS = new Characters(CHINESE);
export const LATIN_FILLERS: ReadonlySet<string> = new Set(ENGLISH.split(' '));

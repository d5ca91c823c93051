import type { GuidelineInput } from '@meridian/content-schema/content-input';
import type { Texts } from '../translation.ts';

const NICE = '英国国家卫生与临床优化研究所（NICE）';
const NOT_CHECKED = '在二手来源中看到。没有核对现在的网页后来是否有变化。';

export const guidelines: Texts<GuidelineInput> = {
  'guideline:nice-ng59': {
    organization: NICE,
    standingNote: '看到的是副本。没有核对现在的网页后来是否有变化。',
    scope: '16岁及以上的人的腰痛和坐骨神经痛。',
  },
  'guideline:danish-2017': {
    organization: '丹麦卫生局',
    standingNote: '我们没有核对它后来是否被取代。',
    scope: '不到12周前开始的腰痛，或由腰部神经根引起的腿痛。',
  },
  'guideline:acp-2017': {
    organization: '美国内科医师学会（ACP）',
    standingNote: 'ACP的指南发表5年以后就视为撤回或不再有效。对2017年的这一份，就是到2022年（我们的计算）。',
    scope: '成年人的腰痛，新的或长期的。',
  },
  'guideline:who-2023': {
    organization: '世界卫生组织（WHO）',
    scope: '成年人的长期腰痛，背后没有其他疾病，有或没有来自脊柱的腿痛。',
  },
  'guideline:birmingham-policy': {
    organization: '英国NHS伯明翰和索利赫尔综合医疗委员会',
    standingNote: '看到了现在的副本，但没有看到年份。它是当地关于付费的规定，不是临床指南。',
    scope: 'NHS的一个地方机构为哪些针灸付费。',
  },
  'guideline:nice-cg150': {
    organization: NICE,
    standingNote: `${NOT_CHECKED}2012年以后有过更新。`,
    scope: '头痛。',
  },
  'guideline:nice-ng193': {
    organization: NICE,
    standingNote: NOT_CHECKED,
    scope: '本身就是一种病症的长期疼痛。不包括有自己的NICE指南的疼痛，其中有腰痛、坐骨神经痛、头痛和骨关节炎。',
  },
};

import type { GlossaryTermInput } from '@meridian/content-schema/content-input';
import type { Texts } from '../translation.ts';

const words = (...terms: string[]) => terms.map((term) => ({ term }));

const evidenceTerms: Texts<GlossaryTermInput> = {
  'glossary-term:sham-acupuncture': {
    term: '假针灸',
    slug: 'jia-zhenjiu',
    layTerms: words('假装扎针', '模仿的针灸', '安慰针'),
    wordForms: words('假扎针'),
    definition: '一种假装的治疗，让比较更公平。它是不是什么作用都没有，专家们意见不一致。',
  },
  'glossary-term:randomized-trial': {
    term: '随机试验',
    slug: 'suiji-shiyan',
    layTerms: words('随机对照试验', '公平的检验', 'RCT'),
    definition: '像抽签一样随机决定谁接受哪种治疗的研究，这样各组的人相似。',
  },
  'glossary-term:confidence-interval': {
    term: '置信区间',
    slug: 'zhixin-qujian',
    layTerms: words('可能的范围', '95%区间'),
    wordForms: words('95%区间'),
    definition: '真实的数值很可能在其中的范围。',
  },
  'glossary-term:grade-certainty': {
    term: 'GRADE确定性',
    slug: 'grade-quedingxing',
    layTerms: words('我们有多大把握', '证据的质量'),
    wordForms: words('GRADE'),
    definition:
      '一个等级，说明对同一个问题的所有研究合在一起可以相信多少：高、中、低或极低。在“低”的情况下，真实的效果可能相差很大。单独一项研究不分级。',
  },
  'glossary-term:systematic-review': {
    term: '系统综述',
    slug: 'xitong-zongshu',
    layTerms: words('系统评价', '所有研究的综述'),
    definition: '把关于同一个问题的研究收集在一起的研究。',
  },
  'glossary-term:guideline': {
    term: '临床指南',
    slug: 'zhinan',
    layTerms: words('官方建议', '推荐意见'),
    definition: '专家机构写的、关于怎样治疗一种病症的建议。各指南可能意见不一致，有些几年后会失效。',
  },
  'glossary-term:strong-and-conditional-advice': {
    term: '强建议和有条件的建议',
    slug: 'qiang-jianyi-he-you-tiaojian-de-jianyi',
    layTerms: words('推荐还是建议'),
    definition: '指南说得有多肯定。指南里的“推荐”（recommend）是强的。“建议”（suggest）或“考虑”（consider）弱一些，叫作有条件的。',
  },
  'glossary-term:standard-deviation': {
    term: '标准差（作为效果的大小）',
    slug: 'biaozhuncha',
    layTerms: words('效应量'),
    wordForms: words('标准差'),
    definition: '一种度量，让不同的疼痛评分可以放在一起。在本网站的来源里，大约0.2算小，大约0.5算中等。',
  },
  'glossary-term:stricta': {
    term: 'STRICTA（针灸报告标准）',
    slug: 'stricta-baogao-biaozhun',
    layTerms: words('针灸的报告标准'),
    definition: '一张清单，列出针灸报告应该说明什么：哪些穴位、扎多深、多久、多频繁、由谁做、和什么比较。',
  },
};

const bodyTerms: Texts<GlossaryTermInput> = {
  'glossary-term:sciatic-nerve': {
    term: '坐骨神经',
    slug: 'zuogu-shenjing',
    layTerms: words('腿上的大神经'),
    definition: '身体里最大的神经。它从腰部开始，到脚部结束。它支配膝盖后面和小腿的肌肉，并传递腿的感觉。',
  },
  'glossary-term:sciatica': {
    term: '坐骨神经痛',
    slug: 'zuogu-shenjing-tong',
    layTerms: words('腿痛', '神经被夹住'),
    definition: '沿着从腰部到腿的神经的疼痛。',
  },
  'glossary-term:herniated-disk': {
    term: '椎间盘突出',
    slug: 'zhuijianpan-tuchu',
    layTerms: words('椎间盘滑出', '椎间盘膨出'),
    definition: '两块脊椎骨之间的软垫鼓出或漏出，可能刺激神经。它可以引起腰痛、坐骨神经痛、两者都有，或什么都没有。',
  },
  'glossary-term:nerve-root': {
    term: '神经根',
    slug: 'shenjing-gen',
    layTerms: words('神经的起点', '神经根病（神经根出了问题）'),
    definition: '神经离开脊柱的地方。在腰部受到压迫时，疼痛可能沿着腿往下走。',
  },
  'glossary-term:spinal-stenosis': {
    term: '椎管狭窄',
    slug: 'zhuiguan-xiazhai',
    layTerms: words('椎管变窄'),
    definition: '脊柱里神经通过的管道变窄，多半在50岁以后。',
  },
  'glossary-term:cauda-equina-syndrome': {
    term: '马尾综合征',
    slug: 'mawei-zonghezheng',
    layTerms: words('脊柱底部的神经被压住'),
    definition:
      '脊柱底部的神经受压。信号包括：骑马时接触马鞍的部位麻木，新出现的小便、大便或性功能问题，以及两条腿疼痛、无力或麻木。这是急症：请拨打911或去急诊室。',
  },
  'glossary-term:red-flag': {
    term: '警示信号',
    slug: 'jingshi-xinhao',
    layTerms: words('危险信号', '红旗征'),
    definition: '说明疼痛背后可能有严重问题的信号。在考虑针灸之前，有的需要拨打911，有的需要看医生。',
  },
  'glossary-term:aura': {
    term: '先兆',
    slug: 'xianzhao',
    layTerms: words('头痛前的锯齿状线条'),
    definition: '偏头痛之前的闪光、锯齿状线条或短暂看不见。它应该在一小时内过去。',
  },
  'glossary-term:cartilage': {
    term: '软骨',
    slug: 'ruangu',
    layTerms: words('关节的光滑表面'),
    definition: '骨头末端的光滑覆盖物。骨关节炎时它会磨损。',
  },
};

const traditionTerms: Texts<GlossaryTermInput> = {
  'glossary-term:acupoint': {
    term: '穴位',
    slug: 'xuewei',
    layTerms: words('针灸点', '扎针的点'),
    definition: '一个有名字的、用来扎针的地方。世界卫生组织的一份标准确定了其中361个的位置。一个穴位在研究里用过，并不说明它有帮助。',
  },
  'glossary-term:qi': {
    term: '气（中医）',
    slug: 'qi-chuantong-guannian',
    layTerms: words('生命能量'),
    definition: '在中医传统里，沿着经络在身体里流动的东西。它是传统的观念，没有被测量到。',
  },
  'glossary-term:channel': {
    term: '经络',
    slug: 'jingluo',
    layTerms: words('经脉', '能量线'),
    wordForms: words('经脉'),
    definition: '在中医传统里，气流动的路线。其中的经脉共有14条：12条主要的和另外2条。它是传统的观念，没有被测量到。',
  },
  'glossary-term:de-qi': {
    term: '得气',
    slug: 'deqi',
    layTerms: words('针感', '针下的酸胀'),
    definition: '针进去以后您可能有的感觉：酸胀、沉重、麻木或麻刺。传统上认为需要它。它是不是让治疗效果更好，没有得到证明。',
  },
  'glossary-term:pattern': {
    term: '证（证型）',
    slug: 'zheng-zhengxing',
    layTerms: words('中医的诊断', '证候'),
    definition: '在中医传统里，针灸师在选穴之前从您身上辨出的类型。它不能代替医生的诊断。',
  },
  'glossary-term:guide-tube': {
    term: '进针管',
    slug: 'jinzhenguan',
    layTerms: words('套管'),
    wordForms: words('套管'),
    definition: '一根细的塑料管，针通过它轻轻敲进皮肤。',
  },
};

export const glossaryTerms: Texts<GlossaryTermInput> = { ...evidenceTerms, ...bodyTerms, ...traditionTerms };

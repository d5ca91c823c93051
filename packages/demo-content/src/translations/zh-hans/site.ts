import type { HomeInput, NavigationInput, SiteInput } from '@meridian/content-schema/content-input';
import type { Texts } from '../translation.ts';

export const site: Texts<SiteInput> = {
  'site:grace-family-acupuncture': {
    clinicName: 'Grace Family Acupuncture',
    description:
      '堪萨斯州欧弗兰帕克（Overland Park）的一家针灸诊所。本网站说明关于针灸已经知道些什么、有多大把握，以及什么时候应该改去看医生。',
    localLeadIn: '写给堪萨斯州欧弗兰帕克（Overland Park）和约翰逊县（Johnson County）的人。',
    visitIncludes: ['第一次就诊：了解您的完整病史，并按中医的方法作评估。', '以后的就诊：围绕您自己的证来治疗。', '不用药物的治疗。'],
    nextSteps: [
      { title: '预约', text: '通过我们安全的预约系统在网上预约。本网站本身不收集健康信息。' },
      { title: '第一次就诊', text: '需要60分钟。我们了解您的完整病史，并按中医的方法作评估。' },
      { title: '得到您的计划', text: '您会得到一份自己的计划，次数实事求是。' },
      { title: '接受治疗', text: '我们为您治疗，并随着疼痛的变化调整计划。' },
    ],
    emergencyAdvice: '如果您有下面任何一种情况，请立即拨打911或去急诊室，不要来我们这里：',
    urgentAdvice: '如果您有下面任何一种情况，请在来我们这里之前，今天就去看医生或去紧急护理中心（urgent care）：',
    nonUrgentAdvice: '如果您有下面任何一种情况，请和您的医生约时间看诊：',
    medicalDisclaimer: [
      '本网站提供一般信息，不能代替给您做过检查的医生的建议。不要因为用针灸而推迟看医生。',
      '遇到急症，请拨打911。如果您不确定是不是急症，也请打电话：由接电话的人判断。',
    ],
    demonstrationNotice: '演示内容，未经临床审核',
  },
};

export const home: Texts<HomeInput> = {
  'home:home': {
    heading: '针灸对您的问题有帮助吗？',
    lede: '每份指南先给出答案，说明有多大把握，并告诉您什么时候应该改去看医生。',
    seo: {
      title: 'Grace Family Acupuncture，欧弗兰帕克：针灸能做什么，不能做什么',
      description:
        '堪萨斯州欧弗兰帕克（Overland Park）一家诊所的针灸止痛指南：先给答案，说明有多大把握、风险和发生率，以及什么时候应该改去看医生。',
    },
  },
};

export const navigation: Texts<NavigationInput> = {
  'navigation:navigation': {
    mainItems: [
      { label: '病症' },
      { label: '缓解疼痛' },
      { label: '治疗方法' },
      { label: '治疗师' },
      { label: '常见问题' },
      { label: '搜索' },
    ],
    footerItems: [{ label: '指南' }, { label: '比较' }, { label: '术语解释' }, { label: '诊所地址' }],
  },
};

/** How much a word promises: what no study can show, what needs the highest certainty, or what needs a figure beside it. */
export type Strength = 'never' | 'needs-high-certainty' | 'needs-figure';

interface Language {
  strong: readonly { strength: Strength; pattern: RegExp }[];
  /** Takes back what follows in the same clause. */
  negation: RegExp;
  /** Looks like a negation and is none. */
  falseNegation: RegExp;
  /** Where a negation ends to reach. */
  clauseEnd: RegExp;
  /** How far a negation reaches, in characters. */
  reach: number;
  /** A share or a count of people. */
  figure: RegExp;
  /** Says for whom something was shown. */
  population: RegExp;
  /** Says against what it was compared. */
  comparator: RegExp;
}

const ENGLISH: Language = {
  strong: [
    {
      strength: 'never',
      pattern:
        /\b(cures?|cured|curing|guarante\w+|miracle\w*|miraculous\w*|risk-free|no risks?|(?:without|no) side effects?|completely safe|100 ?% (?:safe|effective)|permanent(?:ly)? relie\w+|always (?:works?|helps?))\b/giu,
    },
    {
      strength: 'needs-high-certainty',
      pattern: /\b(proven|proves?|proof|proved|definitely|without (?:a )?doubt|undoubtedly|clinically shown)\b/giu,
    },
    {
      strength: 'needs-figure',
      pattern:
        /\b((?:for |in )?(?:most|the majority of|almost all|nearly all|all) (?:of )?(?:the )?(?:people|patients|cases|adults|women|men|users|sufferers|of them)|(?:works?|helps?) (?:for )?(?:everyone|everybody)|usually works?|(?:low|lower|little|minimal)[ -]risk|(?:very|perfectly|entirely|quite) safe)\b/giu,
    },
  ],
  negation:
    /\b(not|no|never|none|nobody|neither|nor|cannot|hardly|unlikely|whether|unclear|nothing)\b|n['’]t\b|\bwithout(?=(?:\s\S+)?\s*$)/giu,
  falseNegation:
    /\b(no doubt|not only|not just|no question|nothing else|no longer|never fails?(?: to)?|not merely|cannot fail(?: to)?)\b/giu,
  clauseEnd: /[,;:.!?()–—]|\b(but|however|and|because|which|while|although)\b/giu,
  reach: 60,
  figure: /\d|\b(half|one|two|three|four|five|six|seven|eight|nine) (?:in|of|out of)\b/iu,
  population:
    /\b(\d[\d,.]* (?:people|adults|patients|women|men|children|participants)|(?:in|for|among|with) (?:people|adults|patients|women|men|children|those) (?:with|who|aged|over|under)|(?:people|adults|patients) (?:with|who|aged)|(?:trials?|studies|study|review) of|if you have|if [a-z ]{2,40} (?:has|have) given you)\b/iu,
  comparator:
    /\b(sham|placebo|pretend|imitation|usual care|(?:than|with|against|to) (?:no|not|other|doing)|no (?:acupuncture|treatment|needling)|compared (?:with|to)|comparison|waiting list|versus|as well as|more than|less than|better than|against)\b/iu,
};

const SPANISH: Language = {
  strong: [
    {
      strength: 'never',
      pattern:
        /(?<!\p{L})(cura|curan|curar|curará|curado|garantiza\w*|garantía|milagro\w*|sin riesgos?|sin efectos secundarios|totalmente segur[oa]|siempre (?:funciona|ayuda))(?!\p{L})/giu,
    },
    {
      strength: 'needs-high-certainty',
      pattern: /(?<!\p{L})(demostrad[oa]s?|comprobad[oa]s?|probad[oa]s?|prueban?|demuestran?|sin duda)(?!\p{L})/giu,
    },
    {
      strength: 'needs-figure',
      pattern:
        /(?<!\p{L})((?:para |en )?la mayoría de (?:las |los )?(?:personas|pacientes|casos|gente)|casi todos|casi todas|todo el mundo|(?:bajo|poco) riesgo|(?:muy|completamente|perfectamente) segur[oa]s?)(?!\p{L})/giu,
    },
  ],
  negation: /(?<!\p{L})(no|ni|nunca|jamás|sin|tampoco|ningún|ninguna|nadie|si)(?!\p{L})/giu,
  falseNegation: /(?<!\p{L})(no solo|no sólo|sin duda|no cabe duda|nunca falla)(?!\p{L})/giu,
  clauseEnd: /[,;:.!?()–—]|(?<!\p{L})(pero|sino|y|porque|aunque|mientras)(?!\p{L})/giu,
  reach: 60,
  figure: /\d|(?<!\p{L})(mitad|uno de cada|una de cada|dos de cada)(?!\p{L})/iu,
  population:
    /(?<!\p{L})(\d[\d.,]* (?:personas|adultos|pacientes|mujeres|hombres)|(?:personas|adultos|pacientes|gente) (?:con|que|de)|(?:ensayos?|estudios?|revisión) (?:de|con|en|sobre)|si (?:usted )?tiene)(?!\p{L})/iu,
  comparator:
    /(?<!\p{L})(simulad[oa]s?|fingid[oa]s?|ficticia|placebo|imitación|comparad[oa]s?|comparación|frente a|en lugar de|atención habitual|sin acupuntura|sin tratamiento|ningún tratamiento|que (?:no|la|sin|con)|contra)(?!\p{L})/iu,
};

const CHINESE: Language = {
  strong: [
    { strength: 'never', pattern: /(治愈|根治|包治|痊愈|保证|没有副作用|无副作用|零风险|没有风险|奇迹|百分之百|总是有效)/gu },
    { strength: 'needs-high-certainty', pattern: /(已?证实|已?证明|确证|毫无疑问)/gu },
    {
      strength: 'needs-figure',
      pattern: /(绝大多数人|绝大多数|大多数人|大多数患者|多数人|所有人|人人|低风险|风险很?低|(?:很|非常|十分)安全)/gu,
    },
  ],
  negation: /(不|没|未|无法|并非|是否)/gu,
  falseNegation: /(不仅|不但|不只|毫无疑问)/gu,
  clauseEnd: /[，；：。！？、（）]|但|而且|并且/gu,
  reach: 12,
  figure: /\d|[一二三四五六七八九十百千万]+(?:人|分之|成)|一半/u,
  population: /(\d[\d,.]*\s*(?:名|位|个|人)|患者|病人|的人|人群|试验|研究)/u,
  comparator: /(假|安慰|对照|相比|比较|比不|常规|不针灸|不做针灸|未针灸|没有针灸|不治疗|没有治疗|模拟)/u,
};

const LANGUAGES: Readonly<Record<string, Language>> = { en: ENGLISH, es: SPANISH, zh: CHINESE };

/** What is known of a language; undefined for one that the rules cannot judge, which they then leave alone. */
export function claimWordsOf(language: string): Language | undefined {
  return LANGUAGES[language];
}

/** A word that promises more than a sentence may, and how much. */
export interface StrongWord {
  word: string;
  strength: Strength;
}

/** The strong words of a sentence that nothing in their clause takes back. */
export function strongWords(sentence: string, language: string): StrongWord[] {
  const words = claimWordsOf(language);
  if (!words) return [];
  return words.strong.flatMap(({ strength, pattern }) =>
    [...sentence.matchAll(pattern)]
      .filter((match) => !isNegated(sentence.slice(0, match.index), words))
      .map((match) => ({ word: match[0], strength })),
  );
}

/** Whether the clause that leads up to a word takes it back: "does not cure", but not "it does not hurt, and cures". */
function isNegated(before: string, { clauseEnd, falseNegation, negation, reach }: Language): boolean {
  const clause = before.split(clauseEnd).at(-1) ?? '';
  const near = clause.replace(falseNegation, '').slice(-reach);
  return [...near.matchAll(negation)].length % 2 === 1;
}

/** Whether a sentence gives a number, a share or a count. */
export function hasFigure(sentence: string, language: string): boolean {
  return claimWordsOf(language)?.figure.test(sentence) ?? true;
}

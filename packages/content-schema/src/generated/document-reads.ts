import type { DocumentReads } from '../identify.ts';

/** What each trusted document reads, by its hash. */
export const DOCUMENT_READS: Readonly<Record<string, DocumentReads>> = {
  "49eb82045063882cd200eb8219e089739e6fb0b553d88d40d6aa2bbd8ff58dd9": {
    "name": "BodyRegionIndexPage",
    "roots": [
      {
        "field": "bodyRegions",
        "type": "BodyRegion",
        "kind": "many"
      },
      {
        "field": "site",
        "type": "Site",
        "kind": "one"
      }
    ]
  },
  "fe05475ccd8615359b4579069b41a410d4ed889ab54d44bda5a25e8b209d568c": {
    "name": "ConditionIndexPage",
    "roots": [
      {
        "field": "conditions",
        "type": "Condition",
        "kind": "many"
      },
      {
        "field": "site",
        "type": "Site",
        "kind": "one"
      }
    ]
  },
  "04e7bb2ae9057e8e5f69f74c959e65a56cdfe9636e8dd00bd169af7c33f174e2": {
    "name": "ConditionLetterPage",
    "roots": [
      {
        "field": "conditions",
        "type": "Condition",
        "kind": "many"
      },
      {
        "field": "others",
        "type": "Condition",
        "kind": "many"
      },
      {
        "field": "site",
        "type": "Site",
        "kind": "one"
      }
    ]
  },
  "5ff080e9ebf70da2b3ec1515aa8b6181899bfbcb90e93bd9d0d19da36e0f0d58": {
    "name": "ConditionLetters",
    "roots": [
      {
        "field": "a",
        "type": "Condition",
        "kind": "many"
      },
      {
        "field": "b",
        "type": "Condition",
        "kind": "many"
      },
      {
        "field": "c",
        "type": "Condition",
        "kind": "many"
      },
      {
        "field": "d",
        "type": "Condition",
        "kind": "many"
      },
      {
        "field": "e",
        "type": "Condition",
        "kind": "many"
      },
      {
        "field": "f",
        "type": "Condition",
        "kind": "many"
      },
      {
        "field": "g",
        "type": "Condition",
        "kind": "many"
      },
      {
        "field": "h",
        "type": "Condition",
        "kind": "many"
      },
      {
        "field": "i",
        "type": "Condition",
        "kind": "many"
      },
      {
        "field": "j",
        "type": "Condition",
        "kind": "many"
      },
      {
        "field": "k",
        "type": "Condition",
        "kind": "many"
      },
      {
        "field": "l",
        "type": "Condition",
        "kind": "many"
      },
      {
        "field": "m",
        "type": "Condition",
        "kind": "many"
      },
      {
        "field": "n",
        "type": "Condition",
        "kind": "many"
      },
      {
        "field": "o",
        "type": "Condition",
        "kind": "many"
      },
      {
        "field": "p",
        "type": "Condition",
        "kind": "many"
      },
      {
        "field": "q",
        "type": "Condition",
        "kind": "many"
      },
      {
        "field": "r",
        "type": "Condition",
        "kind": "many"
      },
      {
        "field": "s",
        "type": "Condition",
        "kind": "many"
      },
      {
        "field": "t",
        "type": "Condition",
        "kind": "many"
      },
      {
        "field": "u",
        "type": "Condition",
        "kind": "many"
      },
      {
        "field": "v",
        "type": "Condition",
        "kind": "many"
      },
      {
        "field": "w",
        "type": "Condition",
        "kind": "many"
      },
      {
        "field": "x",
        "type": "Condition",
        "kind": "many"
      },
      {
        "field": "y",
        "type": "Condition",
        "kind": "many"
      },
      {
        "field": "z",
        "type": "Condition",
        "kind": "many"
      },
      {
        "field": "enye",
        "type": "Condition",
        "kind": "many"
      }
    ]
  },
  "4ca1714429cb023cd34aaa41787658a5a068ae6a8ef4e4ac6fd7cf1d891340aa": {
    "name": "ConditionOriginal",
    "roots": [
      {
        "field": "conditions",
        "type": "Condition",
        "kind": "one"
      },
      {
        "field": "site",
        "type": "Site",
        "kind": "one"
      }
    ]
  },
  "e18a5b3b2ec30820fdd978df3886fdb595859a6f14e9a32b5ec129afdfaa5df3": {
    "name": "ConditionPage",
    "roots": [
      {
        "field": "conditions",
        "type": "Condition",
        "kind": "one"
      },
      {
        "field": "site",
        "type": "Site",
        "kind": "one"
      }
    ]
  },
  "926c5b19a6303d9b60cfe2dc9ba4acb477aa83475cebb375976290ff771dcdef": {
    "name": "ConditionRegionPage",
    "roots": [
      {
        "field": "bodyRegions",
        "type": "BodyRegion",
        "kind": "many"
      },
      {
        "field": "conditions",
        "type": "Condition",
        "kind": "many"
      },
      {
        "field": "site",
        "type": "Site",
        "kind": "one"
      }
    ]
  },
  "90355934899972fa18aa75eedd9c4438ae98b7c1a8778bf0b1a01ebe8031fa75": {
    "name": "ConditionSearch",
    "roots": [
      {
        "field": "conditions",
        "type": "Condition",
        "kind": "many"
      }
    ]
  },
  "d314f5bd73cf2f765bfbc4c158d216e8a22c2edfe077d6fcac3d549f06b2b3b5": {
    "name": "FaqIndexPage",
    "roots": [
      {
        "field": "faqs",
        "type": "Faq",
        "kind": "many"
      },
      {
        "field": "site",
        "type": "Site",
        "kind": "one"
      }
    ]
  },
  "eb7173ea28709565e78d6d297d8dbe6cd7caa55a997b79ddcf1af8ef01881d6a": {
    "name": "FaqSearch",
    "roots": [
      {
        "field": "faqs",
        "type": "Faq",
        "kind": "many"
      }
    ]
  },
  "627b4ac3fd185d59918dbf1b9365d116d0b90c9bd0e8397c9bdcbd63e2979b58": {
    "name": "GlossaryMeanings",
    "roots": [
      {
        "field": "glossaryTerms",
        "type": "GlossaryTerm",
        "kind": "many"
      }
    ]
  },
  "309554f9666add8b6fba953b5f50510498531ed676a8bca3e716da1ed36eb6f8": {
    "name": "GlossaryTermIndexPage",
    "roots": [
      {
        "field": "glossaryTerms",
        "type": "GlossaryTerm",
        "kind": "many"
      },
      {
        "field": "site",
        "type": "Site",
        "kind": "one"
      }
    ]
  },
  "db3687808f80d07c43133dedf7cce91d413d79f6c7d8ed9d6656a3861a48b1e4": {
    "name": "GlossaryTermSearch",
    "roots": [
      {
        "field": "glossaryTerms",
        "type": "GlossaryTerm",
        "kind": "many"
      }
    ]
  },
  "e9ebf3bf8ec037b8dc2d21d5c1bf29c10eaadc32bc4321968678290923a41a11": {
    "name": "GlossaryWords",
    "roots": [
      {
        "field": "glossaryTerms",
        "type": "GlossaryTerm",
        "kind": "many"
      }
    ]
  },
  "ba40c1342ae01f5939c6f11f377c8fa9da17596ea300ea306fed404c95ad1081": {
    "name": "GuideIndexPage",
    "roots": [
      {
        "field": "guides",
        "type": "Guide",
        "kind": "many"
      },
      {
        "field": "site",
        "type": "Site",
        "kind": "one"
      }
    ]
  },
  "56a22b7bb521a503bb03b055caf05aa60aaa42d0a691c0c781c1dc54b6a2b934": {
    "name": "GuideOriginal",
    "roots": [
      {
        "field": "guides",
        "type": "Guide",
        "kind": "one"
      },
      {
        "field": "site",
        "type": "Site",
        "kind": "one"
      }
    ]
  },
  "fa01774c78935d0d4d9771961b5d770ef4bc93be7cb8d24448471fe84b646e20": {
    "name": "GuidePage",
    "roots": [
      {
        "field": "guides",
        "type": "Guide",
        "kind": "one"
      },
      {
        "field": "site",
        "type": "Site",
        "kind": "one"
      }
    ]
  },
  "1fbf8f824ebb86d4d7be0bbc7bbd9c96f0a0903a15dfc222dfc5d2ca326bb80a": {
    "name": "GuideSearch",
    "roots": [
      {
        "field": "guides",
        "type": "Guide",
        "kind": "many"
      }
    ]
  },
  "7bc37250ace059a4c72ae3ff851cd717f199b4cebfd1c1e275f737a1238cbcfb": {
    "name": "LocationIndexPage",
    "roots": [
      {
        "field": "locations",
        "type": "Location",
        "kind": "many"
      },
      {
        "field": "site",
        "type": "Site",
        "kind": "one"
      }
    ]
  },
  "3441a401ec2e29abb105288263a0686915f4d5085efe99a42d7050b7b4dd21ac": {
    "name": "LocationPage",
    "roots": [
      {
        "field": "locations",
        "type": "Location",
        "kind": "one"
      },
      {
        "field": "site",
        "type": "Site",
        "kind": "one"
      }
    ]
  },
  "01bb82af5147c5904fa885126ffbc1c5532640839e9adf20ca25a67795360b3c": {
    "name": "LocationSearch",
    "roots": [
      {
        "field": "locations",
        "type": "Location",
        "kind": "many"
      }
    ]
  },
  "0e613d076a2a2c1789bcc09e1e010abf41c0bbf84f321e0df5a44be20d63d465": {
    "name": "PractitionerIndexPage",
    "roots": [
      {
        "field": "practitioners",
        "type": "Practitioner",
        "kind": "many"
      },
      {
        "field": "site",
        "type": "Site",
        "kind": "one"
      }
    ]
  },
  "5954afd0630777b15e8578cd830a420acf667f7c200c08600548042b0b552789": {
    "name": "PractitionerPage",
    "roots": [
      {
        "field": "practitioners",
        "type": "Practitioner",
        "kind": "one"
      },
      {
        "field": "site",
        "type": "Site",
        "kind": "one"
      }
    ]
  },
  "582e1d0db1a0ceefdece6331df05e1e5f9eaed3f5642b0311093afa289acc73a": {
    "name": "PractitionerSearch",
    "roots": [
      {
        "field": "practitioners",
        "type": "Practitioner",
        "kind": "many"
      }
    ]
  },
  "06dce2c45b3f125de5a31518b277b1d635bf3c7b7164d409741c09e900d62d03": {
    "name": "RedFlagSearch",
    "roots": [
      {
        "field": "redFlags",
        "type": "RedFlag",
        "kind": "many"
      }
    ]
  },
  "25916c15e48a469c2b983a2901160a9b911cfb1cf013a251d297c706be8ed643": {
    "name": "SearchIds",
    "roots": [
      {
        "field": "conditions",
        "type": "Condition",
        "kind": "many"
      },
      {
        "field": "faqs",
        "type": "Faq",
        "kind": "many"
      },
      {
        "field": "glossaryTerms",
        "type": "GlossaryTerm",
        "kind": "many"
      },
      {
        "field": "guides",
        "type": "Guide",
        "kind": "many"
      },
      {
        "field": "locations",
        "type": "Location",
        "kind": "many"
      },
      {
        "field": "practitioners",
        "type": "Practitioner",
        "kind": "many"
      },
      {
        "field": "redFlags",
        "type": "RedFlag",
        "kind": "many"
      },
      {
        "field": "treatmentComparisons",
        "type": "TreatmentComparison",
        "kind": "many"
      },
      {
        "field": "treatments",
        "type": "Treatment",
        "kind": "many"
      }
    ]
  },
  "72843bc859670e16c8dca52a3d3a311b4ed8f2ff4c4a5c1abfad78d3134b0243": {
    "name": "SearchPage",
    "roots": [
      {
        "field": "bodyRegions",
        "type": "BodyRegion",
        "kind": "many"
      },
      {
        "field": "site",
        "type": "Site",
        "kind": "one"
      }
    ]
  },
  "ca07046e22281f2e4c4a5d5b5fd3a6d8761fc998b29ed6948c860472a1a56bf9": {
    "name": "SearchResultsPage",
    "roots": [
      {
        "field": "site",
        "type": "Site",
        "kind": "one"
      }
    ]
  },
  "1bb169c854cfb4f569c97302720fdeb52766b451aca88dab8744c365ad49c0c2": {
    "name": "Feed",
    "roots": [
      {
        "field": "conditions",
        "type": "Condition",
        "kind": "many"
      },
      {
        "field": "guides",
        "type": "Guide",
        "kind": "many"
      },
      {
        "field": "locations",
        "type": "Location",
        "kind": "many"
      },
      {
        "field": "practitioners",
        "type": "Practitioner",
        "kind": "many"
      },
      {
        "field": "site",
        "type": "Site",
        "kind": "one"
      },
      {
        "field": "treatmentComparisons",
        "type": "TreatmentComparison",
        "kind": "many"
      },
      {
        "field": "treatments",
        "type": "Treatment",
        "kind": "many"
      }
    ]
  },
  "e2290fd2fae09eea7a01861fa04821b56c1846f9851cc922d2c9c2903530e08d": {
    "name": "RedirectLookup",
    "roots": [
      {
        "field": "redirects",
        "type": "Redirect",
        "kind": "one"
      }
    ]
  },
  "46cf9cb58b350a39e93fce2e442f54ec9e7e1b8138ca56e2ea1b926445dc39e9": {
    "name": "SiteFramePage",
    "roots": [
      {
        "field": "site",
        "type": "Site",
        "kind": "one"
      }
    ]
  },
  "4ce0710a252e924b674aa2c1eed9f8fc691692354761ce0f26448e57be9c2dab": {
    "name": "SiteHomePage",
    "roots": [
      {
        "field": "bodyRegions",
        "type": "BodyRegion",
        "kind": "many"
      },
      {
        "field": "conditions",
        "type": "Condition",
        "kind": "many"
      },
      {
        "field": "home",
        "type": "Home",
        "kind": "one"
      },
      {
        "field": "practitioners",
        "type": "Practitioner",
        "kind": "many"
      },
      {
        "field": "site",
        "type": "Site",
        "kind": "one"
      }
    ]
  },
  "d9b1d6a9db30f133bf5c46f54a7add70de334f0fc3cd2d53eacd6320317d1857": {
    "name": "SiteNavigation",
    "roots": [
      {
        "field": "navigation",
        "type": "Navigation",
        "kind": "one"
      }
    ]
  },
  "5d6ac0c57ec81f9403d409623366e8b91271f653708859554324eca0b39fbf98": {
    "name": "Sitemap",
    "roots": [
      {
        "field": "conditions",
        "type": "Condition",
        "kind": "many"
      },
      {
        "field": "guides",
        "type": "Guide",
        "kind": "many"
      },
      {
        "field": "locations",
        "type": "Location",
        "kind": "many"
      },
      {
        "field": "practitioners",
        "type": "Practitioner",
        "kind": "many"
      },
      {
        "field": "treatmentComparisons",
        "type": "TreatmentComparison",
        "kind": "many"
      },
      {
        "field": "treatments",
        "type": "Treatment",
        "kind": "many"
      }
    ]
  },
  "79b2a895a8e4bf8c0241ee1a38f17190c20cdc8c6071687720efbf802e4d7270": {
    "name": "TreatmentComparisonChoosePage",
    "roots": [
      {
        "field": "site",
        "type": "Site",
        "kind": "one"
      },
      {
        "field": "treatmentComparisons",
        "type": "TreatmentComparison",
        "kind": "many"
      },
      {
        "field": "treatments",
        "type": "Treatment",
        "kind": "many"
      },
      {
        "field": "chosen",
        "type": "Treatment",
        "kind": "many"
      }
    ]
  },
  "4e337cedda0e5af99bc7ad0da157e0695df63d1546f06f3268c81ddab503c590": {
    "name": "TreatmentComparisonIndexPage",
    "roots": [
      {
        "field": "site",
        "type": "Site",
        "kind": "one"
      },
      {
        "field": "treatmentComparisons",
        "type": "TreatmentComparison",
        "kind": "many"
      }
    ]
  },
  "f4b6eddcc4603dc38e97f256f5bc1b15be7757ae6c4e579d1a43e582e7d97cd3": {
    "name": "TreatmentComparisonPage",
    "roots": [
      {
        "field": "site",
        "type": "Site",
        "kind": "one"
      },
      {
        "field": "treatmentComparisons",
        "type": "TreatmentComparison",
        "kind": "one"
      }
    ]
  },
  "71f0d631fcf37db5a5235d96fae4f07b34fe145733a7ea849c14f3b5df9f9624": {
    "name": "TreatmentComparisonSearch",
    "roots": [
      {
        "field": "treatmentComparisons",
        "type": "TreatmentComparison",
        "kind": "many"
      }
    ]
  },
  "f41c49194b12478d4ae88663aa85b166f17cbf87221998447e4b2751180f6595": {
    "name": "TreatmentIndexPage",
    "roots": [
      {
        "field": "site",
        "type": "Site",
        "kind": "one"
      },
      {
        "field": "treatments",
        "type": "Treatment",
        "kind": "many"
      }
    ]
  },
  "395fcd2dd747a1830a5aa9a3cdaaef85747d60db06997fcb7021fac251a409ee": {
    "name": "TreatmentPage",
    "roots": [
      {
        "field": "site",
        "type": "Site",
        "kind": "one"
      },
      {
        "field": "treatments",
        "type": "Treatment",
        "kind": "one"
      }
    ]
  },
  "b0740e3555b301ba16ceaae7983068b04c8ff9cb9722efd3407231c3e533e012": {
    "name": "TreatmentSearch",
    "roots": [
      {
        "field": "treatments",
        "type": "Treatment",
        "kind": "many"
      }
    ]
  }
};

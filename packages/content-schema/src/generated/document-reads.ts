import type { DocumentReads } from '../identify.ts';

/** What each trusted document reads, by its hash. */
export const DOCUMENT_READS: Readonly<Record<string, DocumentReads>> = {
  "c0054a4fccf6c87f39655c39c9c98e0d5f96b8d6d81783bc8137f5255bbc706a": {
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
  "a9e669d669448fe1d82499efdc3f02394ded413c74022e35e81bc1f6c5d0a8d6": {
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
  "1b5423f6125be748cf21f1619d87fe52ffdea2eab2d829ab53edf2795519bb47": {
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
  "b8031b9dba6ccbd23058360dd0f5d49e8592ed2ec3823cecd35e84a2d765892f": {
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
  "d75e805899d2e88011b7b974bb377bdb063189f721ffdcea2d2b4b350858429e": {
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
  "948cbf37540539449d7f1d9b2d1b339607dd7f1fe92e68179991cbf94efdd629": {
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
  "37797dd78ebd0e906503f54ffdb3349b8df7f34b990875e7106c7a971ff50553": {
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
  "039d15c3329ef3e61e63a7da39c84922f390b4d73a6b7592687abcbc444b8272": {
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
  "f098b25f8438278d5e59bdc3518b2c22d318523aeb2ad587aa6c95b05d00b062": {
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
  "2242e5fa26f6e8bddab174b7ede445c784c4c684c1fb29eb6f421628071e70b4": {
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
  "bd29ef07ccd91ed9c554e2d057887f1132add49de24287122efcb81f467a0b50": {
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
  "ed4a8701553eeeb8a0ebf0761af53575e0919f33de7f50cb171c987455ee4f7a": {
    "name": "LocationSearch",
    "roots": [
      {
        "field": "locations",
        "type": "Location",
        "kind": "many"
      }
    ]
  },
  "83b4cba627a138b9e4e39d1a5128e639f1721a9ad81ee561ff66393639cfbd49": {
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
  "58493b33cd95868414b1f6d7f682d2384c5b21bac1d7ca0df5e6f3b109a696a1": {
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
  "0deb59a1366542fce060e1386d89aa0fbe302940ad91e4dae6ec0f7d60a5069a": {
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
  "85fb9ef070ab575f968f26aaaf9b3164f61fd8e5061474314cf7e18b3e9b9926": {
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
  "0f194d7f6cb20fec6616fcf73ed36ab02a4962f37f8a090b78f8f4968b2b714e": {
    "name": "SiteFramePage",
    "roots": [
      {
        "field": "site",
        "type": "Site",
        "kind": "one"
      }
    ]
  },
  "6e6ed1c481d0187f138302e7491a4619cd5e3c2f54e7de21507a7741e1904647": {
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
  "502e4299f90d860b67eff9d731d8045c3ee1dc963b5a0b7521d8566e1410b5e4": {
    "name": "SiteNotice",
    "roots": [
      {
        "field": "site",
        "type": "Site",
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
  "05b032df8571f717a1aac5624972563f7bf843fea0f37dac7d16b999aaa7a4f4": {
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
  "700b06f10018b7d1a0996e340f631974e316e5c6cbf1afd1b73e76ef0367b399": {
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
  "9802da48dcf18a7e2b91ce768a47ad7fcf709ffd5d4529cdd1ecfa1bfc541dee": {
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
  "6a6b197d9666b557d846ca896d15597f890b52225eae85c30715b4de2dbc1abe": {
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
  "cf608d790404ffc7c382ed32179bc0300fbcbbf89c5d399ae92dfa96825ebd27": {
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

import type { DocumentReads } from '../identify.ts';

/** What each trusted document reads, by its hash. */
export const DOCUMENT_READS: Readonly<Record<string, DocumentReads>> = {
  "5e6a951411d6ae2e856c073f7fe5814d52898eb4237ab5a096294e2edfdc49de": {
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
  "11d77cc86d3d52bdb19f5c4d255c7ffa343126b004278def832b78dda62d9552": {
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
  "a049309754af2d50eb24f7bbf6a7ee34f3c6a02fbd7eaa03a54b9a7ef682031a": {
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
  "3930ead834d5c198739a7696c18e2635fe734e1447b0a2aacd83f8e71bb3a325": {
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
  "f162504a5a0cea3a8d09fe99d85cd992400a46f2d4bfc9016c2b8ffb0804b947": {
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
  "daa74b5cd7967fbfa81b0c2dfde134fc29a168ea15fc23add0f80d891b48c313": {
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
  "2fd80806b00e13dfae93377bb0645f91994fc6c34a1cb0a083ad23b4c8b6de9e": {
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
  "b9d38c7cb2f8cee3209deba791c4c2b8bf5846d568af4b23be8d630456e6c268": {
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
  "32cb64b90d31c5cc0307390b7431807c55f53758971ff9f916df81b54ed106f2": {
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
  "e226d53f33e4728ad6d5992b09d4bd4ab0097aeea0925b597db1c55259e0e3f7": {
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
  "440289c0ea41cdf55eae8c4c73290975651e61547cfd8db446dee2c8b2aa7a9e": {
    "name": "RedirectLookup",
    "roots": [
      {
        "field": "redirects",
        "type": "Redirect",
        "kind": "one"
      }
    ]
  },
  "4d213beb95ead17d589a8966485682d0b179e7c525576adbfd5ba7006378436f": {
    "name": "SiteFramePage",
    "roots": [
      {
        "field": "site",
        "type": "Site",
        "kind": "one"
      }
    ]
  },
  "86382f88912deedb550a0e813e03c20c909b25b270397cc734015ac929b9cf1f": {
    "name": "SiteHomePage",
    "roots": [
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
  "1c7c6c7ce6df7c0a20997e7ba2a3c81cb6414e68ef2c6762ff1cc95de0a9455e": {
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
  "fdc003ca98c44152d77350593911308ea56a7ba8a45ec9f4c6ff2317c82b7b8e": {
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
  "f83b8f3227ab75d1685f08e1d69868ba41fae3f30850f899afdea231890715e0": {
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
  "323e76ea959ccd2546db8bb02eba573eaf2a02e747f8b317043955a23169468c": {
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
  }
};
